import { expect, test } from 'vitest';
import { dayInWords } from '../words/moment.ts';
import { lossSchema } from './loss.ts';
import { checkSourcedValues, provenanceSchema, sourcedValueSchema } from './provenance.ts';

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

test('reads between which days a flight without a recorded end ended', () => {
  const dayOf = (days: Partial<Record<string, string>>) => {
    const { lastSeen, overBy } = provenanceSchema.parse(row(days));
    return [lastSeen, overBy].map((moment) => moment && dayInWords(moment));
  };
  expect(dayOf({ last_seen: '2026-03-04', over_by: '2026-05-11' })).toEqual(['4 Mar 2026', '11 May 2026']);
  expect(dayOf({ last_seen: '', over_by: '2026-05-11' })).toEqual([null, '11 May 2026']);
  // Editions of others have no such columns.
  expect(dayOf({})).toEqual([null, null]);
  expect(() => dayOf({ over_by: 'in May' })).toThrow('expected a day such as 2026-03-04, or nothing');
});

test('names the sources, each once, and takes every other label for a copy of LL2', () => {
  const sourcesOf = (labels: string) => provenanceSchema.parse(row({ source_files: labels })).sources;
  expect(sourcesOf('docking_events_2.1.0; gcat; nasa; zenith')).toEqual([
    'Launch Library 2',
    'General Catalog of Artificial Space Objects',
    'NASA',
  ]);
});

const value = (fields: Partial<Record<string, string>> = {}) => ({
  id: '474',
  name: 'Cargo Dragon C209',
  field: 'flights[5].mission_end',
  source: 'SpaceX',
  source_id: 'CRS-34',
  raw: 'splashdown on 17 June 2026',
  release: '',
  confidence: 'medium',
  standing: 'source',
  ...fields,
});

test.each([
  [{ field: 'the end' }, 'expected a path such as flights[0].mission_end'],
  [{ confidence: 'certain' }, 'confidence'],
  [{ standing: 'yes' }, 'standing'],
  [{ source: '' }, 'source'],
])('refuses a sourced value with %o', (fields, words) => {
  expect(() => sourcedValueSchema.parse(value(fields))).toThrow(words);
});

test('holds sourced values against the records that they are of', () => {
  const check = (...rows: Record<string, string>[]) =>
    checkSourcedValues(
      rows.map((each) => sourcedValueSchema.parse(value(each))),
      [{ id: 474, name: 'Cargo Dragon C209' }],
    );
  expect(() => check({}, { source: 'NASA', standing: 'agrees' })).not.toThrow();
  expect(() => check({ id: '475' })).toThrow('spacecraft.json has no such record');
  expect(() => check({ name: 'C209' })).toThrow('spacecraft.json has "Cargo Dragon C209"');
  expect(() => check({}, { source: 'NASA' })).toThrow('expected one source, read SpaceX and NASA');
});

test('refuses a row without an id, which is not the record 0', () => {
  expect(provenanceSchema.safeParse(row({ id: '' })).success).toBe(false);
  expect(sourcedValueSchema.shape.id.safeParse('').success).toBe(false);
  expect(lossSchema.shape.id.safeParse('').success).toBe(false);
  expect(lossSchema.shape.id.safeParse('474').success).toBe(true);
});
