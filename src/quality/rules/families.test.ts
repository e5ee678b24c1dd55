import { expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { findings } from '../findings.ts';

const dataSet = readDataSet(frozenEdition);

/** What a rule finds of the family Cygnus with a maiden flight; the first of its configurations flew on 18 September 2013. */
function foundOf(rule: string, maiden_flight: string, configurations = dataSet.configurations) {
  const families = dataSet.families.map((family) =>
    family.name === 'Cygnus' ? { ...family, maiden_flight } : family,
  );
  const found = findings(linkCatalog({ ...dataSet, configurations, families })).find(({ id }) => id === rule);
  return found?.findings.filter(({ entry }) => entry.name === 'Cygnus').map(({ value }) => value);
}

test('a maiden flight may be a day off the first of the configurations, because of time zones', () => {
  expect(foundOf('family-younger-than-member', '2013-09-19')).toEqual([]);
  expect(foundOf('family-older-than-members', '2013-09-17')).toEqual([]);
  expect(foundOf('family-younger-than-member', '2013-09-20')).toHaveLength(1);
  expect(foundOf('family-older-than-members', '2013-09-16')).toHaveLength(1);
});

test('the configuration that flew first is named of several that flew before their family', () => {
  const reversed = dataSet.configurations.toReversed();
  for (const configurations of [dataSet.configurations, reversed])
    expect(foundOf('family-younger-than-member', '2030-01-01', configurations)).toEqual([
      '1 January 2030, Cygnus Standard on 18 September 2013',
    ]);
});
