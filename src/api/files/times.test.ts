import { expect, test } from 'vitest';
import { durationFields } from './times.ts';

const hour = { iso: 'PT1H', seconds: 3_600 };

test('a duration is exact where it is known to the second, and else as far as somebody worked out', () => {
  const marginOf = (more: object) => durationFields('time', { ...hour, ...more }).time_margin_seconds;
  expect(marginOf({})).toBe(0);
  expect(marginOf({ precision: 'minute', margin: 30 })).toBe(30);
  expect(marginOf({ precision: 'minute' })).toBeNull();
  expect(durationFields('time', null)).toEqual({
    time_seconds: null,
    time_margin_seconds: null,
    time_precision: null,
  });
});
