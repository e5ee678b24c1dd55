import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { noneRecorded, recordedColumns } from './recordedColumns.ts';

interface Craft {
  mass: number | null;
  hint?: string;
}
const mass: Fact<Craft> = {
  field: 'mass',
  label: 'Mass',
  quantity: 'count',
  source: null,
  value: (craft) => craft.mass,
  saySome: ({ hint = null }) => hint,
};

test('a column is empty where no row has a value or a part of one', () => {
  expect(recordedColumns([mass], [{ mass: null }, { mass: null }])).toEqual({ filled: [], empty: [mass] });
  expect(recordedColumns([mass], [{ mass: null }, { mass: 0 }])).toEqual({ filled: [mass], empty: [] });
  expect(recordedColumns([mass], [{ mass: null, hint: 'at least 1' }]).filled).toEqual([mass]);
});

test('hidden columns are named in one sentence', () => {
  expect(noneRecorded([])).toBeNull();
  expect(noneRecorded(['Landing'])).toBe('No landing is recorded.');
  expect(noneRecorded(['End', 'Landing', 'Duration'])).toBe('No end, landing or duration is recorded.');
});
