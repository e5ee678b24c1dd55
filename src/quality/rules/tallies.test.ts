import { expect, test } from 'vitest';
import { flightOn, quotesOf } from './fleet.testkit.ts';

const landings = (counted: number) =>
  quotesOf(
    'tally-of-landings-differs',
    [{ flights: [flightOn(1), flightOn(4), flightOn(7, { landing: null })] }],
    {
      attempted_landings: counted,
      successful_landings: null,
      failed_landings: null,
    },
  );

test('landings are those recorded, with or without those not recorded', () => {
  expect(landings(1)).toEqual(['1 counted, 2 listed, 1 not recorded']);
  expect([landings(2), landings(3)]).toEqual([[], []]);
  expect(landings(4)).toHaveLength(1);
});

test('launches are the flights of all its spacecraft, where each is counted', () => {
  const launches = (total_launch_count: number, ...counts: (number | null)[]) =>
    quotesOf(
      'tally-unlike-its-flights',
      counts.map((flights_count) => ({ flights_count })),
      { total_launch_count },
    );
  expect(launches(3, 1, 2)).toEqual([]);
  expect(launches(4, 1, 2)).toEqual(['4 launches, 3 flights of its spacecraft']);
  expect(launches(4, 1, null)).toEqual([]);
});
