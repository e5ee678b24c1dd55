import { expect, test } from 'vitest';
import { highestEscapeKm } from '../catalog/escapeTests.ts';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { unlistedIn } from './unlisted.ts';

test('what only tested the escape from a rocket is not said to be missing', () => {
  const catalog = linkCatalog(readDataSet(frozenEdition));
  expect(catalog.spacecraft.filter((craft) => highestEscapeKm(craft) !== null)).not.toEqual([]);
  expect(unlistedIn(catalog).join()).not.toContain('escape');
});

test('what a catalog lists is not said to be missing', () => {
  const catalog = linkCatalog(readDataSet(frozenEdition));
  const before = unlistedIn(catalog);
  expect(before).toHaveLength(11);
  const [craft] = catalog.spacecraft;
  const spacecraft = [...catalog.spacecraft, { ...craft, name: 'X-15-2' } as Spacecraft];
  expect(unlistedIn({ ...catalog, spacecraft })).toEqual(before.filter((what) => what !== 'the second X-15'));
});
