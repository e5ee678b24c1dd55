import { describe, expect, test } from 'vitest';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { type FlightRecord, flightSchema } from '../dataset/wire/flight.ts';
import { launchPlanIds } from '../dataset/wire/ids.ts';
import { launchSchema } from '../dataset/wire/launch.ts';
import { dayInWords, type Moment, parseMoment } from '../words/moment.ts';
import { linkFlights } from './flights.ts';
import { linkCatalog } from './link.ts';
import type { Spacecraft } from './model.ts';

const date = Date.parse('2026-07-24T00:00:00Z');
const launch = (net: string, name = 'Falcon 9 Block 5 | Crew-12') => launchSchema.parse({ name, net });
const record = (fields: object): FlightRecord =>
  flightSchema.parse({
    id: 1,
    destination: 'International Space Station',
    launch: launch('2026-02-13T10:15:56Z'),
    ...fields,
  });
const link = (records: FlightRecord[], inSpace = true) =>
  linkFlights(records, { inSpace } as Spacecraft, { ends: 'minute', date, designators: [] });
const one = (fields: object) => link([record(fields)])[0];

describe('the flight under way', () => {
  test('is the latest that was launched and has not ended', () => {
    const flights = link([
      record({ id: 3, launch: launch('2027-01-01T12:00:00Z') }),
      record({ id: 2 }),
      record({ id: 4, launch: null }),
      record({ id: 1, launch: launch('2022-04-27T07:52:55Z'), mission_end: '2022-10-14T20:55:03Z' }),
    ]);
    expect(flights.map((flight) => flight.id)).toEqual([1, 2, 3, 4]);
    expect(flights.map((flight) => flight.isUnderWay)).toEqual([false, true, false, false]);
    expect(flights.map((flight) => flight.isAhead)).toEqual([false, false, true, false]);
  });

  test('is none on a craft that is not in space, or whose latest flight has ended', () => {
    expect(link([record({})], false)[0]?.isUnderWay).toBe(false);
    expect(one({ mission_end: '2026-03-01T00:00:00Z' })?.isUnderWay).toBe(false);
  });

  test('lasts until an end that is planned', () => {
    const planned = one({ mission_end: '2026-12-05T00:00:00Z' });
    expect([planned?.isUnderWay, planned?.isAhead, planned?.end]).toEqual([true, false, null]);
    expect(planned?.plannedEnd?.time).toBe(Date.parse('2026-12-05T00:00:00Z'));
    // It has lasted since its launch, whatever the source says of its whole length.
    const soFar = (date - (planned?.launch?.time ?? 0)) / 1000;
    expect(planned?.duration?.seconds).toBe(soFar);
  });

  test('is known as exactly as its launch, whatever the ends of others are', () => {
    for (const mission_end of [null, '2026-12-01T12:00:01Z']) {
      const known = (net: string) =>
        one({ launch: launch(net), duration: 'P1D', mission_end })?.duration?.precision;
      expect(known('2026-02-13T10:15:56Z')).toBe('second');
      expect(known('2026-02-13T10:15:00Z')).toBe('minute');
      expect(known('2026-02-13T00:00:00Z')).toBe('day');
    }
  });

  test('may have been launched at the very moment of the data', () => {
    expect(one({ launch: launch('2026-07-24T00:00:00Z') })?.isAhead).toBe(false);
  });
});

test('flights of one launch are in order of their ids', () => {
  expect(link([record({ id: 2 }), record({ id: 1 })]).map((flight) => flight.id)).toEqual([1, 2]);
});

test('an end at midnight stands for its day where a source names no precision, and with it the time of the flight', () => {
  const end = (mission_end: string, ends: 'second' | 'minute' = 'second') => {
    const records = [record({ mission_end, duration: 'P18DT13H44M4S' })];
    return linkFlights(records, { inSpace: false } as Spacecraft, { ends, date, designators: [] })[0];
  };
  const midnight = end('2026-03-04T00:00:00Z');
  const least = 18 * 86_400 + 13 * 3_600 + 44 * 60 + 4;
  expect([midnight?.end?.precision, midnight?.precision]).toEqual(['day', 'day']);
  expect(midnight?.duration).toMatchObject({ precision: 'day', bounds: [least, least + 86_400] });
  for (const mission_end of ['2026-03-04T00:00:01Z', '2026-03-04T00:01:00Z'])
    expect(end(mission_end)?.duration?.precision).toBe('second');
  // A data set that says it knows its ends to the minute has a midnight by chance.
  expect(end('2026-03-04T00:00:00Z', 'minute')?.end?.precision).toBe('minute');
});

