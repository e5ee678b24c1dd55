import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { schemaVersion, sealOf } from '../../src/dataset/manifest.ts';
import type { Row } from '../fakeLl2/row.ts';
import { connect, directory, lists, live, useDirectory } from './run.testkit.ts';
import { bytesOf } from './stagedDataSet.ts';

useDirectory();

/** Turns the data set into one of an older program, without the schema and with rows of another shape. */
function age(name: string, change: (row: Row) => object): void {
  const file = path.join(live, name);
  const rows: Row[] = JSON.parse(readFileSync(file, 'utf8'));
  const bytes = bytesOf(name, rows.map(change));
  writeFileSync(file, bytes);
  const manifestFile = path.join(live, 'manifest.json');
  const { schema: _, ...manifest } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  manifest.files[name] = sealOf(bytes, rows.length);
  writeFileSync(manifestFile, JSON.stringify(manifest));
}

test('after an upgrade a fetch tells what LL2 changed, and nothing because a field is only now read', async () => {
  const all = lists();
  const { fetch } = await connect({ limit: 100, lists: all });
  await fetch();
  age('spacecraft.json', ({ serial_number: _, ...row }) => row);
  age('spacecraft_configurations.json', ({ height: _, diameter: __, ...row }) => row);
  expect(readDataSet(live).manifest.schema).toBe(1);
  Object.assign(all.spacecraft?.[5] as Row, { description: 'Rewritten.' });
  const report = await fetch();
  expect(report).toMatchObject({ code: 0, outcome: 'changed', lacks: [], changes: { changed: 1, added: 0 } });
  expect(existsSync(`${live}.damaged`)).toBe(false);
  const { manifest, changes } = readDataSet(live);
  expect(manifest.schema).toBe(schemaVersion);
  expect(changes.map(({ id, fields }) => [id, fields.map(({ field }) => field)])).toEqual([
    [all.spacecraft?.[5]?.id, ['description']],
  ]);
});

test('rows that a newer shape no longer takes are no damage, and nothing is told of them', async () => {
  const { fetch } = await connect({ limit: 100 });
  await fetch();
  age('spacecraft.json', (row) => (row.id === 1 ? { ...row, status: 'Active' } : row));
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged', lacks: [] });
  expect(existsSync(`${live}.damaged`)).toBe(false);
  expect(existsSync(path.join(directory, 'live.previous', 'manifest.json'))).toBe(true);
});
