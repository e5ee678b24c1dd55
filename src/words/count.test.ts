import { expect, test } from 'vitest';
import { countInWords } from './count.ts';

test('counts in words, one and many', () => {
  expect(countInWords(1, 'configuration')).toBe('1 configuration');
  expect(countInWords(46, 'configuration')).toBe('46 configurations');
  expect(countInWords(8, 'family')).toBe('8 families');
  expect(countInWords(0, 'agency')).toBe('no agencies');
  expect(countInWords(1_196, 'spacecraft')).toBe('1,196 spacecraft');
});
