import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsAt } from '../../../src/api/answer/row.ts';
import { frozenEdition } from '../../../src/tests/testkit/edition.ts';
import type { Row } from '../row.ts';
import { type FakeLl2, startFakeLl2 } from '../server.ts';
import { unlikeLl2 } from './shapes.testkit.ts';

// LL2 sends nulls here against its own description.
const nulls =
  /(currently_docked|_chaser|_target|docking_location\.(spacecraft|payload)|landing|duration|turn_around_time|role|bio) is null$/;

let fakeLl2: FakeLl2;
beforeAll(async () => {
  fakeLl2 = await startFakeLl2({ data: frozenEdition, limit: 10_000, hasPlans: true, isWhole: true });
});
afterAll(() => fakeLl2.close());

const bodyOf = async (path: string, of = fakeLl2) =>
  (await (await request(`${of.baseUrl}/${path}`)).body.json()) as Row & { count: number; results: Row[] };
const results = async (path: string) => (await bodyOf(path)).results;
const chaserIn = (event: Row | undefined) => event?.flight_vehicle_chaser as Row;

describe('a record', () => {
  test.each([
    ['spacecraft/?mode=detailed&ordering=id&limit=40', 'SpacecraftEndpointDetailed'],
    ['space_stations/?limit=100', 'SpaceStationEndpoint'],
    ['space_stations/?limit=100&mode=detailed', 'SpaceStationDetailedEndpoint'],
    ['docking_events/?limit=100', 'DockingEventEndpointNormal'],
    ['docking_events/?limit=40&mode=detailed', 'DockingEventEndpointDetailed'],
    ['spacecraft_flights/?limit=80&mode=detailed', 'SpacecraftFlightDetailed'],
  ])('%s has the fields and types of %s', async (path, schema) => {
    const rows = await results(path);
    expect(rows.length).toBeGreaterThan(10);
    const unlike = rows.flatMap((row) => unlikeLl2(row, schema));
    expect([...new Set(unlike)].filter((one) => !nulls.test(one))).toEqual([]);
  });
});

