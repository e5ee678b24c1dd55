import { describe, expect, test } from 'vitest';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { barsOfDockings, barsOfVisits, lostInWords, visitsOf } from './visits.ts';

const iss = stationSchema.parse({ id: 4, name: 'ISS' });
const mir = stationSchema.parse({ id: 0, name: 'Mir' });
const at = (day: string) => `2026-${day}T12:00:00Z`;
const to = (id: number, destination: string, launch: string | null, more: object = {}) =>
  flight(id, { destination, launch: launch && { net: at(launch) }, ...more });
/** A docking of the flight with the same id as its craft. */
const docking = (id: number, of: number, docked: string | null, departed: string | null, more: object = {}) =>
  dockingSchema.parse({
    id,
    name: 'a docking',
    docking: docked && at(docked),
    departure: departed && at(departed),
    flight_vehicle_chaser: { id: of, spacecraft: { id: of, name: `Soyuz ${of}` } },
    space_station_target: iss,
    docking_location: { id: 1, name: 'Poisk' },
    ...more,
  });
const visitsTo = (catalog: ReturnType<typeof catalogOf>, name = 'ISS') => {
  const destination = catalog.destinations.find((one) => one.name === name);
  if (!destination) throw new Error(`There is no ${name}.`);
  return visitsOf(destination);
};
/** The bars of the visits of a destination, by the days of January that they begin and end on. */
const barsTo = (catalog: ReturnType<typeof catalogOf>, name = 'ISS') =>
  barsOfVisits(visitsTo(catalog, name), catalog.edition.date).map(({ start, end, ...bar }) => ({
    from: new Date(start).toISOString().slice(5, 10),
    to: end && new Date(end).toISOString().slice(5, 10),
    isStay: bar.docking !== undefined,
    isOfUnknownStay: bar.isOfUnknownStay ?? false,
    isUnderWay: bar.isUnderWay,
  }));

