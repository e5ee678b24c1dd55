import { expect, test } from 'vitest';
import { composeCatalog } from '../../../catalog/compose.ts';
import { readDataSet } from '../../../dataset/dataSet.ts';
import { frozenEdition } from '../../../tests/testkit/edition.ts';
import { flightOn, quotesOf } from '../fleet.testkit.ts';
import { sharedLaunchRule } from './sharedLaunches.ts';

const quotesOn = (...flights: ReturnType<typeof flightOn>[]) =>
  quotesOf(
    'launch-shared',
    flights.map((flight) => ({ flights: [flight] })),
  );

test('an Apollo and its Lunar Module share a launch', () => {
  const { spacecraft } = composeCatalog(readDataSet(frozenEdition));
  const apollo11 = spacecraft.filter(({ flights }) =>
    flights?.some(({ mission }) => mission === 'Apollo 11'),
  );
  expect(apollo11).toHaveLength(2);
  expect(apollo11.flatMap((craft) => sharedLaunchRule.checks.map(({ find }) => find(craft)))).toEqual([
    null,
    null,
  ]);
});

test('two of one configuration do not, nor does one fly on a launch twice', () => {
  expect(quotesOn(flightOn(8), flightOn(8))).toHaveLength(2);
  expect(quotesOn(flightOn(8), flightOn(9))).toEqual([]);
  expect(quotesOf('launch-shared', [{ flights: [flightOn(8), flightOn(8)] }])).toHaveLength(1);
});

test('a blank where the source has no id of a launch is not one that two share', () => {
  const [first, second] = [8, 9].map((day) => {
    const flight = flightOn(day);
    return { ...flight, launch: flight.launch && { ...flight.launch, id: ' ' } };
  }) as [ReturnType<typeof flightOn>, ReturnType<typeof flightOn>];
  expect(quotesOn(first, second)).toEqual([]);
});

test('a launch at midnight is known to its day only, which two launches may share', () => {
  const net = '2010-12-08T00:00:00Z';
  expect(quotesOn(flightOn(8, { net }), flightOn(9, { net }))).toEqual([]);
});
