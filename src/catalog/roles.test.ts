import { expect, test } from 'vitest';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { linkCatalog } from './link.ts';
import { rolesOf } from './roles.ts';

const roles = rolesOf(linkCatalog(readDataSet(frozenEdition)));
const of = (agency: string) =>
  roles
    .filter((role) => role.agency.name === agency)
    .map(({ configuration, did, source }) => [did, configuration.name, source !== null]);

test('an operator that the source does not name is told with its source', () => {
  expect(of('National Aeronautics and Space Administration')).toEqual([
    ['operated', 'Apollo Command/Service Module', true],
  ]);
  expect(of('North American Aviation')).toEqual([['built', 'North American X-15', true]]);
});

test('the manufacturer of a family built its configurations, and nothing is told twice', () => {
  expect(of('Energia')).toContainEqual(['built', 'Soyuz MS', false]);
  // It was OKB-1 then.
  expect(of('Energia')).toContainEqual(['built', 'Vostok', true]);
  expect(of('Energia')).toContainEqual(['built', 'Voskhod', true]);
  // Its configurations are filed under it already.
  expect(of('SpaceX')).toEqual([]);
});
