import { expect, test } from 'vitest';
import { provenanceSchema } from './provenance.ts';

const row = (fields: Partial<Record<string, string>>) => ({
  id: '474',
  name: 'Cargo Dragon C209',
  ll2_id_known: 'true',
  source_files: 'gcat',
  date_precision: 'minute',
  doubts: '',
  ...fields,
});
const precisionOf = (text: string) => provenanceSchema.parse(row({ date_precision: text })).precision;

test('reads how exactly totals and ends of flights are known', () => {
  expect(precisionOf('day')).toEqual({ totals: 'day', ends: 'day' });
  expect(precisionOf('LL2 figure')).toEqual({ totals: 'second', ends: 'second' });
  expect(precisionOf('no flights')).toEqual({ totals: 'second', ends: 'second' });
});

test('takes the coarsest of several flights for their ends', () => {
  expect(precisionOf('LL2 figure (5 flights: 1 in space, 1 minute, 3 second)')).toEqual({
    totals: 'second',
    ends: 'minute',
  });
  expect(precisionOf('unknown (6 flights: 5 minute, 1 unknown)')).toEqual({
    totals: 'minute',
    ends: 'minute',
  });
});

test('refuses a precision it does not know', () => {
  expect(() => precisionOf('roughly')).toThrow('read \\"roughly\\"');
  expect(() => precisionOf('minute (2 flights: 2 hour)')).toThrow('expected a precision');
});

test('parts the doubts and tells made-up ids from known ones', () => {
  const { doubts, idKnown } = provenanceSchema.parse(
    row({ ll2_id_known: 'false', doubts: 'end not in sources; provisional id, not an LL2 id' }),
  );
  expect(doubts).toEqual(['end not in sources', 'provisional id, not an LL2 id']);
  expect(idKnown).toBe(false);
});
