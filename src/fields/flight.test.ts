import { expect, test } from 'vitest';
import type { Flight } from '../catalog/model.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { factInWords, factOf } from './fact.ts';
import { endInstead, flightFacts } from './flight.ts';

const windowOf = (start: string, end: string, precision: string | null = null) => {
  const launch = {
    net: start,
    net_precision: precision && { id: 1, name: precision },
    window_start: start,
    window_end: end,
  };
  const [dragon] = catalogOf([craft(1, 'Dragon', [flight(1, { launch })])]).spacecraft;
  return factInWords(factOf(flightFacts, 'window'), dragon?.flights?.[0] as Flight);
};

test('a launch window says its day and its zone once', () => {
  expect(windowOf('2022-04-27T07:52:55Z', '2022-04-27T08:02:55Z')).toBe('27 April 2022, 07:52 to 08:02 UTC');
  expect(windowOf('2022-04-27T23:52:55Z', '2022-04-28T00:02:55Z', 'Minute')).toBe(
    '27 April 2022, 23:52 to 28 April 2022, 00:02 UTC',
  );
});

test('there is no window where it has no length, or the launch is not known to the minute', () => {
  const [start, end] = ['2025-12-31T00:00:00Z', '2025-12-31T00:10:00Z'] as const;
  for (const precision of ['Decade', 'Month', 'Day', 'Hour'])
    expect(windowOf(start, end, precision)).toBeNull();
  expect(windowOf('2022-04-27T07:52:55Z', '2022-04-27T07:52:55Z')).toBeNull();
});

test('a designator is given without the spaces around it, and a blank one is none', () => {
  const designatorOf = (launch_designator: string) => {
    const launch = { net: null, launch_designator };
    const [dragon] = catalogOf([craft(1, 'Dragon', [flight(1, { launch })])]).spacecraft;
    return factOf(flightFacts, 'designator').value(dragon?.flights?.[0] as Flight);
  };
  expect(designatorOf('2022-042 ')).toBe('2022-042');
  expect(designatorOf(' ')).toBeNull();
});

test('the agencies of a mission are told where they are others than who launched it', () => {
  const agencies = [
    { id: 1, name: 'SpaceX' },
    { id: 2, name: 'NASA' },
  ];
  const told = (mission: object[]) => {
    const launch = { net: null, launch_service_provider: agencies[0], mission: { agencies: mission } };
    const [dragon] = catalogOf([craft(1, 'Dragon', [flight(1, { launch })])]).spacecraft;
    return factInWords(factOf(flightFacts, 'mission-agencies'), dragon?.flights?.[0] as Flight);
  };
  expect(told(agencies)).toBe('SpaceX, NASA');
  expect(told(agencies.slice(1))).toBe('NASA');
  expect(told(agencies.slice(0, 1))).toBeNull();
  expect(told([])).toBeNull();
});

test('a flight without an end lies ahead, is under way, or is one whose end nobody recorded', () => {
  const instead = (more: object, of: object = {}) => {
    const [one] = catalogOf([craft(1, 'Dragon', [flight(1, more)], of)]).spacecraft;
    return endInstead(one?.flights?.[0] as Flight);
  };
  expect(instead({ launch: { net: '2027-01-01T12:00:00Z' } })).toBe('ahead');
  expect(instead({}, { in_space: true })).toBe('under way');
  expect(instead({})).toBeNull();
  expect(instead({ mission_end: '2026-02-01T12:00:00Z' })).toBeNull();
});
