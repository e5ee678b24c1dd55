import { expect, test } from 'vitest';
import { decide, isStale } from './due.ts';

const hour = 3_600_000;
const now = Date.parse('2027-01-01T00:00:00Z');
const at = (hours: number, more = {}) =>
  decide({ fetchedAt: now - hours * hour, isWhole: true, now, ...more });

test('data are fetched when they are older than a day, or not there', () => {
  expect(at(23.9)).toMatchObject({
    isDue: false,
    reason: 'Not due: the data are 23 h old; they are fetched again after 24 h.',
  });
  expect(at(24)).toMatchObject({ isDue: true });
  expect(decide({ fetchedAt: null, isWhole: false, now })).toMatchObject({ isDue: true });
});

test('data of a moment that is not yet are fetched, though clocks differ by minutes', () => {
  expect(at(-1)).toEqual({
    isDue: true,
    reason: 'Due: the data are of 2027-01-01T01:00:00.000Z, which is not yet, so a clock was wrong.',
  });
  expect(at(-0.05)).toMatchObject({ isDue: false });
});

test('while crews and docking events are still coming in, an hour is enough', () => {
  expect(at(1.1, { isWhole: false })).toMatchObject({ isDue: true });
  expect(at(0.9, { isWhole: false })).toMatchObject({ isDue: false });
});

test('data of more than a week are stale', () => {
  expect([6.9, 7.1].map((days) => isStale(now - days * 24 * hour, now))).toEqual([false, true]);
});
