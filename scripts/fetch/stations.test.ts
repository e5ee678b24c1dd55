import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { failed } from '../fakeLl2/faults.ts';
import { following, idsOf, row, rowsOf, source } from './followUps/source.testkit.ts';
import { live, useDirectory } from './run.testkit.ts';

useDirectory();

const file = 'space_stations.json';
const stations = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    row(4 + index, {
      name: `Outpost ${index}`,
      orbit: 'Low Earth Orbit',
      docked_vehicles: 0,
      onboard_crew: 0,
      ports: [],
    }),
  );
const withStations = (count: number) =>
  source(3, (lists) => {
    lists.space_stations = stations(count);
  });
const failing = (isFailing: () => boolean) => ({
  fault: (request: { url?: string }, response: Parameters<typeof failed>[0]) =>
    isFailing() && /space_stations/.test(request.url ?? '') && failed(response, 500, { 'retry-after': '0' }),
});

test('stations are kept as LL2 sends them, in one call', async () => {
  const { run } = await following(withStations(2));
  const { report, calls } = await run();
  expect(report).toMatchObject({ code: 0, rows: { [file]: 2 }, callsByList: { space_stations: 1 } });
  expect(calls).toContain('space_stations 0');
  expect(rowsOf(file)[1]).toMatchObject({ id: 5, orbit: 'Low Earth Orbit', response_mode: 'detailed' });
});

describe('stations that cannot be had', () => {
  test('are those of the last data, with a note, and fail nothing', async () => {
    let isFailing = false;
    const { run } = await following(
      withStations(2),
      failing(() => isFailing),
    );
    await run();
    const before = rowsOf(file);
    isFailing = true;
    const { report, calls } = await run();
    expect(report).toMatchObject({ code: 0, outcome: 'unchanged' });
    expect(calls.filter((call) => call.startsWith('space_stations'))).toHaveLength(3);
    expect(report.lacks).toEqual([
      expect.stringMatching(/^Stations could not be read and are those of the data of \d+ \w+ \d{4}/),
    ]);
    expect(readDataSet(live).manifest.notes).toEqual(report.lacks);
    expect(rowsOf(file)).toEqual(before);
  });

  test('are none where there never were any, and are not told as added once they can be had', async () => {
    let isFailing = true;
    const { run } = await following(
      withStations(2),
      failing(() => isFailing),
    );
    const { report } = await run();
    expect([report.code, report.lacks]).toEqual([0, ['Stations could not be read.']]);
    expect(existsSync(path.join(live, file))).toBe(false);
    isFailing = false;
    expect((await run()).report).toMatchObject({
      code: 0,
      outcome: 'unchanged',
      lacks: [],
      rows: { [file]: 2 },
    });
  });

  test('are those of the last data where too many are lost, unless the loss is let through', async () => {
    const lists = withStations(30);
    const { fakeLl2, fetch, run } = await following(lists);
    await run();
    lists.space_stations = stations(20);
    const report = await fetch();
    expect(report).toMatchObject({ code: 0, outcome: 'unchanged', rows: { [file]: 30 } });
    expect(report.lacks).toEqual([
      expect.stringMatching(
        /^Stations are those of the data of .* 10 of those are missing\. Missing: id 24, id 25, .* too many to be believed\.$/,
      ),
    ]);
    expect(report.message).toMatch(/--accept-shrink lets the loss through\.$/);
    expect(fakeLl2.calls.at(-1)).toContain('docking_events');
    expect((await run()).report).toMatchObject({ code: 0, changes: { removed: 10 }, rows: { [file]: 20 } });
  });
});

test('what docks with a station is no change of the station, but its orbit is', async () => {
  const lists = withStations(1);
  const { run } = await following(lists);
  await run();
  lists.space_stations = [
    row(4, { name: 'Outpost 0', orbit: 'Graveyard', docked_vehicles: 3, onboard_crew: 7, ports: [] }),
  ];
  expect((await run()).report).toMatchObject({ outcome: 'changed', changes: { changed: 1 } });
  expect(readDataSet(live).changes).toMatchObject([
    { kind: 'station', id: 4, fields: [{ field: 'orbit', from: 'Low Earth Orbit', to: 'Graveyard' }] },
  ]);
  expect(idsOf(file)).toEqual([4]);
});
