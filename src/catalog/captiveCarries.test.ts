import { expect, test } from 'vitest';
import { carriedAndFree } from './captiveCarries.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

test('a flight in the atmosphere that is numbered as a captive carry was none by itself', () => {
  const flown = (id: number, name: string, destination = 'Atmospheric test flight') =>
    flight(id, { destination, launch: { net: `2026-01-0${id}T12:00:00Z`, name } });
  const [plane] = catalogOf([
    craft(1, 'Plane', [
      flown(1, 'Carrier | Plane CC01'),
      flown(2, 'Carrier | Plane GF01'),
      flown(3, 'Falcon 9 | Cargo CC02', 'Low Earth Orbit'),
    ]),
  ]).spacecraft;
  const { carried, free } = carriedAndFree(plane ?? { flights: null });
  expect([carried, free].map((flights) => flights.map(({ id }) => id))).toEqual([[1], [2, 3]]);
});
