import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linkCatalog } from '../../src/catalog/link.ts';
import { parseRows } from '../../src/dataset/dataFile.ts';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import type { Lists, Row } from '../fakeLl2/row.ts';
import { connect, directory, live, useDirectory } from './run.testkit.ts';

// Written by the code of 27 November 2026; src/tests/data/README.md tells how. It is never written anew.
const earlier = 'src/tests/data/live-schema-1';
const rowsOf = (at: string, file: string) =>
  parseRows(file, readFileSync(path.join(at, file), 'utf8')) as Row[];

useDirectory();

test('a data set of the first schema is read and linked, with its history and its pictures', () => {
  const dataSet = readDataSet(earlier);
  expect(dataSet.changes.map(({ kind, name, change }) => `${change} ${kind} ${name}`)).toEqual([
    'removed spacecraft Crew Dragon',
    'changed spacecraft Shenlong',
    'changed spacecraft Crew Dragon Grace',
    'added spacecraft Progress MS-34',
    'changed configuration Crew Dragon 2',
  ]);
  expect(dataSet.pictures.flatMap(({ files }) => files)).toHaveLength(12);
  const { spacecraft, configurations, families, removed } = linkCatalog(dataSet);
  expect([spacecraft, configurations, families].map((entries) => entries.length)).toEqual([12, 5, 3]);
  expect(new Set(spacecraft.map(({ status }) => status.title))).toEqual(
    new Set(['Active', 'Retired', 'Destroyed', 'Single Use']),
  );
  // A slug once given stays when the name changes.
  expect(spacecraft.find(({ id }) => id === 560)).toMatchObject({
    title: 'Shenlong',
    path: '/spacecraft/chinese-reusable-space-vehicle/',
  });
  expect(dataSet.slugs.find(({ redirects }) => redirects.length > 0)?.redirects).toEqual(['shenlong']);
  expect(removed.spacecraft.map(({ path }) => path)).toEqual(['/spacecraft/crew-dragon/']);
});

test('a fetch over it finds nothing changed when the source is the same, and keeps all it remembers', async () => {
  const report = await fetchOver();
  expect(report).toMatchObject({ code: 0, outcome: 'unchanged', lacks: [], mends: [], images: [] });
  for (const file of ['slugs.json', 'changes.jsonl', 'tombstones.json']) {
    const before = rowsOf(earlier, file);
    // A kind that the catalog has come to know since begins its history now.
    const known = new Set(before.map(({ kind }) => kind));
    const now = rowsOf(live, file).filter(({ kind }) => known.has(kind));
    expect(now, file).toHaveLength(before.length);
    expect(now, file).toMatchObject(before);
  }
  expect(readdirSync(path.join(live, 'images'))).toEqual(readdirSync(path.join(earlier, 'images')));
  expect(readdirSync(directory).sort()).toEqual(['live', 'live.previous']);
});

test('a fetch over it tells what has changed at the source since, and no more', async () => {
  const report = await fetchOver(({ spacecraft = [] }) => {
    Object.assign(spacecraft.find(({ id }) => id === 551) as Row, { in_space: false });
  });
  expect(report).toMatchObject({ code: 0, outcome: 'changed', lacks: [] });
  expect(rowsOf(live, 'changes.jsonl').slice(5)).toMatchObject([
    { id: 551, change: 'changed', fields: [{ field: 'in_space', from: true, to: false }] },
  ]);
  expect(readdirSync(directory).sort()).toEqual(['live', 'live.previous']);
});

/** Fetches over a copy of it from a source that has what it has, but for a change. */
async function fetchOver(change: (lists: Lists) => void = () => {}) {
  cpSync(earlier, live, { recursive: true });
  const names = ['spacecraft', 'spacecraft_configurations', 'spacecraft_configuration_families'];
  const lists: Lists = Object.fromEntries(names.map((name) => [name, rowsOf(earlier, `${name}.json`)]));
  change(lists);
  const { fetch } = await connect({ lists }, 'licensed');
  return fetch();
}
