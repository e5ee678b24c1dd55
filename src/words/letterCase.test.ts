import { expect, test } from 'vitest';
import { capitalized, uncapitalized } from './letterCase.ts';

test('only the first letter changes its case', () => {
  expect(capitalized('time in Mir')).toBe('Time in Mir');
  expect(uncapitalized('Time in Mir')).toBe('time in Mir');
  expect(uncapitalized('LL2 id of the launch')).toBe('LL2 id of the launch');
  expect([capitalized(''), uncapitalized('')]).toEqual(['', '']);
});
