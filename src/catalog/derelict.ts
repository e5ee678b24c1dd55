import { statusIds } from '../dataset/wire/ids.ts';
import { latestDayOf, type Moment } from '../words/moment.ts';
import { flightUnderWay } from './flights.ts';
import type { Spacecraft } from './model.ts';

/** How many years of one flight it takes to count as left in space. */
export const yearsToBeLeft = 1;

const yearLength = 365 * 86_400_000;
// Words of LL2's destinations from which nothing has come back after that time.
const beyondEarthOrbit =
  /heliocentric|solar|sun\b|lunar|moon|mars|martian|venus|asteroid|lagrange|interplanetary/i;

/**
 * Whether a spacecraft that counts as in space was left there: by the date its flight has been under way for more than
 * that many years of 365 days, and it is bound beyond the orbits of the Earth, or was never docked and is not down as active.
 */
export function isDerelict(craft: Spacecraft, date: Moment): boolean {
  const flight = flightUnderWay(craft);
  if (!flight?.launch || date.time - latestDayOf(flight.launch) <= yearsToBeLeft * yearLength) return false;
  return (
    beyondEarthOrbit.test(flight.destination ?? '') ||
    (craft.status.id !== statusIds.active && !craft.timeDocked?.seconds)
  );
}