test('a landing was successful, failed, not attempted, or is not recorded', () => {
  expect(one({ landing: { attempt: true, success: true } })?.landing).toBe('successful');
  expect(one({ landing: { attempt: true, success: false } })?.landing).toBe('failed');
  expect(one({ landing: { attempt: false, success: null } })?.landing).toBe('not attempted');
  expect(one({ landing: { attempt: true, success: null } })?.landing).toBeNull();
  expect(one({ landing: null })?.landing).toBeNull();
});

test('a flight took some time, or its time is not recorded', () => {
  expect(one({ duration: 'PT16M' })?.duration?.seconds).toBe(960);
  for (const duration of ['P0D', '-PT38M', null]) expect(one({ duration })?.duration).toBeNull();
});

test('the mission is what LL2 calls it, or else what the name of the launch has after its bar', () => {
  const named = launch('2026-07-01T12:00:00Z', 'Soyuz 2.1a | Soyuz MS-29');
  expect(one({ launch: named })?.mission).toBe('Soyuz MS-29');
  expect(one({ launch: launch('2026-07-01T12:00:00Z', 'STS-1') })?.mission).toBe('STS-1');
  expect(one({ launch: { ...named, mission: { name: 'Expedition 75' } } })?.mission).toBe('Expedition 75');
  expect(one({ launch: null })).toMatchObject({ mission: null, rocket: null, pad: null, launch: null });
});

// All that LL2 has, with what it says of a launch at the end of its span, at midnight and at another time of that day.
test.each([
  ['Second', 'day', '31 Dec 2027', 'second'],
  ['Minute', 'day', '31 Dec 2027', 'minute'],
  ['Hour', 'day', '31 Dec 2027', 'day'],
  ['Morning', 'day', '31 Dec 2027', 'day'],
  ['Afternoon', 'day', '31 Dec 2027', 'day'],
  ['Day', 'day', '31 Dec 2027', 'day'],
  ['Week', 'week', 'week around 31 Dec 2027', 'week'],
  ['Month', 'month', 'Dec 2027', 'month'],
  ['Quarter 4', 'quarter', 'Q4 2027', 'quarter'],
  ['Half 2', 'half', 'H2 2027', 'half'],
  ['Year', 'year', '2027', 'year'],
  ['Fiscal Year', 'fiscal year', 'FY 2027', 'fiscal year'],
  ['Decade', 'decade', '2020s', 'decade'],
  // These do not hold the date.
  ['Quarter 1', 'year', '2027', 'year'],
  ['Quarter 2', 'year', '2027', 'year'],
  ['Quarter 3', 'year', '2027', 'year'],
  ['Half 1', 'year', '2027', 'year'],
  // LL2 may name new ones.
  ['Season', 'year', '2027', 'year'],
  ['constructor', 'year', '2027', 'year'],
])(
  'a launch known to the %s is shown to the %s, as %s, at noon to the %s',
  (name, precision, words, atNoon) => {
    const at = (time: string) =>
      one({ launch: { ...launch(`2027-12-31T${time}Z`), net_precision: { id: 0, name } } })?.launch as Moment;
    expect([at('00:00:00').precision, dayInWords(at('00:00:00')), at('12:00:00').precision]).toEqual([
      precision,
      words,
      atNoon,
    ]);
  },
);

test.each([
  ['Quarter 1', '2027-03-31', 'Q1 2027'],
  ['Quarter 2', '2027-06-30', 'Q2 2027'],
  ['Quarter 3', '2027-09-30', 'Q3 2027'],
  ['Half 1', '2028-06-30', 'H1 2028'],
])('a launch in %s on %s is one of %s', (name, day, words) => {
  const flight = one({ launch: { ...launch(`${day}T00:00:00Z`), net_precision: { id: 1, name } } });
  expect(dayInWords(flight?.launch as Moment)).toBe(words);
});

test('a launch without a precision is known to the day at midnight, to the minute on a full one, and else to the second', () => {
  expect(one({ launch: launch('2026-07-01T00:00:00Z') })?.launch?.precision).toBe('day');
  expect(one({ launch: launch('2026-07-01T12:00:00Z') })?.launch?.precision).toBe('minute');
  expect(one({ launch: launch('2026-07-01T12:00:01Z') })?.launch?.precision).toBe('second');
});

