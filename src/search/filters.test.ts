import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readSnapshot } from '../dataset/dataSet.ts';
import { searchFilters } from './filters.ts';

const catalog = linkCatalog(readSnapshot('src/data/reference'));
const find = (name: string) => catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft;
const valuesOf = (name: string) =>
  searchFilters({ kind: 'spacecraft', spacecraft: find(name) }).map((filter) => [filter.name, filter.value]);

test('a spacecraft can be found by everything it is', () => {
  expect(valuesOf('Crew Dragon Freedom')).toEqual([
    ['kind', 'spacecraft'],
    ['status', 'Active'],
    ['in space', 'yes'],
    ['placeholder', 'no'],
    ['reused', 'yes'],
    ['first launch', '2020s'],
    ['type', 'Capsule'],
    ['configuration', 'Crew Dragon 2'],
    ['family', 'Dragon'],
    ['family', 'Dragon 2'],
    ['agency', 'SpaceX'],
  ]);
  expect(valuesOf('Crew Dragon')).toContainEqual(['placeholder', 'yes']);
  expect(valuesOf('Progress M-6')).toContainEqual(['reused', 'no']);
});

test('a family without a manufacturer is in no agency', () => {
  const family = { ...catalog.families[0], manufacturer: null } as (typeof catalog.families)[number];
  expect(searchFilters({ kind: 'family', family }).map((filter) => filter.name)).toEqual(['kind', 'family']);
});