describe('stations', () => {
  test('have at their ports what is docked now, since when, and count who is aboard', async () => {
    const station = await bodyOf('space_stations/4/');
    const docked = recordsAt(recordsAt([station], 'docking_location'), 'currently_docked');
    expect(docked.map((event) => (chaserIn(event).spacecraft as Row).name)).toContain('Crew Dragon Freedom');
    expect(docked).toHaveLength(station.docked_vehicles as number);
    expect(
      recordsAt([station], 'active_docking_events')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(docked.map(({ id }) => id).sort());
    const flights = await Promise.all(
      docked.map((event) => bodyOf(`spacecraft_flights/${chaserIn(event).id}/`)),
    );
    expect(recordsAt(flights, 'onboard_crew')).toHaveLength(station.onboard_crew as number);
    expect(station.onboard_crew).toBeGreaterThan(6);
    const [expedition, ...others] = recordsAt([station], 'active_expeditions');
    expect([expedition?.name, others]).toEqual(['Expedition 75', []]);
    expect(docked.map(({ docking }) => docking)).toContain(expedition?.start);
  });

  test('are found by crew, by part of a name and by owner', async () => {
    const namesOf = async (query: string) =>
      (await results(`space_stations/?${query}`)).map(({ name }) => name);
    expect((await namesOf('onboard_crew__gte=1')).sort()).toEqual([
      'International Space Station',
      'Tiangong space station',
    ]);
    expect(await namesOf('name__contains=Salyut&limit=100')).toHaveLength(7);
    expect(await namesOf('owner__ids=27')).toEqual(['International Space Station']);
    expect((await namesOf('ordering=founded'))[0]).toBe('Salyut 1');
  });
});

describe('docking events', () => {
  test('are kept to a time, a station, a port and a craft', async () => {
    const since = '2026-01-01T00:00:00Z';
    const later = await bodyOf(`docking_events/?docking__gte=${since}&limit=100`);
    expect(later.count).toBeGreaterThan(3);
    expect(later.results.every(({ docking }) => String(docking) >= since)).toBe(true);
    const earlier = await bodyOf(`docking_events/?docking__lt=${since}`);
    const all = await bodyOf('docking_events/');
    expect(earlier.count + later.count).toBe(all.count);
    const [event] = await results('docking_events/?flight_vehicle_chaser__id=901');
    expect((chaserIn(event).spacecraft as Row).name).toBe('Crew Dragon Freedom');
    expect((await bodyOf('docking_events/?space_station_target__id=10')).count).toBe(3);
    const atPort = await results('docking_events/?docking_location__id=21');
    expect(atPort.length).toBeGreaterThan(1);
    for (const { docking_location } of atPort) expect((docking_location as Row).name).toBe('Harmony nadir');
    expect(await bodyOf('docking_events/?docking__gte=soon')).toEqual({
      docking__gte: ['Enter a valid date/time.'],
    });
  });

  test('come in the order of docking, and one alone is detailed', async () => {
    const events = await results('docking_events/?ordering=docking&limit=100&space_station_target__id=4');
    const times = events.map(({ docking }) => String(docking));
    expect(times).toEqual(times.toSorted());
    expect(await bodyOf(`docking_events/${events[0]?.id}/`)).toMatchObject({
      response_mode: 'detailed',
      docking: times[0],
    });
  });
});

describe('crews', () => {
  const idsOf = (flight: Row, crew: string) =>
    recordsAt(recordsAt([flight], crew), 'astronaut').map(({ id }) => id);
  const flights = async () =>
    (
      await Promise.all(
        [0, 100, 200, 300, 400, 500, 600, 700, 800, 900].map((offset) =>
          results(`spacecraft_flights/?mode=detailed&limit=100&offset=${offset}`),
        ),
      )
    ).flat();

  test('fly again, change places, and nobody flies on cargo craft', async () => {
    const all = await flights();
    const up = all.flatMap((flight) => idsOf(flight, 'launch_crew'));
    expect(new Set(up).size).toBeLessThan(up.length);
    const elsewhere = all.filter((flight) => {
      const launched = idsOf(flight, 'launch_crew');
      return idsOf(flight, 'landing_crew').some((id) => !launched.includes(id));
    });
    expect(elsewhere.length).toBeGreaterThan(1);
    const cargo = all.filter(({ spacecraft }) =>
      /^(Progress|Tianzhou|Cygnus)/.test((spacecraft as Row).name),
    );
    expect(cargo.flatMap((flight) => idsOf(flight, 'launch_crew'))).toEqual([]);
    const people = recordsAt(recordsAt(all, 'launch_crew'), 'astronaut');
    expect(new Set(people.map(({ name }) => name)).size).toBe(new Set(people.map(({ id }) => id)).size);
    expect(people.some(({ id }) => id === 0)).toBe(true);
  }, 30_000);
});

describe('launches', () => {
  const launchesOf = async (name: string) =>
    recordsAt(recordsAt(await results(`spacecraft/?mode=detailed&search=${name}`), 'flights'), 'launch');

  test('fail where the craft was lost on the way up, with a reason', async () => {
    const [failed] = await launchesOf('Soyuz%20MS-10');
    expect(failed).toMatchObject({
      status: { id: 4, abbrev: 'Failure' },
      failreason: expect.stringMatching(/./),
    });
    const [flown] = await launchesOf('Soyuz%20MS-11');
    expect(flown).toMatchObject({ status: { id: 3 }, failreason: '', pad: { location: { id: 15 } } });
  });

  test('fail for a reason of their own kind, and for none where nothing was launched', async () => {
    const reasonOf = async (name: string) => (await launchesOf(name))[0]?.failreason;
    const reasons = await Promise.all(
      ['Soyuz%20MS-10', 'Progress%20M-12M', 'Cygnus%20CRS%20Orb-3', 'Mercury%20No.3'].map(reasonOf),
    );
    expect(reasons.every(Boolean)).toBe(true);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(await reasonOf('Apollo%20CSM-012')).toBeNull();
  });

  test('are told with the agencies that a mission is flown for, and some landings with how they went', async () => {
    const flights = recordsAt(await results('spacecraft/?mode=detailed&limit=100'), 'flights');
    const named = recordsAt(flights, 'launch').map(({ mission, launch_service_provider: provider }) => [
      recordsAt([mission as Row], 'agencies').map(({ name }) => name),
      (provider as Row).name,
    ]);
    expect(named).toContainEqual([['National Aeronautics and Space Administration'], 'SpaceX']);
    const described = recordsAt(flights, 'landing').map(({ description }) => description);
    expect(described).toContain('');
    expect(described.some((text) => /came down under its parachute/.test(String(text)))).toBe(true);
  });

  test('of recent years have a webcast and a press kit, and some landings are told from the pad', async () => {
    const [crew] = await launchesOf('Crew%20Dragon%20Grace');
    const { vid_urls, info_urls, description } = (crew as Row & { mission: Row }).mission;
    expect([vid_urls, info_urls]).toMatchObject([
      [{ url: expect.stringMatching(/^https:/), live: false }],
      [{ title: expect.stringMatching(/press kit$/) }],
    ]);
    expect(description).toBe('Crew Dragon Grace flies to the International Space Station.');
    const [mercury] = recordsAt(await results('spacecraft/?mode=detailed&search=Mercury%20No.7'), 'flights');
    expect((mercury as Row & { landing: Row }).landing.downrange_distance).toBeGreaterThan(100);
  });

  test('ahead are confirmed as far as they are precise', async () => {
    const planned = await launchesOf('Tenacity');
    expect(new Set(planned.map(({ status }) => (status as Row).id))).toEqual(new Set([1, 8, 2]));
  });
});

test('a data set that is served as it is has no stations and no crews', async () => {
  const plain = await startFakeLl2({ data: frozenEdition });
  try {
    expect((await bodyOf('space_stations/', plain)).count).toBe(0);
    expect((await bodyOf('docking_events/', plain)).count).toBe(0);
    expect((await bodyOf('spacecraft_flights/901/', plain)).launch_crew).toEqual([]);
  } finally {
    await plain.close();
  }
});
