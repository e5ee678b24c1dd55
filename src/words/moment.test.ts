import { expect, test } from 'vitest';
import {
  dayInWords,
  decadeOf,
  isCertainlyBefore,
  momentForMachines,
  momentInWords,
  parseMoment,
} from './moment.ts';

const splashdown = '1969-07-24T16:50:35Z';

test('shows a moment no more exactly than it is known', () => {
  const said = (precision: Parameters<typeof parseMoment>[1]) =>
    momentInWords(parseMoment(splashdown, precision));
  expect(said('second')).toBe('24 July 1969, 16:50 UTC');
  expect(said('minute')).toBe('24 July 1969, 16:50 UTC');
  expect(said('day')).toBe('24 July 1969');
  expect(said('month')).toBe('July 1969');
  expect(said('year')).toBe('1969');
});

test('gives machines no placeholder digits either', () => {
  const given = (precision: Parameters<typeof parseMoment>[1]) =>
    momentForMachines(parseMoment(splashdown, precision));
  expect(given('second')).toBe('1969-07-24T16:50:35Z');
  expect(given('minute')).toBe('1969-07-24T16:50Z');
  expect(given('day')).toBe('1969-07-24');
  expect(given('month')).toBe('1969-07');
  expect(given('year')).toBe('1969');
});

test('keeps to UTC whatever the offset of the source', () => {
  expect(momentInWords(parseMoment('2026-07-24T23:30:00-05:00'))).toBe('25 July 2026, 04:30 UTC');
});

test('abbreviates the month in a table', () => {
  expect(dayInWords(parseMoment('2011-09-21'))).toBe('21 Sep 2011');
});

test('is before another only where it is so however exactly the two are known', () => {
  const noon = parseMoment('2026-07-24T12:00:00Z');
  const day = (text: string) => parseMoment(text, 'day');
  expect(isCertainlyBefore(day('2026-07-23T00:00:00Z'), noon)).toBe(true);
  expect(isCertainlyBefore(day('2026-07-24T00:00:00Z'), noon)).toBe(false);
  expect(isCertainlyBefore(day('2026-07-24T18:00:00Z'), day('2026-07-25T00:00:00Z'))).toBe(true);
  expect(isCertainlyBefore(parseMoment('2026-07-24T11:59:30Z', 'minute'), noon)).toBe(true);
  expect(isCertainlyBefore(noon, parseMoment('2026-07-24T12:00:30Z', 'minute'))).toBe(false);
  expect(isCertainlyBefore(parseMoment('2025-03-01T00:00:00Z', 'year'), noon)).toBe(true);
  const january = parseMoment('2026-01-15T00:00:00Z', 'month');
  expect(isCertainlyBefore(january, day('2026-01-31T00:00:00Z'))).toBe(false);
  expect(isCertainlyBefore(january, day('2026-02-01T00:00:00Z'))).toBe(true);
});

test('is of the decade that its year is in, also before 1970', () => {
  expect([parseMoment('1959-12-31T23:59:59Z'), parseMoment('1960-01-01T00:00:00Z')].map(decadeOf)).toEqual([
    1950, 1960,
  ]);
});
