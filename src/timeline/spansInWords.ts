import { dayInWords } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import type { Span, SpansOnDay } from './spans.ts';

/** Says how many flights were on a day: "1 of the spacecraft listed here was in space on 1 July 1983." */
export function spansInWords({ day, up, perhaps }: SpansOnDay): string {
  const counted = `${up.length === 0 ? 'None' : inDigits(up.length)} of the spacecraft listed here ${up.length > 1 ? 'were' : 'was'} in space on ${longDay(day)}.`;
  return perhaps.length > 0 ? `${counted} ${perhapsInWords(perhaps.length)}` : counted;
}

/** The name of the page, which is of a day once a reader has named one: "What was in space on a day". */
export function inSpaceOn(day: string): string {
  return `What was in space on ${day}`;
}

/** "5 April 1983", of a time in milliseconds since 1970. */
export function longDay(time: number): string {
  return dayInWords({ time, precision: 'day' }, 'long');
}

/** "launched 20 Apr 1983", or no more than is known: "launched Apr 1983" */
export function launchInWords([, , , launch]: Span): string {
  const [time, precision] = typeof launch === 'number' ? ([launch, 'day'] as const) : launch;
  return `launched ${dayInWords({ time, precision })}`;
}

/** "ended 22 Apr 1983" */
export function endInWords([, , , , end]: Span): string {
  if (end === null) return 'end not recorded';
  return end === 'ahead' ? 'still up' : `ended ${dayInWords({ time: end, precision: 'day' })}`;
}

function perhapsInWords(count: number): string {
  return `${inDigits(count)} more may have been: when ${count === 1 ? 'its flight' : 'their flights'} ended is not recorded.`;
}
