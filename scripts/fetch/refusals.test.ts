import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import type { Row } from '../fakeLl2/row.ts';
import type { FakeLl2Options } from '../fakeLl2/server.ts';
import { beginWithData, connect, contents, growing, lists, live, useDirectory } from './run.testkit.ts';

useDirectory();

describe('the data that were there stay', () => {
  const spoilt: [string, number, string, FakeLl2Options][] = [
    [
      'a list shrinks too far',
      65,
      '--accept-shrink',
      { lists: lists(({ spacecraft = [] }) => spacecraft.splice(150)) },
    ],
    [
      'a list that a site needs is empty',
      65,
      'spacecraft_configurations.json: the source sent no records',
      { lists: lists((all) => Object.assign(all, { spacecraft_configurations: [] })) },
    ],
    [
      'two records have one id',
      65,
      '298 with 297 ids',
      {
        lists: lists(({ spacecraft = [] }) => Object.assign(spacecraft[9] as Row, { id: spacecraft[8]?.id })),
      },
    ],
    [
      'too many records are broken',
      65,
      '4 of 298 records cannot be used',
      {
        lists: lists(({ spacecraft = [] }) => {
          for (const row of spacecraft.slice(0, 4)) row.name = '';
        }),
      },
    ],
    ['LL2 answers 404', 65, 'answered 404', { lists: {} }],
  ];
  test.each(spoilt)('when %s', async (_what, code, message, options) => {
    await beginWithData();
    const before = contents();
    const spoiled = await connect({ limit: 100, ...options });
    const report = await spoiled.fetch();
    expect(report.code).toBe(code);
    expect(report.message).toContain(message);
    expect(contents()).toEqual(before);
  });

  test('when the count changes between two pages, and again when they are read anew', async () => {
    const { fetch } = await growing((call) => call === 3 || call === 6);
    const report = await fetch();
    expect(report).toMatchObject({ code: 65, calls: 6 });
    expect(report.message).toContain('had 299 records at first and 300 at offset 200');
    expect(readdirSync(`${live}.progress`)).toEqual([]);
    expect(contents()).toBeNull();
  });

  test('when another fetch is at work', async () => {
    writeFileSync(`${live}.lock`, String(process.pid));
    const { fakeLl2, fetch } = await connect();
    const report = await fetch();
    expect(report).toMatchObject({ code: 75, outcome: 'locked' });
    expect(report.message).toContain(`process ${process.pid}`);
    expect(fakeLl2.calls).toEqual([]);
    writeFileSync(`${live}.lock`, '999999999');
    expect(await fetch()).toMatchObject({ code: 0 });
  });
});

describe('of a fetch that stood still until another one took over', () => {
  test('nothing is written or removed where that one is at work', async () => {
    const staging = `${live}.staging`;
    let askedFor = 0;
    const log = (line: string) => {
      if (!line.includes('/media/') || ++askedFor !== 2) return;
      // The other one has come.
      writeFileSync(`${live}.lock`, `${process.pid}-other`);
      rmSync(staging, { recursive: true });
      mkdirSync(`${staging}/images`, { recursive: true });
      writeFileSync(`${staging}/images.json`, 'of the other');
    };
    const { fetch } = await connect({ hasPictures: true, limit: 100, log }, 'all');
    expect(await fetch()).toMatchObject({ code: 75, outcome: 'locked' });
    expect(askedFor).toBeGreaterThan(1);
    expect(readFileSync(`${staging}/images.json`, 'utf8')).toBe('of the other');
    expect(readdirSync(`${staging}/images`)).toEqual([]);
    expect(readFileSync(`${live}.lock`, 'utf8')).toBe(`${process.pid}-other`);
  });
});

describe('a refusal is got over at once when LL2 has all again', () => {
  test('after a list without a record', async () => {
    await beginWithData();
    const all = lists();
    const { spacecraft_configurations } = all;
    const { fetch } = await connect({ limit: 100, lists: all });
    all.spacecraft_configurations = [];
    expect(await fetch({ acceptShrink: true })).toMatchObject({ code: 65, callsLeft: { calls: 6 } });
    Object.assign(all, { spacecraft_configurations });
    expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged' });
  });

  test('after a loss, of which a run that lets it through takes what was read', async () => {
    await beginWithData();
    const all = lists();
    const { spacecraft = [] } = all;
    const { fakeLl2, fetch } = await connect({ limit: 100, lists: all });
    all.spacecraft = spacecraft.slice(0, 150);
    const { message } = await fetch();
    expect(message).toContain('With it the next run takes what was read, and without it asks anew.');
    all.spacecraft = spacecraft;
    expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged', rows: { 'spacecraft.json': 298 } });
    all.spacecraft = spacecraft.slice(0, 150);
    await fetch();
    const before = fakeLl2.calls.length;
    expect(await fetch({ acceptShrink: true })).toMatchObject({ code: 0, rows: { 'spacecraft.json': 150 } });
    const asked = fakeLl2.calls
      .slice(before)
      .filter((call) => !/spacecraft_flights|docking_events/.test(call));
    expect(asked).toEqual([]);
  });
});

test('a loss goes through when it is asked for', async () => {
  await beginWithData();
  const smaller = await connect({
    limit: 100,
    lists: lists(({ spacecraft = [] }) => spacecraft.splice(150)),
  });
  expect(await smaller.fetch({ acceptShrink: true })).toMatchObject({ code: 0, outcome: 'changed' });
  expect(readDataSet(live).spacecraft).toHaveLength(150);
});
