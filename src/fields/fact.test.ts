import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseDuration } from '../words/duration.ts';
import { configurationFacts } from './configuration.ts';
import { comparable, factInWords, factOf, headingOf, isInDoubt, isRecorded, measureOf } from './fact.ts';
import { facts } from './facts.ts';
import { rawInWords } from './quantity.ts';
import { spacecraftFacts } from './spacecraft.ts';

const catalog = composeCatalog(readDataSet(frozenEdition));
const craft = catalog.spacecraft.find(({ name }) => name === 'Progress M-6') as Spacecraft;
const soyuzTma = catalog.configurations.find(({ name }) => name === 'Soyuz TMA');
const fact = (field: string) => factOf(spacecraftFacts, field);

test('a fact is said in full on a page, and short in a table whose heading has the unit', () => {
  const length = factOf(configurationFacts, 'length');
  const gemini = catalog.configurations.find(({ name }) => name === 'Gemini');
  expect(gemini && factInWords(length, gemini)).toBe('5.61 m');
  expect(gemini && factInWords(length, gemini, { isShort: true })).toBe('5.61');
  expect(headingOf(length)).toBe('Length (m)');
  expect(factInWords(fact('time-in-space'), craft, { isShort: true })).toMatch(/d.*h$/);
});

test('a time is ranked and sorted by its seconds, and how exactly it is known is a part of its rank', () => {
  const timeInSpace = { ...parseDuration('PT1H0M59S'), precision: 'minute' as const, margin: 30 };
  const rough = { ...craft, timeInSpace };
  expect(measureOf(fact('time-in-space'), rough)).toEqual({ value: 3_659, precision: 'minute', margin: 30 });
  expect(measureOf(fact('flights-count'), rough)).toEqual({ value: 1 });
  expect(comparable(fact('time-in-space'), rough)).toBe(3_659);
});

test('an empty text is none, and so is a list of nothing', () => {
  expect(isRecorded(fact('serial-number'), { ...craft, serialNumber: null })).toBe(false);
  expect(isRecorded(fact('serial-number'), { ...craft, serialNumber: '205' })).toBe(true);
  expect(isRecorded(fact('description'), { ...craft, description: ' ' })).toBe(false);
  expect(soyuzTma && isRecorded(factOf(configurationFacts, 'family'), { ...soyuzTma, families: [] })).toBe(
    false,
  );
});

test('a figure that a note calls wrong is in doubt, and no other', () => {
  expect(soyuzTma && isInDoubt(factOf(configurationFacts, 'length'), soyuzTma)).toBe(true);
  expect(soyuzTma && isInDoubt(factOf(configurationFacts, 'diameter'), soyuzTma)).toBe(false);
});

test('the fields of a kind are all different', () => {
  for (const rows of Object.values(facts)) {
    const fields = rows.map(({ field }) => field);
    expect(fields).toEqual([...new Set(fields)]);
  }
});

test('a raw value that is none of its quantity stays as it is', () => {
  expect(rawInWords('moment', 'soon')).toBe('soon');
  expect(rawInWords('duration', 'a while')).toBe('a while');
});

test('a field that no row has is named, with those there are', () => {
  expect(() => fact('warp-factor')).toThrow(/"warp-factor".*name, configuration, agency/);
});
