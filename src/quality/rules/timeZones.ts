import { latestDayOf, type Moment } from '../../words/moment.ts';

/** How many days two dates of one launch may lie apart, because they may be of different time zones. */
export const daysOfTimeZones = 1;

/** Whether a moment is certainly earlier than another, and by more than time zones explain. */
export function isDaysBefore(earlier: Moment, later: Moment): boolean {
  return later.time - latestDayOf(earlier) >= (daysOfTimeZones + 1) * 86_400_000;
}
