import { statusIds } from '../dataset/wire/ids.ts';
import { dayLength, latestDayOf, type Moment } from '../words/moment.ts';
import { flightUnderWay } from './flights.ts';
import type { Flight, Spacecraft } from './model.ts';

/** How many years of one flight it takes to count as left in space. */
export const yearsToBeLeft = 1;

const yearLength = 365 * dayLength;
// Words of LL2's destinations from which nothing has come back after that time. A sun-synchronous orbit is one of the Earth.
const beyondEarthOrbit =
  /heliocentric|solar|sun\b(?!.synchronous)|lunar|moon|mars|martian|venus|asteroid|lagrange|interplanetary/i;

/** Whether a flight is bound beyond the orbits of the Earth, by the words of its destination. */
export function isBoundBeyondEarth({ destination }: Pick<Flight, 'destination'>): boolean {
  return beyondEarthOrbit.test(destination ?? '');
}

/** Their ends at GCAT are those of their missions, and other sources tell that they stayed in space after that, and where. */
const leftAfterMission = new Map([
  ['Kosmos 154', 'in orbit around the Earth'],
  ['Kosmos 382', 'in orbit around the Earth'],
  ['Apollo Lunar Module LM-1', 'in orbit around the Earth'],
  ['Apollo Lunar Module LM-3 Spider', 'in orbit around the Earth'],
  [
    'Apollo Lunar Module LM-4 Snoopy',
    'in orbit, its descent stage around the Moon and its ascent stage around the Sun',
  ],
]);

/** Whether the recorded end of a spacecraft is only that of its mission, after which it stayed in space. */
export function endsWithMission({ name }: Pick<Spacecraft, 'name'>): boolean {
  return leftAfterMission.has(name);
}

/** Where a spacecraft stayed after the mission that its record ends with; null where it did not. */
export function leftAt({ name }: Pick<Spacecraft, 'name'>): string | null {
  return leftAfterMission.get(name) ?? null;
}

/**
 * Their missions are over, so that the source does not count them as in space, but nothing tells that what was left of them came
 * down: in a high orbit of the Earth, in one of the Sun, and in one of the Moon.
 */
const perhapsStillUp = new Set([
  'Kosmos 382',
  'Apollo Lunar Module LM-4 Snoopy',
  'Apollo Lunar Module LM-5 Eagle',
]);

/** Whether a spacecraft that does not count as in space may still be up as an object. */
export function mayStillBeUp({ name, inSpace }: Pick<Spacecraft, 'name' | 'inSpace'>): boolean {
  return inSpace === false && perhapsStillUp.has(name);
}

/** Says of several why they do not count as in space, before their names. */
export const mayStillBeUpInWords =
  'Not counted, because their missions are over, though what was left of them may still be up: ';

/**
 * Whether a spacecraft that counts as in space was left there: by the date its flight has been under way for more than
 * that many years of 365 days, and it is bound beyond the orbits of the Earth, or was never docked and is not down as active.
 */
export function isDerelict(craft: Spacecraft, date: Moment): boolean {
  const flight = flightUnderWay(craft);
  if (!flight?.launch || date.time - latestDayOf(flight.launch) <= yearsToBeLeft * yearLength) return false;
  return isBoundBeyondEarth(flight) || (craft.status.id !== statusIds.active && !hasDocked(craft));
}

/** Whether a spacecraft has docked, by its time docked or by its log, which may not say for how long. */
function hasDocked({ timeDocked, flights }: Spacecraft): boolean {
  const isInLog = flights?.some(({ dockings }) => dockings.some(({ docked }) => docked !== null)) ?? false;
  return isInLog || (timeDocked?.seconds ?? 0) > 0;
}
