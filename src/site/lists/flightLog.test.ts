import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { flightLogOf } from './flightLog.ts';

const flightsOf = (...records: Parameters<typeof craft>[2]) =>
  catalogOf([craft(1, 'Soyuz 1', records)]).spacecraft[0]?.flights ?? [];
const ended = (id: number, more: object = {}) =>
  flight(id, { mission_end: `2026-01-${10 + id}T12:00:00Z`, destination: 'Mir', duration: 'P10D', ...more });

test('a column is there only where some flight has something to put in it', () => {
  const heads = (...records: Parameters<typeof flightsOf>) => [
    ...flightLogOf(flightsOf(...records)).heads.values(),
  ];
  expect(heads(flight(1))).toEqual(['Mission', 'Launch, UTC']);
  expect(heads(flight(1), ended(2))).toEqual([
    'No.',
    'Mission',
    'Launch, UTC',
    'Destination',
    'End, UTC',
    'Duration',
  ]);
});

test('a flight under way has a column for its end, in which it says so', () => {
  const { spacecraft } = catalogOf([craft(1, 'Soyuz 1', [flight(1)], { in_space: true })]);
  expect([...flightLogOf(spacecraft[0]?.flights ?? []).heads.keys()]).toEqual(['mission', 'launch', 'end']);
});

test('a log names what is recorded of none of its flights, where any could have it', () => {
  const ahead = flight(1, { launch: { net: '2027-01-01T12:00:00Z' } });
  const noneOf = (record: object) => flightLogOf(flightsOf(record)).noneOf;
  expect(noneOf(flight(1))).toBe('No destination, end, landing or duration is recorded.');
  expect(noneOf(ended(1))).toBe('No landing is recorded.');
  expect(noneOf(ahead)).toBe('No destination is recorded.');
});

test('a brief log has the latest flights, the latest first, then the first of all, and tells once what is the same of all', () => {
  const flights = flightsOf(...Array.from({ length: 12 }, (_, index) => ended(index + 1)));
  const { heads, rows, shared } = flightLogOf(flights, { isBrief: true });
  expect(rows.map(({ number }) => number)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 1]);
  expect(shared.map(({ field, words }) => [field, words])).toEqual([['destination', 'Mir']]);
  expect([...heads.values()]).toEqual(['No.', 'Mission', 'Launch', 'End', 'Duration']);
});

test('a brief log says of the first flight what is another than of the latest', () => {
  const latest = Array.from({ length: 11 }, (_, index) => ended(index + 2));
  const ofFirst = (first: object) =>
    flightLogOf(flightsOf(first, ...latest), { isBrief: true }).ofFirst.map(({ words }) => words);
  expect(ofFirst(ended(1))).toEqual([]);
  expect(ofFirst(ended(1, { destination: 'Salyut 7' }))).toEqual(['Salyut 7']);
  expect(ofFirst(ended(1, { destination: null }))).toEqual(['not recorded']);
});

test('the page of a log has its own flights, numbered among all', () => {
  const flights = flightsOf(ended(1), ended(2), ended(3));
  const { heads, rows } = flightLogOf(flights, { shown: flights.slice(1, 2) });
  expect(rows.map(({ number }) => number)).toEqual([2]);
  expect(heads.has('number')).toBe(true);
});
