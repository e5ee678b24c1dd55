import { launchedFlights } from './flights.ts';
import { flightOfDay } from './losses.ts';
import type { Flight, Spacecraft } from './model.ts';

/**
 * Tests of the escape from a rocket that are bound "Suborbital", though they stayed far below space: the spacecraft, the
 * day of the launch, and the kilometers that it rose to.
 */
const escapeTests: [name: string, day: string, heightKm: number][] = [
  ['Mercury No.3', '1960-11-08', 16],
  ['Mercury No.14', '1961-03-18', 12],
  ['Mercury No.14', '1961-04-28', 5],
  ['Apollo CSM-002', '1966-01-20', 23],
  ['New Shepard Crew Capsule 1', '2016-10-05', 7],
  ['Crew Dragon C205', '2020-01-19', 40],
  ['Gaganyaan TV-D1 crew module', '2023-10-21', 17],
];

/** About how many kilometers a flight rose to that was a test of the escape from a rocket; null for all other flights. */
export function escapeHeightKm(flight: Pick<Flight, 'launch' | 'spacecraft'>): number | null {
  const { spacecraft, launch } = flight;
  const flights = spacecraft.flights ?? [flight];
  const test = escapeTests.find(
    ([name, day]) => name === spacecraft.name && flightOfDay(flights, day)?.launch === launch,
  );
  return test?.[2] ?? null;
}

/** About how many kilometers a spacecraft rose to that flew for such tests alone; null for all others. */
export function highestEscapeKm(craft: Spacecraft): number | null {
  const heights = launchedFlights(craft).map(escapeHeightKm);
  const known = heights.filter((height) => height !== null);
  return known.length > 0 && known.length === heights.length ? Math.max(...known) : null;
}
