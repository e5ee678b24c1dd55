import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Configuration } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { sizeOf } from './dimensions.ts';

const rows = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const catalog = composeCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.configurations.find((one) => one.name === name) as Configuration;

test('a length that cannot be right gives no size, but its doubt', () => {
  expect(sizeOf(find('Soyuz TMA'))).toEqual({
    reason: 'This edition gives a length of 748 m, which cannot be right.',
  });
});

test('a note that is no doubt leaves the size as it is', () => {
  const orion = find('Orion');
  const note = { rule: 'harmless', field: 'length', text: 'Without its tower.', isDoubt: false } as const;
  expect(sizeOf({ ...orion, notes: [note] })).toEqual({ length: 3.3, diameter: 5.03 });
  expect(sizeOf({ ...orion, notes: [{ ...note, isDoubt: true }] })).toEqual({ reason: note.text });
});

test('every other configuration with both figures has a size, and it is that of the source', () => {
  for (const row of rows) {
    const size = sizeOf(find(row.name));
    if (row.name === 'Soyuz TMA' || row.name === 'Space Shuttle') continue;
    if (row.height === null || row.diameter === null) expect(size, row.name).toHaveProperty('reason');
    else expect(size, row.name).toEqual({ length: row.height, diameter: row.diameter });
  }
});

test('the length of a stack is none of a spacecraft', () => {
  expect(sizeOf(find('Space Shuttle'))).toEqual({
    reason: '56.1 m is the length of the stack with its tank; an orbiter is 37.24 m long.',
  });
});

test('a missing figure is said, not guessed', () => {
  expect(sizeOf(find('Buran'))).toEqual({ reason: 'Its diameter is not recorded.' });
  expect(sizeOf(find('Dream Chaser'))).toEqual({ reason: 'Its length and diameter are not recorded.' });
});
