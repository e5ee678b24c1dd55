import { expect, test } from 'vitest';
import { type Correction, readCorrections } from '../dataset/correction.ts';
import { embeddedEdition } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { correctedFields, countCorrections } from './corrections.ts';

const correction = (field: string, more: Partial<Correction> = {}): Correction => ({
  id: '1',
  name: 'Apollo Columbia CSM-107',
  field,
  before: null,
  after: '1',
  source: 'NASA',
  confidence: 'high',
  applied: true,
  reason: '',
  ...more,
});

test('corrections are counted by field, whichever flight they are of, and by what was done', () => {
  const [designators, ends, ...others] = correctedFields([
    correction('flights[0].mission_end', { before: '1969-07-24', confidence: 'medium' }),
    correction('flights[0].launch.launch_designator'),
    correction('flights[1].launch.launch_designator'),
    correction('flights[1].launch.launch_designator', { applied: false, confidence: 'low' }),
  ]);
  expect(designators).toEqual({
    label: 'Launch designator of a flight',
    corrected: 0,
    added: 2,
    confidence: { high: 2, medium: 0, low: 0 },
    notApplied: 1,
  });
  expect(ends).toMatchObject({ label: 'End of a flight', corrected: 1, confidence: { medium: 1 } });
  expect(others).toEqual([]);
  expect(correctedFields([correction('flights[0].launch.failreason')])).toMatchObject([
    { label: 'Why the launch of a flight failed' },
  ]);
});

test('the id and the name of a status are one value, and words of the site have a label of their own', () => {
  const corrections = [
    correction('status.id', { before: '4' }),
    correction('status.name', { before: 'Single Use' }),
    correction('about of the table Most time docked', { applied: false }),
  ];
  expect(correctedFields(corrections)).toMatchObject([
    { label: 'Status', corrected: 1 },
    { label: 'Words of the catalog itself', notApplied: 1 },
  ]);
  expect(countCorrections(corrections)).toMatchObject({ corrected: 1, notApplied: 1, values: 2 });
});

test('what only finds a record, or says where it is from, is no fact that was corrected', () => {
  const before = { before: 'another' };
  const fields = [
    'id',
    'url',
    'flights[0].id',
    'flights[0].launch.id',
    'provenance.doubts',
    'words of a page',
  ];
  const { facts, corrected } = countCorrections([
    ...fields.map((field) => correction(field, before)),
    correction('flights[0].mission_end', before),
    correction('status.id', before),
    correction('status.name', before),
    correction('serial_number'),
  ]);
  expect(corrected).toBe(8);
  expect(facts).toEqual({ corrected: 2, added: 1 });
});

test('the list of the embedded edition adds up, and an edition without a list has no corrections', () => {
  const all = readCorrections(embeddedEdition);
  const { corrected, added, confidence, notApplied, values, facts } = countCorrections(all);
  expect(corrected).toBeGreaterThan(500);
  const fields = correctedFields(all);
  expect(fields.reduce((sum, field) => sum + field.corrected, 0)).toBe(corrected);
  expect(fields.reduce((sum, field) => sum + field.added, 0)).toBe(added);
  expect(fields.reduce((sum, field) => sum + field.notApplied, 0)).toBe(notApplied);
  expect(confidence.high + confidence.medium + confidence.low).toBe(corrected + added);
  expect(values).toBe(corrected + added + notApplied);
  expect(facts.corrected).toBeLessThan(corrected);
  expect(readCorrections(frozenEdition)).toEqual([]);
});
