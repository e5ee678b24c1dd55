import pRetry from 'p-retry';
import { type Budget, tooLong } from './budget.ts';
import { Passing, Throttled, TooHeavy, Unreachable } from './faults.ts';
import { type ListQuery, pageAddress, readPage, type StoredPage } from './page.ts';
import type { Requests } from './request.ts';

/** Where a page begins, and how many rows it should have. */
export interface Place {
  offset: number;
  limit: number;
}

/** A smaller size of pages, or null where none is smaller. */
export function smallerPage(size: number): number | null {
  return limits.find((limit) => limit < size) ?? null;
}

interface Means {
  base: URL;
  requests: Requests;
  budget: Budget;
  onWait: (reason: string, seconds: number) => void;
  onDetour: (what: string) => void;
  sleep: (seconds: number) => Promise<void>;
  random: () => number;
}

/** The most rows that LL2 puts on a page. */
export const largestPage = 100;
/** The rows of a page: first as many as LL2 allows, then fewer when it takes too long. */
const limits = [largestPage, 50, 25];
/** The tries of one page in all its sizes together, including the first. */
const tries = 6;
const triesOfSize = 2;

/** Makes what asks for a page until it comes, and for fewer rows after it has taken too long twice. */
export function pageAsker({ base, requests, budget, onWait, onDetour, sleep, random }: Means) {
  return async (query: ListQuery, { offset, limit }: Place, mostTries = tries): Promise<StoredPage> => {
    let size = limit;
    let heavy = 0;
    const most = Math.min(tries, mostTries);
    const askOnce = async () => {
      const address = pageAddress(base, query, offset, size);
      const answer = await budget.call(address, query.path);
      return { ...readPage(address, offset, answer), limit: size, readAt: Date.now() };
    };
    return pRetry(askOnce, {
      retries: most - 1,
      minTimeout: 0,
      maxTimeout: 0,
      shouldRetry: ({ error }) => error instanceof Passing,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof Passing) || retriesLeft === 0) return;
        const smaller = smallerPage(size);
        if (error.isHeavy && ++heavy % triesOfSize === 0 && smaller !== null) {
          onDetour(`${query.path}: pages of ${size} take too long; asking for ${smaller} at a time.`);
          size = smaller;
        }
        const asked = error.seconds ?? 0;
        // After each 429 the wait may grow beyond what LL2 asks for, because that was too short the last time.
        const isAskedFor = error.seconds !== null && !(error.cause instanceof Throttled);
        const seconds = isAskedFor ? asked : Math.max(asked, fullJitter(attemptNumber, random));
        const throttled = tooLong(seconds);
        if (throttled) throw throttled;
        onWait(error.message, seconds);
        await sleep(seconds);
      },
    }).catch((error) => {
      if (!(error instanceof Passing)) throw error;
      if (error.cause instanceof Throttled) throw error.cause;
      const Fault = error.isHeavy ? TooHeavy : Unreachable;
      const times = most === 1 ? 'once' : `${most} times`;
      throw new Fault([error.message, requests.route, `It was tried ${times}.`].filter(Boolean).join(' '), {
        cause: error,
      });
    });
  };
}

/** A random wait, up to twice as long after each try (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
function fullJitter(attempt: number, random: () => number): number {
  return random() * 2 ** attempt;
}
