import { expect, test } from 'vitest';
import { frozenEdition } from '../../../src/tests/testkit/edition.ts';
import { simulateYear } from './simulateYear.ts';

test('in days of late, dropped and killed runs no record is lost, and data grow old only while LL2 is down', async () => {
  const year = await simulateYear({ days: 12, seed: 3, edition: frozenEdition });
  expect(year).toMatchObject({
    recordsLost: 0,
    slugsLost: 0,
    commitsOnUnchangedDays: 0,
    callsOverBudget: 0,
    runs: { killed: 3, review: 0 },
  });
  expect(year.oldestWhileUp).toBeLessThan(48);
  expect(year.runs.fetched).toBeGreaterThan(6);
  expect(year.runs.fetched).toBeGreaterThan(year.commits);
});
