import { countInWords } from '../../src/words/count.ts';
import type { Allowance } from '../ll2/throttle.ts';

/** What is known before a fetch. */
export interface Situation {
  /** When the data were last fetched, in milliseconds since 1970; null without any. */
  fetchedAt: number | null;
  /** Whether crews and docking events are still coming in. */
  isWhole: boolean;
  now: number;
  /** What LL2 grants; null where it does not say. */
  allowance: Allowance | null;
}

/** Whether to fetch, and the reason in a sentence. */
export interface Decision {
  isDue: boolean;
  /** Whether the data are older than they should be, so that only LL2 keeps them from being fetched. */
  isLate: boolean;
  reason: string;
}

const hour = 3_600_000;
/** The hours after which data are fetched again. */
const promise = 24;
/** The hours between the first fetches, over which crews and docking events come in. */
const promiseOfParts = 1;
/** The calls of a run on an ordinary day. */
const callsOfRun = 11;
/** The days after which somebody should look why there are no new data. */
const stale = 7;

/** Decides whether a run fetches: when the data are older than promised, and LL2 grants the calls of a run. */
export function decide({ fetchedAt, isWhole, now, allowance }: Situation): Decision {
  const age = fetchedAt === null ? Number.POSITIVE_INFINITY : (now - fetchedAt) / hour;
  if (age < (isWhole ? promise : promiseOfParts)) {
    const left = `they are fetched again after ${isWhole ? promise : promiseOfParts} h`;
    return {
      isDue: false,
      isLate: false,
      reason: `Not due: the data are ${hoursInWords(age)} old; ${left}.`,
    };
  }
  const old = fetchedAt === null ? 'there are no data yet' : `the data are ${hoursInWords(age)} old`;
  // A run that cannot end would spend calls for nothing, because its machine is gone afterwards.
  if (allowance && allowance.calls < Math.min(callsOfRun, allowance.limit)) {
    const granted = `LL2 grants ${countInWords(allowance.calls, 'call')} now, and a run takes ${callsOfRun}`;
    return { isDue: false, isLate: true, reason: `Throttled: ${old}, but ${granted}.` };
  }
  return { isDue: true, isLate: true, reason: `Due: ${old}.` };
}

/** Whether data are so old that somebody should look why. */
export function isStale(fetchedAt: number | null, now: number): boolean {
  return fetchedAt !== null && now - fetchedAt > stale * 24 * hour;
}

function hoursInWords(hours: number): string {
  return `${Math.floor(hours)} h`;
}
