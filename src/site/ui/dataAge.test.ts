import { expect, test } from 'vitest';
import { oldAgeInWords } from './dataAge.ts';

test('data are old after a week, and then say their age in days', () => {
  const date = Date.UTC(2026, 6, 24);
  const after = (days: number) => oldAgeInWords(date, date + days * 86_400_000);
  expect([-1, 0, 7].map(after)).toEqual([null, null, null]);
  expect(after(126.5)).toBe('126 days');
});
