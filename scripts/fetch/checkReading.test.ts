import { expect, test } from 'vitest';
import { byListedKind } from '../../src/dataset/kinds.ts';
import type { PreviousHistory } from '../../src/history/carryOn.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import type { Row } from '../ll2/clean.ts';
import { checkReading } from './checkReading.ts';
import type { Reading } from './lists.ts';
import type { PreviousDataSet } from './previous.ts';
import { newReport } from './report.ts';

/** The flights of a spacecraft whose own could not be read, by those of the last data. */
function flightsAfter(flights: Row[]) {
  const before = { id: 7, name: 'Craft', flights };
  const reading: Partial<Reading> = {
    rows: byListedKind(() => [{ id: 7, name: 'Craft' }]),
    received: byListedKind(() => []),
    ...{ hasFlights: false, unread: new Set(), gaps: [], told: [], dropped: [], repairs: [] },
  };
  const history: Partial<PreviousHistory> = { date: '2026-01-01T00:00:00Z', original: () => before };
  const previous: Partial<PreviousDataSet> = {
    ...{ damage: [], rowsOf: () => null, before: byListedKind(() => 1) },
    history: history as PreviousHistory,
  };
  const options = { embedded: frozenEdition, acceptShrink: true };
  checkReading(reading as Reading, previous as PreviousDataSet, newReport(), options);
  return reading.rows?.spacecraft[0]?.flights;
}

test('flights that could not be read are those of the last data, or none where nobody can read those any more', () => {
  expect(flightsAfter([{ id: 1 }])).toEqual([{ id: 1 }]);
  expect(flightsAfter([{ id: 'one' }])).toBeNull();
});
