import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { unlistedIn } from './unlisted.ts';

test('what a catalog lists is not said to be missing', () => {
  const catalog = linkCatalog(readDataSet(frozenEdition));
  const before = unlistedIn(catalog);
  expect(before).toHaveLength(11);
  const [craft] = catalog.spacecraft;
  const spacecraft = [...catalog.spacecraft, { ...craft, name: 'X-15-2' } as Spacecraft];
  expect(unlistedIn({ ...catalog, spacecraft })).toEqual(before.filter((what) => what !== 'the second X-15'));
});
