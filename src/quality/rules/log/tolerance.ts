import type { Flight, Spacecraft } from '../../../catalog/model.ts';
import type { Precision } from '../../../words/duration.ts';

/** The seconds that two figures of one time may differ by, because each is cut off where it is known no finer. */
const secondsOf: Record<Precision, number> = { second: 60, minute: 120, day: 86_400 };

/** The seconds that a time may differ by from what the flights of its spacecraft tell. */
export function toleranceOf({ precision }: Spacecraft, flights: readonly Flight[]): number {
  return Math.max(secondsOf[precision], ...flights.map((flight) => secondsOf[flight.precision]));
}
