/** What is known before a fetch. */
export interface Situation {
  /** When the data were last fetched, in milliseconds since 1970; null without any. */
  fetchedAt: number | null;
  /** Whether all crews and docking events are in. */
  isWhole: boolean;
  now: number;
}

/** Whether to fetch, and the reason in a sentence. */
export interface Decision {
  isDue: boolean;
  reason: string;
}

const hour = 3_600_000;
/** The hours after which data are fetched again. */
export const promise = 24;
/** The hours between the first fetches, over which crews and docking events come in. */
const promiseOfParts = 1;
/** The milliseconds that the clocks of two machines may differ. */
const skew = 300_000;
/** The days after which somebody should look why there are no new data. */
const stale = 7;

/** Decides whether a run fetches: when the data are older than promised, or of a moment that is not yet, which nobody can believe. */
export function decide({ fetchedAt, isWhole, now }: Situation): Decision {
  if (fetchedAt !== null && isAhead(fetchedAt, now)) {
    const at = new Date(fetchedAt).toISOString();
    return { isDue: true, reason: `Due: the data are of ${at}, which is not yet, so a clock was wrong.` };
  }
  const age = fetchedAt === null ? Number.POSITIVE_INFINITY : (now - fetchedAt) / hour;
  const allowed = isWhole ? promise : promiseOfParts;
  if (age < allowed) {
    const left = `they are fetched again after ${allowed} h`;
    return { isDue: false, reason: `Not due: the data are ${hoursInWords(age)} old; ${left}.` };
  }
  const old = fetchedAt === null ? 'there are no data yet' : `the data are ${hoursInWords(age)} old`;
  return { isDue: true, reason: `Due: ${old}.` };
}

/** Whether a moment is not yet, though clocks differ: whoever wrote it down had a wrong one, or this machine has. */
export function isAhead(time: number, now: number): boolean {
  return time > now + skew;
}

/** Whether data are so old that somebody should look why. */
export function isStale(fetchedAt: number | null, now: number): boolean {
  return fetchedAt !== null && now - fetchedAt > stale * 24 * hour;
}

function hoursInWords(hours: number): string {
  return `${Math.floor(hours)} h`;
}
