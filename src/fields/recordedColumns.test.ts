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
  expect(recordedColumns([mass], [{ mass: null }, { mass: null }])).toEqual({ filled: [], missing: [mass] });
  expect(recordedColumns([mass], [{ mass: null }, { mass: 0 }])).toEqual({ filled: [mass], missing: [] });
  expect(recordedColumns([mass], [{ mass: null, hint: 'at least 1' }]).filled).toEqual([mass]);
});

test('what no row can have is hidden and not missed', () => {
  const heavy = { label: 'of heavy craft', has: ({ hint }: Craft) => hint === 'heavy' };
  for (const one of [
    { ...mass, appliesTo: heavy },
    { ...mass, counted: heavy },
  ]) {
    const fact: Fact<Craft> = { ...one, saySome: () => null };
    expect(recordedColumns([fact], [{ mass: null }])).toEqual({ filled: [], missing: [] });
    expect(recordedColumns([fact], [{ mass: null, hint: 'heavy' }]).missing).toEqual([fact]);
  }
});

test('missing columns are named in one sentence', () => {
  expect(noneRecorded([])).toBeNull();
  expect(noneRecorded(['Landing'])).toBe('No landing is recorded.');
  expect(noneRecorded(['End', 'Landing', 'Duration'])).toBe('No end, landing or duration is recorded.');
});
