import { latestDayOf, type Moment } from '../../words/moment.ts';
import { spanInWords } from '../../words/number.ts';

/** How many days two dates of one launch may lie apart, because they may be of different time zones. */
const daysOfTimeZones = 1;

/** What the explanations of rules say of such dates. */
export const timeZonesInWords = `a difference of ${spanInWords(daysOfTimeZones, 'day')} may be one of time zones and does not count`;

/** Whether a moment is certainly earlier than another, and by more than time zones explain. */
export function isDaysBefore(earlier: Moment, later: Moment): boolean {
  return later.time - latestDayOf(earlier) >= (daysOfTimeZones + 1) * 86_400_000;
}
