import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { type Manifest, schemaVersion, sealOf } from '../../src/dataset/manifest.ts';
import { withStations, withWholeFlights } from '../fakeLl2/invented/whole.ts';
import type { Row } from '../fakeLl2/row.ts';
import { beginWithData, connect, directory, lists, live, useDirectory } from './run.testkit.ts';
import { bytesOf } from './stagedDataSet.ts';

useDirectory();

/** Turns the data set into one of an older program, without the schema and with rows of another shape. */
function age(name: string, change: (row: Row) => object): void {
  const file = path.join(live, name);
  const rows: Row[] = JSON.parse(readFileSync(file, 'utf8'));
  const bytes = bytesOf(name, rows.map(change));
  writeFileSync(file, bytes);
  changeManifest(({ files }) => {
    files[name] = sealOf(bytes, rows.length);
  });
}

/** Takes a file out of the data set, which an older program did not know. */
function forget(name: string): void {
  rmSync(path.join(live, name));
  changeManifest((manifest) => {
    delete manifest.files[name];
    delete manifest.goesOnAt;
  });
}

function changeManifest(change: (manifest: Manifest) => void): void {
  const file = path.join(live, 'manifest.json');
  const { schema: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
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

test('data of a newer program stay where they are, and an older one makes no call', async () => {
  await beginWithData();
  const { fakeLl2, fetch } = await connect({ limit: 100 });
  // The data before them could be read.
  expect(await fetch()).toMatchObject({ code: 0 });
  const { length: made } = fakeLl2.calls;
  const file = path.join(live, 'manifest.json');
  const newer = { ...JSON.parse(readFileSync(file, 'utf8')), schema: schemaVersion + 1 };
  writeFileSync(file, JSON.stringify(newer));
  const report = await fetch();
  expect([report.code, report.message]).toEqual([
    65,
    expect.stringContaining('newer version of this program'),
  ]);
  expect(fakeLl2.calls).toHaveLength(made);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(newer);
  expect(existsSync(`${live}.damaged`)).toBe(false);
});

test('rows that a newer shape no longer takes are no damage, and nothing is told of them', async () => {
  await beginWithData();
  const { fetch } = await connect({ limit: 100 });
  age('spacecraft.json', (row) => (row.id === 1 ? { ...row, status: 'Active' } : row));
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged', lacks: [] });
  expect(existsSync(`${live}.damaged`)).toBe(false);
  expect(existsSync(path.join(directory, 'live.previous', 'manifest.json'))).toBe(true);
});

test('of an older data set without launches, stations, crews and dockings nothing is told because they are now read', async () => {
  const some = lists(({ spacecraft }) => spacecraft?.splice(40));
  const now = Date.parse('2026-11-01T00:00:00Z');
  const whole = withStations(some, { date: now, now });
  whole.spacecraft = withWholeFlights(whole.spacecraft ?? [], whole, now);
  const { fetch } = await connect({ limit: 100, lists: whole });
  expect(await fetch({ acceptShrink: true })).toMatchObject({ code: 0, lacks: [] });
  const { crews, dockings, stations } = readDataSet(live);
  expect([crews.length, dockings.length, stations.length].every((count) => count > 10)).toBe(true);
  for (const file of ['space_stations.json', 'docking_events.json', 'flight_crews.json']) forget(file);
  age('spacecraft.json', (row) => ({
    ...row,
    flights: (row.flights as { launch: Row }[]).map(({ launch: { net, name, id }, ...flight }) => ({
      ...flight,
      launch: { id, net, name },
    })),
  }));
  const aged = readDataSet(live);
  expect([aged.crews, aged.stations, aged.spacecraft[0]?.flights?.[0]?.launch?.pad]).toEqual([[], [], null]);
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged', lacks: [] });
  expect(readDataSet(live)).toMatchObject({ crews, dockings, stations, changes: [] });
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged', lacks: [] });
});
