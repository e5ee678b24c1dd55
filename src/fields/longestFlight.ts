import { launchedOf } from '../catalog/counts.ts';
import { launchedFlights } from '../catalog/flights.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import type { Duration } from '../words/duration.ts';

/** A flight whose time is recorded. */
type TimedFlight = Flight & { duration: Duration };

/**
 * The longest of the recorded flights of a fleet, one under way among them; null where no time is recorded. As in ranks, it is of no
 * craft whose time in space is kept apart from that of all others.
 */
export function longestFlight(spacecraft: readonly Spacecraft[]): TimedFlight | null {
  return launchedOf(spacecraft)
    .filter(({ ranks, unranked }) => !ranks['time-in-space']?.apart && !unranked['time-in-space'])
    .flatMap(launchedFlights)
    .filter((flight): flight is TimedFlight => flight.duration !== null)
    .reduce<TimedFlight | null>(
      (most, one) => (most && most.duration.seconds >= one.duration.seconds ? most : one),
      null,
    );
}