test('noon that a spacecraft repeats is known to the day, and a noon of its own no worse than any other time', () => {
  const at = (...days: string[]) =>
    link(days.map((day, index) => record({ id: index + 1, launch: launch(`${day}Z`) }))).map(
      (flight) => flight.launch?.precision,
    );
  const noons = ['2014-01-10T12:00:00', '2014-01-17T12:00:00'];
  expect(at(...noons, '2014-07-29T12:00:00', '2014-08-28T12:00:03')).toEqual(['day', 'day', 'day', 'second']);
  expect(at(...noons, '2014-07-29T12:00:03')).toEqual(['minute', 'minute', 'second']);
});

test('flights ahead come after those that were launched, whatever their earliest days', () => {
  const planned = { ...launch('2026-12-31T00:00:00Z'), net_precision: { id: 14, name: 'Year' } };
  const flights = link([
    record({ id: 1, launch: planned }),
    record({ id: 2 }),
    record({ id: 3, launch: null }),
  ]);
  expect(flights.map(({ id }) => id)).toEqual([2, 1, 3]);
});

describe('a launch whose span has begun', () => {
  const within = (name: string, net: string) => ({ ...launch(net), net_precision: { id: 1, name } });
  const month = within('Month', '2026-07-31T00:00:00Z');

  test('is not over before the span is', () => {
    for (const [name, net, ahead] of [
      ['Month', '2026-07-31T00:00:00Z', true],
      ['Month', '2026-06-30T00:00:00Z', false],
      ['Quarter 3', '2026-09-30T00:00:00Z', true],
      ['Quarter 2', '2026-06-30T00:00:00Z', false],
      ['Half 2', '2026-12-31T00:00:00Z', true],
      ['Year', '2026-12-31T00:00:00Z', true],
      ['Year', '2026-01-01T00:00:00Z', true],
      ['Year', '2025-12-31T00:00:00Z', false],
      ['Week', '2026-07-20T00:00:00Z', true],
      ['Week', '2026-07-17T00:00:00Z', false],
      ['Decade', '2029-12-31T00:00:00Z', true],
      ['Day', '2026-07-24T00:00:00Z', true],
    ] as const) {
      const [flight] = link([record({ launch: within(name, net) })], false);
      expect(flight?.isAhead, `${name} ${net}`).toBe(ahead);
      expect(flight?.isUnderWay).toBe(false);
    }
  });

  test('has been where the flight is over, or where the spacecraft is in space on no other', () => {
    const over = record({ launch: month, mission_end: '2026-07-20T00:00:00Z' });
    expect(link([over], false)[0]?.isAhead).toBe(false);
    expect(link([{ ...over, mission_end: '2026-07-25T00:00:00Z' }], false)[0]?.isAhead).toBe(true);
    expect(link([record({ launch: month })])[0]).toMatchObject({ isAhead: false, isUnderWay: true });
    const states = (...records: FlightRecord[]) =>
      Object.fromEntries(
        link(records).map(({ id, isAhead, isUnderWay }) => [
          id,
          isUnderWay ? 'under way' : isAhead ? 'ahead' : 'over',
        ]),
      );
    const year = record({ id: 3, launch: within('Year', '2026-12-31T00:00:00Z') });
    const planned = record({ id: 2, launch: month });
    expect(states(record({ id: 1 }), planned, year)).toEqual({ 1: 'under way', 2: 'ahead', 3: 'ahead' });
    const ended = record({ id: 1, mission_end: '2026-05-01T00:00:00Z' });
    expect(states(ended, year)).toEqual({ 1: 'over', 3: 'under way' });
    expect(states(ended, planned, year)).toEqual({ 1: 'over', 2: 'under way', 3: 'ahead' });
  });
});

