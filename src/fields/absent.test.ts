import { expect, test } from 'vitest';
import type { Catalog } from '../catalog/model.ts';
import { absentInWords } from './absent.ts';

const holding = (people: number, stations: number, kind: 'embedded' | 'live' = 'embedded') =>
  ({ people: Array(people), stations: Array(stations), edition: { kind } }) as unknown as Catalog;

test('an edition without crews and stations says so, and one that has them says nothing', () => {
  expect(absentInWords(holding(0, 0), ['crews', 'ports'])).toBe(
    'Crews and the ports of stations are not in this edition.',
  );
  expect(absentInWords(holding(0, 0), ['crews'])).toBe('Crews are not in this edition.');
  expect(absentInWords(holding(0, 4), ['crews', 'ports'])).toBe('Crews are not in this edition.');
  expect(absentInWords(holding(9, 4), ['crews', 'ports'])).toBeNull();
});

test('data that are still being fetched say that of themselves, not of Launch Library 2', () => {
  expect(absentInWords(holding(0, 4, 'live'), ['crews', 'ports'])).toBe(
    'Crews are not in the data fetched so far.',
  );
});
