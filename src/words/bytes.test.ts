import { expect, test } from 'vitest';
import { bytesInWords } from './bytes.ts';

test('says bytes in the unit that suits them', () => {
  expect([0, 812, 1_500, 67_400, 999_499, 999_500, 7_559_078, 1_234_567_890].map(bytesInWords)).toEqual([
    '0\u00a0B',
    '812\u00a0B',
    '2\u00a0kB',
    '67\u00a0kB',
    '999\u00a0kB',
    '1\u00a0MB',
    '7.6\u00a0MB',
    '1,234.6\u00a0MB',
  ]);
});
