import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { longestFlight } from './longestFlight.ts';

test('the longest flight of a fleet is that of the craft that took longest for one flight, not for all of them', () => {
  const ended = (id: number, duration: string | null) =>
    flight(id, { mission_end: '2026-03-01T12:00:01Z', duration });
  const { spacecraft } = catalogOf([
    craft(1, 'Often', [ended(1, 'P5D'), ended(2, 'P6D')]),
    craft(2, 'Once', [ended(3, 'P9D')]),
    craft(3, 'Untold', [ended(4, null)]),
  ]);
  expect(longestFlight(spacecraft)?.spacecraft.name).toBe('Once');
  expect(longestFlight(spacecraft.filter(({ name }) => name === 'Untold'))).toBeNull();
});
