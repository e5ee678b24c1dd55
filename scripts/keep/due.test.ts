import { expect, test } from 'vitest';
import { decide, isStale } from './due.ts';

const hour = 3_600_000;
const now = Date.parse('2027-01-01T00:00:00Z');
const granted = (calls: number) => ({ calls, seconds: 0, limit: 15, window: 3_600 });
const at = (hours: number, more = {}) =>
  decide({ fetchedAt: now - hours * hour, isWhole: true, now, allowance: granted(15), ...more });

test('data are fetched when they are older than a day, or not there', () => {
  expect(at(23.9)).toMatchObject({
    isDue: false,
    reason: 'Not due: the data are 23 h old; they are fetched again after 24 h.',
  });
  expect(at(24)).toMatchObject({ isDue: true });
  expect(decide({ fetchedAt: null, isWhole: false, now, allowance: null })).toMatchObject({ isDue: true });
});

test('while crews and docking events are still coming in, an hour is enough', () => {
  expect(at(1.1, { isWhole: false })).toMatchObject({ isDue: true });
  expect(at(0.9, { isWhole: false })).toMatchObject({ isDue: false });
});

test('nothing is fetched while LL2 grants fewer calls than a run takes', () => {
  expect(at(30, { allowance: granted(10) })).toMatchObject({
    isDue: false,
    reason: 'Throttled: the data are 30 h old, but LL2 grants 10 calls now, and a run takes 11.',
  });
  expect(at(30, { allowance: null })).toMatchObject({ isDue: true });
});

test('data of more than a week are stale', () => {
  expect([6.9, 7.1].map((days) => isStale(now - days * 24 * hour, now))).toEqual([false, true]);
});
