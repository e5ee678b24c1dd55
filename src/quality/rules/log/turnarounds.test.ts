import { expect, test } from 'vitest';
import { flightOn, quotesOf } from '../fleet.testkit.ts';

const quotesOn = (fastest_turnaround: string, ...flights: ReturnType<typeof flightOn>[]) =>
  quotesOf('turnaround-differs', [{ fastest_turnaround, flights, flights_count: flights.length }]);
const noEnd = { mission_end: null, duration: null };

test('the fastest turnaround is the shortest between two flights', () => {
  const flights = [flightOn(1), flightOn(4), flightOn(6)];
  expect(quotesOn('P1DT14H', ...flights)).toEqual([]);
  expect(quotesOn('P2DT14H', ...flights)).toEqual(['P2DT14H, between its flights 1 day 14 hours']);
  expect(quotesOn('P1D', ...flights)).toEqual(['P1D, between its flights 1 day 14 hours']);
});

test('where an end is not recorded, it is no longer than from launch to launch', () => {
  const flights = [flightOn(1, noEnd), flightOn(4)];
  expect(quotesOn('P1D', ...flights)).toEqual([]);
  expect(quotesOn('P3D', ...flights)).toEqual([]);
  expect(quotesOn('P3DT3M', ...flights)).toHaveLength(1);
});

test('a craft that flew once has none', () => {
  expect(quotesOn('P1D', flightOn(1))).toEqual(['P1D, one flight']);
});

test('the turnaround of a flight is held against the flight before it', () => {
  const flights = (turn_around_time: string) => [flightOn(1), flightOn(4, { turn_around_time })];
  expect(quotesOn('P2DT14H', ...flights('P2DT14H'))).toEqual([]);
  expect(quotesOn('P2DT14H', ...flights('P2DT15H'))).toEqual([
    '4 December: P2DT15H, after the flight before 2 days 14 hours',
  ]);
});
