import { expect, test } from 'vitest';
import {
  dayInSentence,
  dayInWords,
  decadeOf,
  endOf,
  isCertainlyBefore,
  isRough,
  latestDayOf,
  type MomentPrecision,
  momentForMachines,
  momentInWords,
  parseMoment,
  yearOfMoment,
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

// As LL2 writes them: midnight of the last day of the span.
test.each<
  [
    MomentPrecision,
    given: string,
    long: string,
    short: string,
    machines: string | undefined,
    from: string,
    to: string,
  ]
>([
  [
    'second',
    '2027-03-31T10:15:30Z',
    '31 March 2027, 10:15 UTC',
    '31 Mar 2027',
    '2027-03-31T10:15:30Z',
    '2027-03-31T10:15:30',
    '2027-03-31T10:15:31',
  ],
  [
    'minute',
    '2027-03-31T10:15:30Z',
    '31 March 2027, 10:15 UTC',
    '31 Mar 2027',
    '2027-03-31T10:15Z',
    '2027-03-31T10:15:30',
    '2027-03-31T10:16',
  ],
  ['day', '2027-03-31T10:15:30Z', '31 March 2027', '31 Mar 2027', '2027-03-31', '2027-03-31', '2027-04-01'],
  [
    'week',
    '2027-03-14T00:00:00Z',
    'week around 14 March 2027',
    'week around 14 Mar 2027',
    '2027-03',
    '2027-03-08',
    '2027-03-21',
  ],
  [
    'week',
    '2027-03-31T00:00:00Z',
    'week around 31 March 2027',
    'week around 31 Mar 2027',
    '2027',
    '2027-03-25',
    '2027-04-07',
  ],
  [
    'week',
    '2027-12-31T00:00:00Z',
    'week around 31 December 2027',
    'week around 31 Dec 2027',
    undefined,
    '2027-12-25',
    '2028-01-07',
  ],
  ['month', '2028-02-29T00:00:00Z', 'February 2028', 'Feb 2028', '2028-02', '2028-02-01', '2028-03-01'],
  ['month', '2027-12-31T00:00:00Z', 'December 2027', 'Dec 2027', '2027-12', '2027-12-01', '2028-01-01'],
  ['quarter', '2027-03-31T00:00:00Z', 'first quarter 2027', 'Q1 2027', '2027', '2027-01-01', '2027-04-01'],
  ['quarter', '2027-06-30T00:00:00Z', 'second quarter 2027', 'Q2 2027', '2027', '2027-04-01', '2027-07-01'],
  ['quarter', '2027-09-30T00:00:00Z', 'third quarter 2027', 'Q3 2027', '2027', '2027-07-01', '2027-10-01'],
  ['quarter', '2027-12-31T00:00:00Z', 'fourth quarter 2027', 'Q4 2027', '2027', '2027-10-01', '2028-01-01'],
  ['half', '2028-06-30T00:00:00Z', 'first half 2028', 'H1 2028', '2028', '2028-01-01', '2028-07-01'],
  ['half', '1959-12-31T00:00:00Z', 'second half 1959', 'H2 1959', '1959', '1959-07-01', '1960-01-01'],
  ['year', '2027-12-31T00:00:00Z', '2027', '2027', '2027', '2027-01-01', '2028-01-01'],
  [
    'fiscal year',
    '2027-09-30T00:00:00Z',
    'fiscal year 2027',
    'FY 2027',
    undefined,
    '2026-10-01',
    '2028-09-01',
  ],
  ['decade', '2029-12-31T00:00:00Z', '2020s', '2020s', undefined, '2020-01-01', '2030-01-01'],
  ['decade', '1965-01-01T00:00:00Z', '1960s', '1960s', undefined, '1960-01-01', '1970-01-01'],
])('a moment known to the %s, %s, is said to be %s', (precision, given, long, short, machines, from, to) => {
  const moment = parseMoment(given, precision);
  expect([momentInWords(moment), dayInWords(moment), momentForMachines(moment)]).toEqual([
    long,
    short,
    machines,
  ]);
  expect([moment.time, endOf(moment)]).toEqual([Date.parse(`${from}Z`), Date.parse(`${to}Z`)]);
  expect(isRough(moment)).toBe(!['second', 'minute', 'day'].includes(precision));
  expect(latestDayOf(moment)).toBe(isRough(moment) ? endOf(moment) - 86_400_000 : moment.time);
});

test('stands in a sentence with an article where it takes one', () => {
  const said = (precision: MomentPrecision) => dayInSentence(parseMoment('2027-06-30T00:00:00Z', precision));
  expect((['day', 'week', 'month', 'quarter', 'half', 'year', 'decade'] as const).map(said)).toEqual([
    '30 June 2027',
    'the week around 30 June 2027',
    'June 2027',
    'the second quarter 2027',
    'the first half 2027',
    '2027',
    'the 2020s',
  ]);
});

test('has a year and a decade only where it lies in one for certain', () => {
  const of = (text: string, precision: MomentPrecision) => {
    const moment = parseMoment(text, precision);
    return [yearOfMoment(moment), decadeOf(moment)];
  };
  expect(of('2029-12-31T23:59:59Z', 'second')).toEqual([2029, 2020]);
  expect(of('2029-12-31T00:00:00Z', 'year')).toEqual([2029, 2020]);
  expect(of('2029-12-31T00:00:00Z', 'week')).toEqual([null, null]);
  expect(of('2027-09-30T00:00:00Z', 'fiscal year')).toEqual([null, 2020]);
  expect(of('2029-12-31T00:00:00Z', 'decade')).toEqual([null, 2020]);
});

test('is before another by the whole span that it may lie in', () => {
  const quarter = parseMoment('2027-06-30T00:00:00Z', 'quarter');
  const day = (text: string) => parseMoment(text, 'day');
  expect(isCertainlyBefore(quarter, day('2027-06-30'))).toBe(false);
  expect(isCertainlyBefore(quarter, day('2027-07-01'))).toBe(true);
  expect(isCertainlyBefore(day('2027-04-01'), quarter)).toBe(false);
  expect(isCertainlyBefore(day('2027-03-31'), quarter)).toBe(true);
  expect(isCertainlyBefore(parseMoment('2027-12-31', 'year'), parseMoment('2029-12-31', 'decade'))).toBe(
    false,
  );
});
