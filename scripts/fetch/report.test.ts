import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { parseFault } from '../fakeLl2/armedFault.ts';
import { faults } from '../fakeLl2/faults.ts';
import { beginWithData, connect, contents, live, useDirectory } from './run.testkit.ts';

useDirectory();

/** Faults of one page that the next try mends, each with what a person is told meanwhile. */
const passing: [string, string][] = [
  ['cut@3', 'other side closed'],
  ['reset@3', 'Waiting'],
  ['html@3', 'text/html'],
  ['broken-json@3', 'JSON'],
  ['status-504@3', 'answered 504'],
  ['status-520@5', 'answered 520'],
  ['retry-after-0@3', 'grants the next call at once'],
  ['retry-after-none@3', 'Waiting'],
  ['retry-after--5@3', 'Waiting'],
  ['retry-after-soon@3', 'Waiting'],
  ['heavy-50', 'asking for 50 at a time'],
  ['heavy-all', 'Reading spacecraft in normal mode'],
  ['mirrored-next', 'spacecraft: 298 of 298'],
  ['throttle-array', '100 of 100 calls are granted'],
  ['throttle-negative', '100 of 100 calls are granted'],
  ['throttle-odd', 'How many calls are granted is not known'],
];

/** Faults that end the run, with the exit code and what the report says. */
const ending: [string, number, string][] = [
  ['bomb@3', 65, 'answers too much'],
  ['redirect@3', 65, 'answered 302'],
  ['foreign-next@2', 65, 'which is another list'],
  ['looping-next@2', 65, 'expected 200'],
  ['early-null@2', 65, 'ends the list after 200 of 298 records'],
  ['count', 65, 'it changed while it was read'],
  ['duplicate', 65, '298 with 297 ids'],
  ['shrink', 65, '149 records, where 298 were'],
  ['nameless', 65, '6 of 298 records cannot be used'],
  ['status-403@3', 65, 'answered 403'],
  ['retry-after-3600@3', 75, 'grants the next call in 1 hour'],
  ['retry-after-31536000@3', 75, 'grants the next call in 1 day'],
];

/** Faults of the records that a run takes note of and goes on. */
const noted: [string, object][] = [
  ['new-field', { drift: expect.arrayContaining([expect.objectContaining({ newFields: ['orbit'] })]) }],
  ['lost-field', { drift: [expect.objectContaining({ vanishedFields: ['serial_number'] })] }],
  ['new-value', { drift: [expect.objectContaining({ newValues: { 'status.name': ['On the Moon'] } })] }],
  ['dangling', { lacks: [expect.stringContaining('Crew Dragon 2')] }],
  ['gone', { rows: { 'spacecraft.json': 297 } }],
  ['hostile', { mends: expect.arrayContaining([expect.objectContaining({ field: 'wiki_link' })]) }],
];

describe('a fetch that meets', () => {
  test.each(passing)(
    '%s goes on, and says so',
    async (name, words) => {
      const { said, fetch } = await connect({ limit: 100, faults: [parseFault(name)] });
      expect(await fetch()).toMatchObject({ code: 0, outcome: 'changed', rows: { 'spacecraft.json': 298 } });
      expect(said.join('\n')).toContain(words);
      expect(readDataSet(live).spacecraft).toHaveLength(298);
    },
    30_000,
  );

  test.each(ending)(
    '%s ends with %i, says why, and leaves the data that were there',
    async (name, code, words) => {
      await beginWithData();
      const before = contents();
      const faulty = await connect({ limit: 100, faults: [parseFault(name)] });
      const report = await faulty.fetch();
      expect([report.code, report.message]).toEqual([code, expect.stringContaining(words)]);
      expect(report.message).toContain('The data that were there are as they were.');
      expect(contents()).toEqual(before);
    },
  );

  test.each(noted)('%s takes the data and reports what is odd', async (name, expected) => {
    const { fetch } = await connect({ limit: 100, faults: [parseFault(name)] });
    expect(await fetch()).toMatchObject({ code: 0, ...expected });
  });
});

test('what was refused is asked for anew, so that the next run takes what LL2 has mended', async () => {
  const faulty = await connect({ limit: 100, faults: [parseFault('nameless')] });
  expect(await faulty.fetch()).toMatchObject({ code: 65, isShrunk: false });
  const { port } = new URL(faulty.fakeLl2.baseUrl);
  await faulty.fakeLl2.close();
  const mended = await connect({ port: Number(port) });
  const report = await mended.fetch();
  expect(report).toMatchObject({ code: 0, callsByList: { spacecraft: 3 } });
});

test('a loss that was refused can be let through without a call', async () => {
  const { fetch } = await connect({ limit: 100, faults: [parseFault('shrink')] });
  expect(await fetch()).toMatchObject({ code: 65, calls: 5, isShrunk: true });
  const report = await fetch({ acceptShrink: true });
  expect(report.code).toBe(0);
  // Only crews and dockings were not asked for yet.
  expect(Object.keys(report.callsByList)).toEqual(['spacecraft_flights', 'docking_events']);
});

test('data of another source are refused before any call, and let through when they are asked for', async () => {
  const { fakeLl2, fetch } = await connect({ limit: 100 });
  await fetch();
  const before = contents();
  const calls = fakeLl2.calls.length;
  const baseUrl = fakeLl2.baseUrl.replace('127.0.0.1', 'localhost');
  const report = await fetch({ baseUrl });
  expect(report).toMatchObject({ code: 65, calls: 0 });
  expect(report.message).toContain(`are from ${fakeLl2.baseUrl}, and LL2_BASE_URL is ${baseUrl}`);
  expect([contents(), fakeLl2.calls.length]).toEqual([before, calls]);
  expect(await fetch({ baseUrl, acceptSource: true })).toMatchObject({ code: 0 });
});

test('every fault that the stand-in has a name for is met here or, where it takes a deadline, by the list', () => {
  const met = [...passing, ...ending, ...noted].map(([name]) => name.split('@')[0]);
  const named = faults.map(({ name }) => name).filter((name) => !met.includes(name));
  expect(named).toEqual(['silent', 'drip']);
});

test('a fault that nobody knows is told of with those there are', () => {
  expect(() => parseFault('flood')).toThrow(/There is no fault "flood". There are: silent, drip, cut, /);
});