describe('a launch that was due and whose status is a state of its plan', () => {
  const states = (flightsCount: number | null, inSpace: boolean, ...flights: object[]) =>
    linkFlights(
      flights.map((fields, index) => record({ id: index + 1, ...fields })),
      { inSpace, flightsCount } as Spacecraft,
      { ends: 'minute', date: Date.parse('2026-07-24T10:30:00Z'), designators: [] },
    ).map(({ isAhead, isUnderWay }) => (isUnderWay ? 'under way' : isAhead ? 'ahead' : 'over'));
  const due = (id: number, net = '2026-07-24T10:00:00Z') => ({
    launch: { ...launch(net), status: { id }, net_precision: { id: 1, name: 'Minute' } },
  });
  const flown = { launch: { ...launch('2025-02-13T10:15:56Z'), status: { id: 3 } } };

  test('lies ahead, because it was put off', () => {
    for (const id of Object.values(launchPlanIds))
      expect(states(0, false, due(id)), `${id}`).toEqual(['ahead']);
    expect(states(1, false, flown, due(launchPlanIds.onHold))).toEqual(['over', 'ahead']);
    // A count that the source makes of plans too, or none, says nothing of it.
    for (const count of [1, null]) expect(states(count, false, due(launchPlanIds.onHold))).toEqual(['ahead']);
    const later = due(launchPlanIds.toBeConfirmed, '2027-01-01T10:00:00Z');
    expect(states(2, false, due(launchPlanIds.onHold), later)).toEqual(['ahead', 'ahead']);
  });

  test('has been where the flight is over, where no count leaves it out, or where the spacecraft is in space on no other', () => {
    const go = due(launchPlanIds.go, '2026-07-04T10:00:00Z');
    expect(states(0, false, { ...go, mission_end: '2026-07-20T10:00:00Z' })).toEqual(['over']);
    expect(states(2, false, flown, go)).toEqual(['over', 'over']);
    expect(states(0, true, go)).toEqual(['under way']);
    expect(states(null, false, go)).toEqual(['over']);
  });

  test('has been where its status is of a result, or one that is new', () => {
    for (const id of [3, 4, 6, 7, 9, 99]) expect(states(0, false, due(id)), `${id}`).toEqual(['over']);
  });
});

test('flights ahead are in order of the latest days that their launches may be on', () => {
  const named = (id: number, name: string, net: string) =>
    record({ id, launch: { ...launch(net), net_precision: { id: 1, name } } });
  const flights = link([
    named(1, 'Year', '2027-12-31T00:00:00Z'),
    named(2, 'Second', '2027-05-05T05:05:05Z'),
    named(3, 'Quarter 2', '2027-06-30T00:00:00Z'),
    named(4, 'Month', '2027-05-31T00:00:00Z'),
    named(5, 'Half 2', '2027-12-31T00:00:00Z'),
  ]);
  expect(flights.map(({ id }) => id)).toEqual([2, 4, 3, 1, 5]);
});

describe('days between which a flight without a recorded end ended', () => {
  const [lastSeen, overBy] = ['2026-03-04', '2026-05-11'].map((day) => parseMoment(day, 'day'));
  const bounded = (records: FlightRecord[], inSpace = false) => {
    const craft = { inSpace, provenance: { lastSeen, overBy, values: [] } } as object;
    return linkFlights(records, craft as Spacecraft, { ends: 'minute', date, designators: [] }).map(
      (flight) => [flight.lastSeen, flight.overBy],
    );
  };
  const none = [null, null];

  test('are those of the only flight', () => {
    expect(bounded([record({})])).toEqual([[lastSeen, overBy]]);
    expect(bounded([record({ id: 1 }), record({ id: 2 })])).toEqual([none, none]);
  });

  test('are of no use where the flight has an end, or is under way', () => {
    expect(bounded([record({ mission_end: '2026-05-01T00:00:00Z' })])).toEqual([none]);
    expect(bounded([record({})], true)).toEqual([none]);
  });
});

test('in the embedded edition three flights of 2025 that are over without an end lie between two days', () => {
  const { spacecraft } = linkCatalog(readDataSet(embeddedEdition));
  const flightOf = (name: string) => spacecraft.find((one) => one.name === name)?.flights?.[0];
  for (const name of ['Tianzhou-9', 'Progress MS-32', 'Shenzhou 22']) {
    const { lastSeen, overBy } = flightOf(name) ?? {};
    expect(lastSeen && dayInWords(lastSeen), name).toBe('4 Mar 2026');
    expect(overBy?.time, name).toBeGreaterThan(lastSeen?.time ?? Number.POSITIVE_INFINITY);
  }
  expect(flightOf('Tianzhou-10')).toMatchObject({ lastSeen: null, overBy: null });
});
