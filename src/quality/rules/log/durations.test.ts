import { expect, test } from 'vitest';
import { flightOn, quotesOf } from '../fleet.testkit.ts';

const quotesOn = (duration: string, mission_end: string | null = '2010-12-08T16:00:00Z') =>
  quotesOf('duration-differs', [{ flights: [flightOn(8, { duration, mission_end })] }]);

test('a duration may differ by a minute from launch to end, as both are cut off', () => {
  expect(quotesOn('PT10H1M')).toEqual([]);
  expect(quotesOn('PT10H1M1S')).toEqual(['8 December: PT10H1M1S, from launch to end 10 hours']);
  expect(quotesOn('PT9H58M59S')).toHaveLength(1);
});

test('a duration without an end is held against nothing', () => {
  expect(quotesOn('P9D', null)).toEqual([]);
});
