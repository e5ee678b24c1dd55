import type { Moment } from '../../words/moment.ts';

/** How many days two dates of one launch may lie apart, because they may be of different time zones. */
export const daysOfTimeZones = 1;

/** Whether a moment is earlier than another by more than time zones explain. */
export function isDaysBefore(earlier: Moment, later: Moment): boolean {
  return later.time - earlier.time >= (daysOfTimeZones + 1) * 86_400_000;
}
