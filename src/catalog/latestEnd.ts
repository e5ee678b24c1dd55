import type { Duration } from '../words/duration.ts';
import { latestDayOf } from '../words/moment.ts';
import { isBoundBeyondEarth } from './derelict.ts';
import { launchedFlights } from './flights.ts';
import type { Flight, Spacecraft } from './model.ts';
import { staysBelowOrbit } from './orbit.ts';

/** What goes to no orbit is down within a day. */
const mostBelowOrbit = 86_400_000;

/**
 * The latest moment at which a flight can have ended, in milliseconds since 1970; `date` is that of the data. Null where nothing
 * bounds it: its launch is not recorded, or it went beyond the orbits of the Earth, where its remains may be for ever.
 */
export function latestEndOf(flight: Flight, date: number): number | null {
  const { launch, end, overBy, spacecraft } = flight;
  if (end !== null) return latestDayOf(end);
  if (launch === null) return null;
  if (overBy) return latestDayOf(overBy);
  const begin = latestDayOf(launch);
  if (staysBelowOrbit(flight)) return Math.min(begin + mostBelowOrbit, date);
  const next = spacecraft.flights?.find((other) => (other.launch?.time ?? 0) > launch.time)?.launch?.time;
  return isBoundBeyondEarth(flight) ? null : Math.min(next ?? date, date);
}

/** The most seconds that a flight can have lasted; 0 where nothing bounds it. */
export function mostSecondsOf(flight: Flight, date: number): number {
  if (flight.duration !== null) return mostOf(flight.duration);
  const end = latestEndOf(flight, date);
  return end === null || flight.launch === null ? 0 : (end - flight.launch.time) / 1000;
}

/** The most seconds that a spacecraft can have been in space by a date, without flights that nothing bounds. */
export function mostInSpace(craft: Spacecraft, date: number): number {
  if (craft.timeInSpace !== null) return mostOf(craft.timeInSpace);
  return launchedFlights(craft).reduce((sum, flight) => sum + mostSecondsOf(flight, date), 0);
}

function mostOf({ seconds, margin = 0, bounds }: Duration): number {
  return bounds?.[1] ?? seconds + margin;
}
