import { expect, test } from 'vitest';
import { isDay, isoDay } from './isoDay.ts';

test('a day is that of UTC, and one that there is', () => {
  expect(isoDay(Date.parse('1986-01-28T23:59:59.999Z'))).toBe('1986-01-28');
  const texts = ['1984-02-29', '1983-02-29', '1983-13-01', '1983-2-1', '1983-02', 'today', ''];
  expect(texts.filter(isDay)).toEqual(['1984-02-29']);
});
