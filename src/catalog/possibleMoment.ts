import type { Moment } from '../words/moment.ts';

/** The launch of Sputnik 1: nothing flew to space before that day. */
const firstSpaceflight = Date.UTC(1957, 9, 4);
/** How many years after the date of the data a launch may be planned for. */
export const yearsPlanned = 20;

/**
 * A moment of a spaceflight if it can be true: from the first spaceflight to what plans may reach from the date of the data,
 * in milliseconds since 1970. Any other counts as not recorded, as one slip of the pen would make empty decades, a false
 * first and an axis of a thousand years.
 */
export function possibleMoment(moment: Moment | null, date: number): Moment | null {
  if (moment === null) return null;
  const isPossible = moment.time >= firstSpaceflight && moment.time <= latestPlan(date);
  return isPossible ? moment : null;
}

function latestPlan(date: number): number {
  return new Date(date).setUTCFullYear(new Date(date).getUTCFullYear() + yearsPlanned);
}
