import { describe, expect, test } from 'vitest';
import { centered, type Duration, durationInWords, parseDuration } from './duration.ts';

const seconds = (iso: string) => parseDuration(iso).seconds;
const words = (
  iso: string,
  { precision, ...style }: Pick<Duration, 'precision'> & Parameters<typeof durationInWords>[1] = {},
) => durationInWords({ ...parseDuration(iso), ...(precision && { precision }) }, style);

describe('reading a duration', () => {
  test('counts the seconds of every form LL2 writes', () => {
    expect(seconds('PT8M5S')).toBe(485);
    expect(seconds('P842DT23H59M55S')).toBe(842 * 86_400 + 86_395);
    expect(seconds('P164DT10H14S')).toBe(164 * 86_400 + 36_014);
    expect(seconds('P219DT42M6S')).toBe(219 * 86_400 + 2_526);
    expect(seconds('P1627DT1H53M22S')).toBe(1_627 * 86_400 + 6_802);
    expect(seconds('PT3H')).toBe(10_800);
    expect(seconds('P60D')).toBe(5_184_000);
    expect(seconds('P0D')).toBe(0);
  });

  test('knows the minus and the decimals that the library behind LL2 can write', () => {
    expect(seconds('-PT38M')).toBe(-2_280);
    expect(seconds('PT1.5S')).toBe(1.5);
    expect(Object.is(seconds('-P0D'), 0)).toBe(true);
  });

  test.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P1W',
    'P1M',
    'P1Y',
    '60 days',
    'P1D ',
    'PT1H1D',
    'p1d',
    'P1DT2M3H',
    'P1.5D',
  ])('refuses "%s"', (text) =>
    expect(() => parseDuration(text)).toThrow(`"${text}" is not an ISO 8601 duration`),
  );
});

describe('the middle of what a duration can be', () => {
  const hour = parseDuration('PT59M50S');

  test('is half a minute on where only the end was cut off, and is written to the minute', () => {
    expect(centered(hour, { shift: 30, margin: 30 })).toEqual({ iso: 'PT1H', seconds: 3_620, margin: 30 });
    expect(centered(parseDuration('P1DT59M50S'), { shift: 30, margin: 30 }).iso).toBe('P1DT1H');
  });

  test('is the duration itself where both ends were cut off, or neither', () => {
    expect(centered(hour, { shift: 0, margin: 60 })).toEqual({ ...hour, margin: 60 });
    expect(centered(hour, { shift: 0, margin: 0 })).toBe(hour);
  });

  test('is never less than nothing', () => {
    const short = centered(parseDuration('PT10S'), { shift: -30, margin: 30 });
    expect(short).toEqual({ iso: 'P0D', seconds: 0, margin: 30 });
  });
});

describe('saying a duration', () => {
  test('shows the two largest units, cut off rather than rounded', () => {
    expect(words('P842DT23H59M55S')).toBe('842 days 23 hours');
    expect(words('PT8M5S')).toBe('8 minutes 5 seconds');
    expect(words('P12DT15H23M52S', { style: 'short' })).toBe('12\u00a0d 15\u00a0h');
  });

  test('leaves out a second unit of zero', () => {
    expect(words('P163DT8M')).toBe('163 days');
    expect(words('PT3H')).toBe('3 hours');
  });

  test('says one of a unit in that unit', () => {
    expect(['P1D', 'PT1H', 'PT1M', 'PT1S'].map((iso) => words(iso))).toEqual([
      '1 day',
      '1 hour',
      '1 minute',
      '1 second',
    ]);
  });

  test('has a singular, and commas from a thousand on', () => {
    expect(words('P1DT1H')).toBe('1 day 1 hour');
    expect(words('P3089DT3H15M')).toBe('3,089 days 3 hours');
  });

  test('says nothing finer than the time is known', () => {
    expect(words('P4DT5H', { precision: 'day' })).toBe('4 days');
    expect(words('PT15M22S', { precision: 'minute' })).toBe('15 minutes');
    expect(words('PT22S', { precision: 'minute' })).toBe('under 1 minute');
    expect(words('PT22H', { precision: 'day' })).toBe('under 1 day');
  });

  test('says zero in days', () => {
    expect(words('P0D')).toBe('0 days');
  });
});
