import { coarsest, type Duration, durationOf } from '../words/duration.ts';
import { hasClock, type Moment } from '../words/moment.ts';
import { isStation } from './destinations.ts';
import { isDocked } from './dockings.ts';
import { launchedFlights } from './flights.ts';
import { cutOff } from './flightTimes.ts';
import { failedAtLaunch } from './losses.ts';
import type { Docking, Flight, Spacecraft } from './model.ts';
import { shareOf } from './spacecraft.ts';

/**
 * Works out how long a spacecraft was docked from the dockings in its log, where its record does not say it. Only a whole log
 * gives a time that is shown and ranked as that of a record; any other only says how long it was at least. `date` is that of the
 * data, up to which a docking counts that lasts.
 */
export function enterDockedTime(craft: Spacecraft, date: Moment): void {
  if (craft.timeDocked !== null) return;
  const flights = launchedFlights(craft);
  const dockings = flights.flatMap((flight) => flight.dockings);
  const known = dockings.flatMap((docking) => stayOf(docking, date) ?? []);
  if (known.length === 0) return;
  const isWhole = known.length === dockings.length && flights.every(hasItsDockings);
  const sum = sumOf(known);
  craft.dockedByLog = { sum, dockings: known.length, isWhole };
  if (!isWhole) return;
  craft.timeDocked = sum;
  craft.dockedShare = shareOf(sum, craft.timeInSpace);
}

/**
 * How long a spacecraft was docked on a flight: the sum of its stays, of which one that lasts counts up to `date`, that of the data.
 * Null where no docking is recorded, or a moment of one is not.
 */
export function dockedOnFlight({ dockings }: Pick<Flight, 'dockings'>, date: Moment): Duration | null {
  const known = dockings.flatMap((docking) => stayOf(docking, date) ?? []);
  return known.length === 0 || known.length < dockings.length ? null : sumOf(known);
}

/** A sum is known as exactly as the least exact of its stays, and may be off by all their margins together. */
function sumOf(stays: readonly Duration[]): Duration {
  return {
    ...durationOf(stays.reduce((seconds, stay) => seconds + stay.seconds, 0)),
    precision: coarsest(stays.map(({ precision }) => precision)) ?? 'minute',
    margin: stays.reduce((seconds, { margin = 0 }) => seconds + margin, 0),
  };
}

/** Whether the log has a docking for each station that a flight was bound for; a flight without a destination needs one too. */
function hasItsDockings(flight: Flight): boolean {
  const { destinations, dockings } = flight;
  const expected = destinations.length === 0 ? 1 : destinations.filter(isStation).length;
  return dockings.length >= expected || failedAtLaunch(flight);
}

/**
 * How long a docking lasted, or has lasted by the date of the data where it still does; null where a moment of it is not
 * recorded.
 */
export function stayOf(docking: Docking, date: Moment): Duration | null {
  const { docked, departed } = docking;
  const end = departed ?? (isDocked(docking) ? date : null);
  if (!docked || !end || end.time < docked.time) return null;
  const precision = hasClock(docked) && hasClock(end) ? 'minute' : 'day';
  const ends = departed ? [docked, departed] : [docked];
  const margin = Math.max(...ends.map((moment) => cutOff(moment).seconds));
  return { ...durationOf(Math.round((end.time - docked.time) / 1000)), precision, margin };
}

/** Says that the time docked was added up here: "from the 3 dockings of its log"; null where the record gives it. */
export function dockingsCounted({ dockedByLog }: Spacecraft): string | null {
  if (!dockedByLog?.isWhole) return null;
  const { dockings } = dockedByLog;
  return dockings === 1 ? 'from the docking of its log' : `from the ${dockings} dockings of its log`;
}
