import { expect, test } from 'vitest';
import { rendererCount } from './rendererCount.ts';

test('a small site leaves a core to what runs beside its pages, and a large one takes all, up to four', () => {
  expect([1, 2, 4, 16].map((cores) => rendererCount(600, cores))).toEqual([0, 0, 2, 2]);
  expect([1, 2, 4, 16].map((cores) => rendererCount(6_000, cores))).toEqual([0, 1, 3, 3]);
});
