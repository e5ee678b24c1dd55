import { expect, test } from 'vitest';
import { byListedKind } from '../../src/dataset/kinds.ts';
import type { Row } from '../ll2/clean.ts';
import { leaveOut, namesOf } from './leftOut.ts';
import type { Reading } from './lists.ts';

/** What becomes of a spacecraft that cannot be used, by the row of it in the last data. */
function withBefore(before: { id: number; name: string } & Row, others: Row[] = []) {
  const rows: Reading['rows'] = byListedKind((kind) => (kind === 'spacecraft' ? others : []));
  const repair = { list: 'spacecraft', id: 7, name: null, records: 1, times: 1, field: 'name', what: 'odd' };
  const { notes, repairs } = leaveOut(
    { rows, dropped: [{ ...repair, kind: 'spacecraft' }], keptFrom: {} },
    { original: () => before, dateOf: () => '2026-01-01T00:00:00Z' },
  );
  return { rows: rows.spacecraft, notes, repairs: repairs.map(({ what }) => what) };
}

test('a record that cannot be used stays as the last data had it', () => {
  const before = { id: 7, name: 'Craft' };
  const { rows, notes } = withBefore(before);
  expect(rows).toEqual([before]);
  expect(notes).toEqual([expect.stringMatching(/is shown as on .*: Craft \(id 7\)\.$/)]);
});

test('it stays among the others by its id', () => {
  const { rows } = withBefore({ id: 7, name: 'Craft' }, [{ id: 3 }, { id: 9 }]);
  expect(rows.map(({ id }) => id)).toEqual([3, 7, 9]);
});

test('of many records the first ten are named', () => {
  const records = Array.from({ length: 12 }, (_, id) => ({ id }));
  expect(namesOf(records)).toMatch(/^id 0, .*id 9 and 2 more$/);
  expect(namesOf(records.slice(0, 10))).toMatch(/, id 9$/);
});

test('a record that neither the new data nor the last have in a shape that can be read is left out', () => {
  const { rows, notes, repairs } = withBefore({ id: 7, name: 'Craft', time_in_space: 'P1W' });
  expect(rows).toEqual([]);
  expect(notes).toEqual(['1 spacecraft could not be read and is left out: id 7.']);
  expect(repairs).toEqual(['odd; the record is left out']);
});
