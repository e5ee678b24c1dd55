import { expect, test } from 'vitest';
import type { SpaceObject } from '../../catalog/model.ts';
import type { FlightRecord } from '../../dataset/wire/flight.ts';
import { flightLinks } from './flightLinks.ts';

const linksOf = (launch: object | null, object: SpaceObject | null = null) =>
  flightLinks({ record: { launch } as FlightRecord, object });

test('a flight leads to each page elsewhere that the data name, and to no other', () => {
  expect(linksOf(null)).toEqual([]);
  expect(linksOf({ id: null, slug: ' ', launch_designator: '1969-059' })).toEqual([]);
  expect(
    linksOf({ id: 'a/b', slug: 'saturn-v apollo 11' }, { jcat: 'S04039', piece: '1969-059A' }).map(
      ({ address }) => address,
    ),
  ).toEqual([
    'https://spacelaunchnow.me/launch/saturn-v%20apollo%2011',
    'https://ll.thespacedevs.com/2.3.0/launches/a%2Fb/',
    'https://nssdc.gsfc.nasa.gov/nmc/spacecraft/display.action?id=1969-059A',
    'https://planet4589.org/space/gcat/',
  ]);
});

test('a flight whose piece has no letter leads to the catalog of objects alone, which is said by its id', () => {
  expect(linksOf(null, { jcat: 'S00240', piece: null })).toEqual([
    {
      label: 'General Catalog of Artificial Space Objects: S00240',
      address: 'https://planet4589.org/space/gcat/',
    },
  ]);
});
