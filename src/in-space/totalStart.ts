import type { Presence } from './presence.ts';

const minute = 60_000;

/**
 * When a running clock of all the time in space of a craft starts, in milliseconds since 1970; null where the clock of its
 * flight does not run. It never starts after that one, because a flight is a part of the total, whatever the two figures say. No
 * earlier flight is as short as the seconds between LL2's count and the date of the data, so that a first flight has one time.
 */
export function totalStart(
  { craft, clockStart }: Pick<Presence, 'craft' | 'clockStart'>,
  date: number,
): number | null {
  if (clockStart === null || !craft.timeInSpace) return null;
  const start = date - craft.timeInSpace.seconds * 1000;
  return start < clockStart - minute ? start : clockStart;
}
