import { expect, test } from 'vitest';
import type { SpaceObject } from '../../catalog/model.ts';
import type { FlightRecord } from '../../dataset/wire/flight.ts';
import { flightLinks, nssdcaAddress } from './flightLinks.ts';

const linksOf = (launch: object | null, object: SpaceObject | null = null) =>
  flightLinks({ record: { launch } as FlightRecord, object });

test('a flight leads to each page elsewhere that the data name, and to no other', () => {
  expect(linksOf(null)).toEqual([]);
  expect(linksOf({ id: null, slug: ' ', launch_designator: '' })).toEqual([]);
  expect(linksOf({ id: ' ', launch_designator: ' ' })).toEqual([]);
  expect(
    linksOf(
      { id: 'a/b', slug: 'saturn-v apollo 11' },
      { jcat: 'S04039', piece: '1969-059A', lent: null },
    ).map(({ address }) => address),
  ).toEqual([
    'https://spacelaunchnow.me/launch/saturn-v%20apollo%2011',
    'https://ll.thespacedevs.com/2.3.0/launches/a%2Fb/',
    'https://planet4589.org/space/gcat/tsv/cat/psatcat.tsv#:~:text=S04039',
  ]);
});

test('a flight leads to its line in the catalog of objects, or to that of its launch where the object is not known', () => {
  const label = 'General Catalog of Artificial Space Objects';
  expect(linksOf(null, { jcat: 'S00240', piece: null, lent: null })).toEqual([
    {
      label: `${label}: S00240`,
      short: 'GCAT S00240',
      address: 'https://planet4589.org/space/gcat/tsv/cat/psatcat.tsv#:~:text=S00240',
    },
  ]);
  expect(linksOf({ launch_designator: '1969-059 ' })).toEqual([
    {
      label: `${label}: launch 1969-059`,
      short: 'GCAT launch 1969-059',
      address: 'https://planet4589.org/space/gcat/tsv/launch/launch.tsv#:~:text=1969%2D059',
    },
  ]);
});

test('only the main piece of a launch leads to the archive of NASA, which has other letters for some of the rest', () => {
  expect(nssdcaAddress('1969-059A')).toBe(
    'https://nssdc.gsfc.nasa.gov/nmc/spacecraft/display.action?id=1969-059A',
  );
  expect(nssdcaAddress('1967-032C')).toBeNull();
});
