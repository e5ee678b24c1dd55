import type { Presence } from './presence.ts';

/**
 * When a running clock of all the time in space of a craft starts, in milliseconds since 1970; null where the clock of its
 * flight does not run. It never starts after that one, because a flight is a part of the total, whatever the two figures say.
 */
export function totalStart(
  { craft, clockStart }: Pick<Presence, 'craft' | 'clockStart'>,
  date: number,
): number | null {
  if (clockStart === null || !craft.timeInSpace) return null;
  return Math.min(clockStart, date - craft.timeInSpace.seconds * 1000);
}
