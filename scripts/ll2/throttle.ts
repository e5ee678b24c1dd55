import { z } from 'zod';
import { Refused } from './faults.ts';
import { misfitInWords } from './misfit.ts';
import type { Requests } from './request.ts';

/** A wait of more seconds is cut to this, because LL2 cannot mean it. */
export const longestAsked = 86_400;

const answerSchema = z.object({
  your_request_limit: z.number().int().nonnegative(),
  limit_frequency_secs: z.number().positive(),
  current_use: z.number().int().nonnegative(),
  next_use_secs: z.number(),
});

/** What LL2 still grants. */
export interface Allowance {
  /** Calls that may be made now. */
  calls: number;
  /** Seconds until the next call is possible; 0 when one is possible now. */
  seconds: number;
  /** Calls in a window of `window` seconds; the window rolls. */
  limit: number;
  window: number;
}

/**
 * Asks /api-throttle/ of the API at `base`, which counts towards no limit.
 * @throws as the request does, and Refused when the answer makes no sense.
 */
export async function askAllowance(requests: Requests, base: URL): Promise<Allowance> {
  return readAllowance(await requests.get(new URL('api-throttle/', base)));
}

/**
 * Reads the answer of /api-throttle/. It is one object, though LL2 documents an array, and next_use_secs may be negative. No wait
 * and no window is longer than a day.
 * `ident` is not kept, because it is the address of the caller or the API key.
 * @throws Refused when it is neither.
 */
export function readAllowance(answer: unknown): Allowance {
  const parsed = answerSchema.safeParse(Array.isArray(answer) ? answer[0] : answer);
  if (!parsed.success) throw new Refused(`/api-throttle/ answered otherwise: ${misfitInWords(parsed.error)}`);
  const throttle = parsed.data;
  return {
    calls: Math.max(0, throttle.your_request_limit - throttle.current_use),
    seconds: Math.min(Math.max(0, throttle.next_use_secs), longestAsked),
    limit: throttle.your_request_limit,
    window: Math.min(throttle.limit_frequency_secs, longestAsked),
  };
}