describe('the visits of a destination', () => {
  test('are told from the latest launch, with plans first and those without a launch last', () => {
    const catalog = catalogOf([
      craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01'), to(2, 'ISS', '02-01'), to(3, 'ISS', null)]),
      craft(2, 'Soyuz 2', [to(4, 'ISS', '12-01'), to(5, 'Mir', '03-01')]),
    ]);
    expect(visitsTo(catalog).map((visit) => visit.flight.id)).toEqual([4, 2, 1, 3]);
  });

  test('last from the first docking to the last departure, at all ports between', () => {
    const dockings = [
      docking(0, 1, '01-02', '01-05'),
      docking(1, 1, '01-05', '01-09', { docking_location: { id: 0, name: 'Prichal' } }),
    ];
    const [visit] = visitsTo(
      catalogOf([craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01')])], { stations: [iss], dockings }),
    );
    expect(visit?.ports).toEqual(['Poisk', 'Prichal']);
    expect([visit?.docked, visit?.departed].map((one) => one && new Date(one.time).getUTCDate())).toEqual([
      2, 9,
    ]);
    expect(visit?.isThere).toBe(false);
  });

  test('are those of a suborbital flight that its craft was lost on after the launch, but not of a place that it was bound for', () => {
    const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
    const launch = { net: at('01-01'), status };
    const losses = ['Plane', 'Ship'].map((name, index) =>
      loss(index + 1, name, '2026-01-01', { date: '', phase: 'flight' }),
    );
    const catalog = catalogOf(
      [
        craft(1, 'Plane', [flight(1, { destination: 'Suborbital', launch })]),
        craft(2, 'Ship', [flight(2, { destination: 'ISS', launch })]),
        craft(3, 'Hopper', [flight(3, { destination: 'Suborbital', launch })]),
      ],
      { losses },
    );
    const failed = (name: string) =>
      Object.fromEntries(
        visitsTo(catalog, name).map(({ flight: { spacecraft }, isFailed }) => [spacecraft.name, isFailed]),
      );
    expect(failed('Suborbital')).toEqual({ Plane: false, Hopper: true });
    expect(failed('ISS')).toEqual({ Ship: true });
  });

  test('that failed never got to a place, and of a suborbital flight the launch alone is said to have failed', () => {
    const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
    const launch = { net: at('01-01'), status };
    const catalog = catalogOf([
      craft(1, 'Hopper', [flight(1, { destination: 'Suborbital', launch })]),
      craft(2, 'Ship', [flight(2, { destination: 'ISS', launch }), to(3, 'ISS', '01-02')]),
    ]);
    const lost = (name: string) =>
      catalog.destinations
        .filter((destination) => destination.name === name)
        .flatMap((destination) => visitsOf(destination).map((visit) => lostInWords(visit, destination)));
    expect(lost('Suborbital')).toEqual(['launch failed']);
    expect(lost('ISS')).toEqual([null, 'never got there']);
  });

  test('do not take a docking elsewhere, or with another spacecraft, for one here', () => {
    const elsewhere = [
      docking(0, 1, '01-02', '01-05', { space_station_target: mir }),
      docking(1, 2, '01-05', '01-09', {
        space_station_target: null,
        flight_vehicle_target: { id: 9, spacecraft: { id: 1, name: null } },
      }),
    ];
    const flown = [
      craft(1, 'Soyuz 1', [to(1, 'ISS, Mir', '01-01')]),
      craft(2, 'Soyuz 2', [to(2, 'ISS', '01-01')]),
    ];
    const catalog = catalogOf(flown, { stations: [iss, mir], dockings: elsewhere });
    expect(visitsTo(catalog).map(({ dockings: at }) => at)).toEqual([[], []]);
    expect(visitsTo(catalog, 'Mir')[0]?.dockings.map(({ id }) => id)).toEqual([0]);
  });

  test('have a docking of which only the times are told where the flight had no other destination', () => {
    const docking_events = [{ docking: at('01-02'), departure: at('01-05') }];
    const catalog = catalogOf([
      craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01', { docking_events })]),
      craft(2, 'Soyuz 2', [to(2, 'ISS, Mir', '01-01', { docking_events })]),
    ]);
    expect(visitsTo(catalog).map(({ dockings }) => dockings.length)).toEqual([0, 1]);
  });

  test('last on where the craft is docked; without a station, where its flight is under way', () => {
    const flown = [
      craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01')], { in_space: true }),
      craft(2, 'Soyuz 2', [to(2, 'ISS', '01-02')], { in_space: true }),
    ];
    const there = (more: object) => visitsTo(catalogOf(flown, more)).map(({ isThere }) => isThere);
    expect(there({})).toEqual([true, true]);
    expect(there({ stations: [iss], dockings: [docking(0, 1, '01-02', null)] })).toEqual([false, true]);
  });
});

describe('the bars of visits', () => {
  const over = { mission_end: at('01-09') };

  test('are stays from docking to departure, and whole flights where no docking is recorded', () => {
    const catalog = catalogOf(
      [
        craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01', over)]),
        craft(2, 'Soyuz 2', [to(2, 'ISS', '01-04', over)]),
      ],
      { stations: [iss], dockings: [docking(0, 1, '01-02', '01-05')] },
    );
    const no = { isOfUnknownStay: false, isUnderWay: false };
    expect(barsTo(catalog)).toEqual([
      { from: '01-02', to: '01-05', isStay: true, ...no },
      { from: '01-04', to: '01-09', isStay: false, ...no, isOfUnknownStay: true },
    ]);
  });

  test('are plain flights where no docking at the destination is recorded at all', () => {
    const catalog = catalogOf([craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01', over), to(2, 'ISS', '12-01')])]);
    expect(barsTo(catalog)).toEqual([
      { from: '01-01', to: '01-09', isStay: false, isOfUnknownStay: false, isUnderWay: false },
    ]);
  });

  test('are crosses where the launch failed, whatever else is recorded of stays', () => {
    const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
    const launch = { net: at('01-04'), status };
    const catalog = catalogOf(
      [
        craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01', over)]),
        craft(2, 'Soyuz 2', [flight(2, { destination: 'ISS', launch })]),
      ],
      { stations: [iss], dockings: [docking(0, 1, '01-02', '01-05')] },
    );
    const [visit] = visitsTo(catalog);
    expect([visit?.outcome, visit?.isFailed]).toEqual(['failure', true]);
    const bars = barsOfVisits(visitsTo(catalog), catalog.edition.date);
    expect(bars.map(({ isFailed, isOfUnknownStay }) => [isFailed, isOfUnknownStay])).toEqual([
      [undefined, undefined],
      [true, undefined],
    ]);
  });

  test('begin and end with the flight where a moment of the stay is not recorded', () => {
    const catalog = catalogOf(
      [
        craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01', over)]),
        craft(2, 'Soyuz 2', [to(2, 'ISS', '01-03', over)]),
      ],
      { stations: [iss], dockings: [docking(0, 1, null, '01-05'), docking(1, 2, '01-04', null)] },
    );
    expect(barsTo(catalog).map(({ from, to }) => [from, to])).toEqual([
      ['01-01', '01-05'],
      ['01-04', '01-09'],
    ]);
  });

  test('have no end where a craft has docked again, and nobody wrote down when it departed', () => {
    const catalog = catalogOf([craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01')], { in_space: true })], {
      stations: [iss],
      dockings: [docking(0, 1, '01-02', null), docking(1, 1, '01-06', null)],
    });
    expect(barsTo(catalog)).toMatchObject([
      { from: '01-02', to: null, isUnderWay: false },
      { from: '01-06', to: '07-24', isUnderWay: true },
    ]);
  });

  test('reach to the date of the data while a craft is docked', () => {
    const catalog = catalogOf([craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01')], { in_space: true })], {
      stations: [iss],
      dockings: [docking(0, 1, '01-02', null)],
    });
    expect(barsTo(catalog)).toMatchObject([{ from: '01-02', to: '07-24', isUnderWay: true }]);
  });
});

test('a station has a bar for each docking of a flight of the catalog, in order of time', () => {
  const catalog = catalogOf([craft(1, 'Soyuz 1', [to(1, 'ISS', '01-01')])], {
    stations: [iss],
    dockings: [
      docking(5, 1, '01-06', '01-07'),
      docking(6, 1, '01-02', '01-05'),
      docking(7, 99, '01-03', null),
    ],
  });
  const [station] = catalog.stations;
  const bars = barsOfDockings(station?.dockings ?? [], catalog.edition.date);
  expect(bars.map((bar) => bar.docking?.id)).toEqual([6, 5]);
});
