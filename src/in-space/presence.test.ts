import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { dockedNow, undockedNow } from './dockedNow.ts';
import { presenceGroups } from './presence.ts';

const dataSet = readDataSet(frozenEdition);
const groupsOf = (from = dataSet) =>
  Object.fromEntries(
    presenceGroups(linkCatalog(from)).map(({ id, members }) => [id, members.map(({ craft }) => craft.name)]),
  );

test('visitors to a station, free flyers and derelicts are told apart, each craft once', () => {
  const groups = groupsOf();
  expect(groups['free-flyers']).toEqual(['Chinese Reusable Space Vehicle', 'X-37B 1']);
  expect(groups.derelicts).toEqual(['Tesla Roadster']);
  expect(groups.visitors?.slice(0, 2)).toEqual(['Soyuz MS-29', 'Progress MS-34']);
  const inSpace = dataSet.spacecraft.filter((row) => row.in_space).map((row) => row.name);
  expect(Object.values(groups).flat().sort()).toEqual(inSpace.sort());
});

test('a placeholder is no craft in space', () => {
  const up = { in_space: true, is_placeholder: true };
  const groups = presenceGroups(catalogOf([craft(1, 'Soyuz', [flight(1)], up)]));
  expect(groups.flatMap(({ members }) => members)).toEqual([]);
});

test('a craft on the way to a station that has not docked flies freely', () => {
  const copy = structuredClone(dataSet);
  for (const row of copy.spacecraft) if (row.name === 'Soyuz MS-29') row.time_docked = null;
  expect(groupsOf(copy)['free-flyers']).toContain('Soyuz MS-29');
});

describe('a craft that has flown before', () => {
  const bound = { destination: 'International Space Station' };
  const before = { launch: { net: '2025-06-01T12:00:00Z' }, mission_end: '2025-06-11T12:00:00Z', ...bound };
  const groupOf = (docked: string, earlier: object, now: object = bound) => {
    const flights = [flight(1, { ...before, duration: 'P10D', ...earlier }), flight(2, now)];
    const dragon = craft(1, 'Dragon', flights, { in_space: true, time_docked: docked });
    return presenceGroups(catalogOf([dragon])).find(({ members }) => members.length > 0)?.id;
  };

  test('is docked only once its time docked is more than its flights before lasted', () => {
    expect(groupOf('P9D', {})).toBe('free-flyers');
    expect(groupOf('P10D', {})).toBe('free-flyers');
    expect(groupOf('P10DT1H', {})).toBe('visitors');
  });

  test('was docked on flights to stations alone, and nobody knows how long on one of which no time is known', () => {
    expect(groupOf('P1D', { destination: 'Low Earth Orbit' })).toBe('visitors');
    expect(groupOf('P1D', { destination: null })).toBe('free-flyers');
    expect(groupOf('P11D', { duration: null })).toBe('free-flyers');
  });

  test('is docked where the log of its flight says so', () => {
    const docking = { id: 1, docking: '2026-01-03T12:00:00Z', space_station_target: { id: 4, name: 'ISS' } };
    expect(groupOf('P9D', {}, { ...bound, docking_events: [docking] })).toBe('visitors');
  });

  test('is named by no station while it is on its way', () => {
    const copy = structuredClone(dataSet);
    const freedom = copy.spacecraft.find(({ name }) => name === 'Crew Dragon Freedom');
    const names = () => {
      const catalog = linkCatalog(copy);
      const docked = dockedNow(catalog);
      const at = docked.flatMap(({ visitors }) => visitors.map(({ craft: { name } }) => name));
      return [at, undockedNow(catalog, docked).map(({ craft: { name } }) => name)];
    };
    expect(names()[0]).toContain('Crew Dragon Freedom');
    // What its four flights before lasted, less a day of each on the way.
    Object.assign(freedom ?? {}, { time_docked: 'P350D' });
    const [at, others] = names();
    expect(at).not.toContain('Crew Dragon Freedom');
    expect(others).toContain('Crew Dragon Freedom');
  });
});

test('the station with the most visitors comes first, and what is at one is not told again as being on its own', () => {
  const catalog = linkCatalog(dataSet);
  const docked = dockedNow(catalog);
  const counts = docked.map(({ visitors }) => visitors.length);
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const visitors = new Set(docked.flatMap((station) => station.visitors.map(({ craft }) => craft)));
  const names = undockedNow(catalog, docked).map(({ craft }) => craft.name);
  expect(names).toEqual(['Chinese Reusable Space Vehicle', 'X-37B 1', 'Tesla Roadster']);
  expect(visitors.size + names.length).toBe(dataSet.spacecraft.filter((row) => row.in_space).length);
});

test('where stations are known, visitors are told by station and port, and only what is docked counts', () => {
  const chaser = (id: number) => ({ id, spacecraft: { id, name: `Soyuz ${id}` } });
  const at = (id: number, name: string, of: number) => ({
    id,
    name,
    currently_docked: { id, docking: '2026-01-03T12:00:00Z', flight_vehicle_chaser: chaser(of) },
  });
  const flying = [1, 2, 3].map((id) =>
    craft(id, `Soyuz ${id}`, [flight(id, { destination: 'Mir' })], { in_space: true, time_docked: 'P9D' }),
  );
  const stations = [
    { id: 0, name: 'Mir', docking_location: [at(0, 'Kvant', 2), at(1, 'Core', 1)] },
    { id: 4, name: 'ISS', docking_location: [] },
  ].map((row) => stationSchema.parse(row));
  const groups = presenceGroups(catalogOf(flying, { stations }));
  expect(
    groups.map(({ id, station, members }) => [
      id,
      station?.name,
      members.map(({ craft: { name }, docking }) => [name, docking?.port]),
    ]),
  ).toEqual([
    [
      'at-mir',
      'Mir',
      [
        ['Soyuz 1', 'Core'],
        ['Soyuz 2', 'Kvant'],
      ],
    ],
    ['free-flyers', undefined, [['Soyuz 3', undefined]]],
    ['derelicts', undefined, []],
  ]);
});

test.each([
  ['Second', true],
  ['Minute', true],
  ['Hour', false],
  ['Day', false],
  ['Month', false],
])('of a launch that is known to the %s a clock runs: %s', (name, runs) => {
  const record = structuredClone(dataSet.spacecraft.find((row) => row.name === 'Soyuz MS-29'));
  const launch = record?.flights?.[0]?.launch;
  if (!record || !launch) throw new Error('There is no launch of Soyuz MS-29.');
  launch.net_precision = { id: 1, name };
  const manifest = { ...dataSet.manifest, edition: 'live' as const };
  const groups = presenceGroups(linkCatalog({ ...dataSet, manifest, spacecraft: [record] }));
  const starts = groups.flatMap(({ members }) => members.map(({ clockStart }) => clockStart));
  expect(starts).toEqual([runs ? Date.parse(launch.net ?? '') : null]);
});
