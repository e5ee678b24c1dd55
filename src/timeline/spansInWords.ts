import { countInWords } from '../words/count.ts';
import { capitalized } from '../words/letterCase.ts';
import { dayInWords } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import type { Span, SpansOnDay } from './spans.ts';

/** Says how many flights were on a day: "1 spacecraft was in space on 1 July 1983." */
export function spansInWords({ day, up, perhaps }: SpansOnDay): string {
  const counted = `${capitalized(countInWords(up.length, 'spacecraft'))} ${up.length === 1 ? 'was' : 'were'} in space on ${longDay(day)}.`;
  return perhaps.length > 0 ? `${counted} ${perhapsInWords(perhaps.length)}` : counted;
}

/** "5 April 1983", of a time in milliseconds since 1970. */
export function longDay(time: number): string {
  return dayInWords({ time, precision: 'day' }, 'long');
}

/** "launched 20 Apr 1983" */
export function launchInWords([, , , start]: Span): string {
  return `launched ${dayInWords({ time: start, precision: 'day' })}`;
}

/** "ended 22 Apr 1983" */
export function endInWords([, , , , end]: Span): string {
  if (end === null) return 'end not recorded';
  return end === 'ahead' ? 'still up' : `ended ${dayInWords({ time: end, precision: 'day' })}`;
}

function perhapsInWords(count: number): string {
  return `${inDigits(count)} more may have been: when ${count === 1 ? 'its flight' : 'their flights'} ended is not recorded.`;
}
