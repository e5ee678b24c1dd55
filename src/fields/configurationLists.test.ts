import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Configuration } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { configurationLists } from './configurationLists.ts';

const { configurations } = linkCatalog(readDataSet(frozenEdition));
const of = (name: string, record: Partial<Configuration['record']> = {}) => {
  const one = configurations.find((configuration) => configuration.name === name) as Configuration;
  return { ...one, record: { ...one.record, ...record } };
};
const partsOf = (slug: string, listed: Configuration[]) =>
  configurationLists
    .find((one) => one.slug === slug)
    ?.parts(listed)
    .map((part) => [part.title, ...part.configurations.map(({ name }) => name)]);

test('a list by a question has a part for each answer that there is, what is not recorded last', () => {
  const [soyuz, orion, buran] = ['Soyuz', 'Orion', 'Buran'];
  expect(
    partsOf('in-use', [
      of(soyuz, { in_use: null }),
      of(orion, { in_use: true }),
      of(buran, { in_use: false }),
    ]),
  ).toEqual([
    ['In use', orion],
    ['No longer or not yet in use', buran],
    ['Use not recorded', soyuz],
  ]);
  expect(
    partsOf('crew', [of(buran, { human_rated: null }), of(soyuz, { human_rated: true, crew_capacity: 3 })]),
  ).toEqual([
    ['Rated for a crew', soyuz],
    ['Not recorded', buran],
  ]);
});

test('a list by agency has the agencies by name, and one by size begins with the longest', () => {
  const agencies = partsOf('agency', configurations)?.map(([title]) => title as string);
  expect(agencies).toEqual(agencies?.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  expect(
    partsOf('size', [of('Soyuz', { height: null }), of('Orion', { height: 3 }), of('Buran', { height: 36 })]),
  ).toEqual([[null, 'Buran', 'Orion', 'Soyuz']]);
});
