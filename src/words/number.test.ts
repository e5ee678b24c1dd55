import { expect, test } from 'vitest';
import { numberInWords, spanInWords } from './number.ts';

test('whole numbers below a hundred are said in letters, others in digits', () => {
  expect([0, 5, 13, 20, 50, 99, 100, 1_000].map(numberInWords)).toEqual([
    'zero',
    'five',
    'thirteen',
    'twenty',
    'fifty',
    'ninety-nine',
    '100',
    '1,000',
  ]);
});

test('a single unit of time takes its article, several take their number', () => {
  expect([spanInWords(1, 'hour'), spanInWords(1, 'year'), spanInWords(10, 'year')]).toEqual([
    'an hour',
    'a year',
    'ten years',
  ]);
});
