import { describe, expect, test } from 'vitest';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import { allLaunchedFlights, linkFlights } from './flights.ts';
import type { Catalog, Spacecraft } from './model.ts';

const date = Date.parse('2026-07-24T00:00:00Z');
const launch = (net: string, name = 'Falcon 9 Block 5 | Crew-12') => ({
  id: null,
  name,
  net,
  net_precision: null,
  rocket: null,
  pad: null,
});
const record = (fields: Partial<FlightRecord>): FlightRecord => ({
  id: 1,
  destination: 'International Space Station',
  mission_end: null,
  launch: launch('2026-02-13T10:15:56Z'),
  landing: null,
  duration: null,
  turn_around_time: null,
  ...fields,
});
const link = (records: FlightRecord[], inSpace = true) =>
  linkFlights(records, { inSpace } as Spacecraft, { ends: 'minute', date });
const one = (fields: Partial<FlightRecord>) => link([record(fields)])[0];

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

  test('may have been launched at the very moment of the data', () => {
    expect(one({ launch: launch('2026-07-24T00:00:00Z') })?.isAhead).toBe(false);
  });
});

test('flights of one launch are in order of their ids', () => {
  expect(link([record({ id: 2 }), record({ id: 1 })]).map((flight) => flight.id)).toEqual([1, 2]);
});

test('those that have begun are of spacecraft that are told apart, and none lies ahead', () => {
  const [begun, ahead] = [{ isAhead: false }, { isAhead: true }];
  const spacecraft = [
    { isPlaceholder: false, flights: [begun, ahead] },
    { isPlaceholder: true, flights: [{ isAhead: false }] },
    { isPlaceholder: false, flights: null },
  ];
  const found = allLaunchedFlights({ spacecraft } as unknown as Catalog);
  expect(found).toHaveLength(1);
  expect(found[0]).toBe(begun);
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

test('the mission is what the name of the launch has after its bar, and the pad stands with its place', () => {
  const pad = { name: 'Site 31/6', location: { name: 'Baikonur' } };
  expect(
    one({ launch: { ...launch('2026-07-01T12:00:00Z', 'Soyuz 2.1a | Soyuz MS-29'), pad } }),
  ).toMatchObject({
    mission: 'Soyuz MS-29',
    pad: 'Site 31/6, Baikonur',
  });
  expect(
    one({ launch: { ...launch('2026-07-01T12:00:00Z', 'STS-1'), pad: { name: 'LC-39A', location: null } } }),
  ).toMatchObject({
    mission: 'STS-1',
    pad: 'LC-39A',
  });
  expect(one({ launch: null })).toMatchObject({ mission: null, rocket: null, pad: null, launch: null });
});

test.each([
  ['Second', 'second'],
  ['Minute', 'minute'],
  ['Hour', 'day'],
  ['Morning', 'day'],
  ['Afternoon', 'day'],
  ['Day', 'day'],
  ['Week', 'month'],
  ['Month', 'month'],
  ['Quarter 3', 'year'],
  ['constructor', 'year'],
])('a launch known to the %s is shown to the %s', (name, precision) => {
  expect(
    one({ launch: { ...launch('2026-07-01T12:00:00Z'), net_precision: { id: 1, name } } })?.launch?.precision,
  ).toBe(precision);
});
