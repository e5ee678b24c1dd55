import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('of 10 000 records that LL2 may send none is lost, and none stops a fetch or a build', async () => {
  const { records, failure } = await fuzz(10_000, 20_261_127);
  expect(failure).toBeNull();
  expect(records).toBeGreaterThanOrEqual(10_000);
}, 600_000);
