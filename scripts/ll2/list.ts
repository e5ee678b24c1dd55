import pRetry from 'p-retry';
import { z } from 'zod';
import { Passing, Refused, Throttled, Unreachable } from './faults.ts';
import { openRequests, type RequestOptions } from './request.ts';
import { type Allowance, readAllowance } from './throttle.ts';

/** A page of a list as LL2 sends it. */
export interface Page {
  count: number;
  rows: unknown[];
  /** Offset of the next page, or null on the last. */
  next: number | null;
}

/** What a list is asked for. */
export interface ListQuery {
  path: string;
  ordering: string;
  mode: 'normal' | 'detailed';
  limit: number;
}

export interface Ll2 {
  /** Reads /api-throttle/, which counts towards no limit. Null when it does not answer as it should. */
  allowance(): Promise<Allowance | null>;
  /**
   * Reads one page of a list.
   * @throws Throttled, Unreachable or Refused; never makes more calls than were granted.
   */
  page(query: ListQuery, offset: number): Promise<Page>;
  /** Calls made that count. */
  readonly calls: number;
  close(): Promise<void>;
}

export interface Ll2Options extends Omit<RequestOptions, 'base'> {
  baseUrl: string;
  /** Told of every wait, before it. */
  onWait?: (reason: string, seconds: number) => void;
  /** Waits; a parameter so that a test need not. */
  sleep?: (seconds: number) => Promise<void>;
  random?: () => number;
}

const envelopeSchema = z.object({
  count: z.int().nonnegative(),
  next: z.string().nullable(),
  results: z.array(z.unknown()),
});

/** Tries of one page, the first included. */
const tries = 6;
/** A wait that a person at a terminal sits through; a longer one ends the run, which a later one goes on from. */
const longestWait = 90;

/** Opens Launch Library 2: everything that is asked of it goes through here, within what it grants. */
export function openLl2({
  baseUrl,
  onWait = () => {},
  sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  random = Math.random,
  ...options
}: Ll2Options): Ll2 {
  const base = new URL(baseUrl.replace(/\/*$/, '/'));
  const requests = openRequests({ ...options, base });
  let calls = 0;
  let granted: Allowance | null = null;
  let used = 0;

  const allowance = async (): Promise<Allowance | null> => {
    try {
      granted = readAllowance(await requests.get(new URL('api-throttle/', base)));
      used = 0;
    } catch {
      return null;
    }
    return granted;
  };

  const spend = async (): Promise<void> => {
    if (granted && used >= granted.calls) {
      const { window } = granted;
      const now = await allowance();
      // Without an answer nothing more is granted than was.
      if (!now || now.calls === 0) throw new Throttled(now?.seconds || window);
    }
    calls++;
    used++;
  };

  const wait = async (reason: string, seconds: number): Promise<void> => {
    onWait(reason, seconds);
    await sleep(seconds);
  };

  const ask = async (address: URL): Promise<unknown> => {
    await spend();
    try {
      return await requests.get(address);
    } catch (error) {
      if (!(error instanceof Throttled)) throw error;
      const told = (await allowance())?.seconds;
      const seconds = told ?? error.seconds;
      // Neither a header nor api-throttle says when: a whole window, as far as LL2's is known.
      if (!(seconds <= longestWait)) throw new Throttled(Number.isFinite(seconds) ? seconds : 3_600);
      throw new Passing(error.message, { seconds: seconds + 1, cause: error });
    }
  };

  return {
    allowance,
    get calls() {
      return calls;
    },
    page: async (query, offset) => {
      const address = addressOf(base, query, offset);
      const answer = await pRetry(() => ask(address), {
        retries: tries - 1,
        minTimeout: 0,
        maxTimeout: 0,
        shouldRetry: ({ error }) => error instanceof Passing,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
          if (!(error instanceof Passing) || retriesLeft === 0) return;
          const seconds = error.seconds ?? fullJitter(attemptNumber, random);
          if (seconds > longestWait) throw new Throttled(seconds);
          await wait(error.message, seconds);
        },
      }).catch((error) => {
        if (error instanceof Passing)
          throw new Unreachable(`${error.message} It was tried ${tries} times.`, { cause: error });
        throw error;
      });
      return readPage(address, offset, answer);
    },
    close: () => requests.close(),
  };
}

function addressOf(base: URL, { path, ordering, mode, limit }: ListQuery, offset: number): URL {
  const address = new URL(`${path}/`, base);
  address.search = new URLSearchParams({
    format: 'json',
    limit: String(limit),
    mode,
    offset: String(offset),
    ordering,
  }).toString();
  return address;
}

/** Any time up to twice as long after each try (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
function fullJitter(attempt: number, random: () => number): number {
  return random() * Math.min(60, 2 ** attempt);
}

function readPage(address: URL, offset: number, answer: unknown): Page {
  const envelope = envelopeSchema.safeParse(answer);
  if (!envelope.success) throw new Refused(`${address} answered no list: ${z.prettifyError(envelope.error)}`);
  const { count, next, results } = envelope.data;
  if (next === null) {
    const read = offset + results.length;
    if (read < count) throw new Refused(`${address} ends the list after ${read} of ${count} records.`);
    return { count, rows: results, next: null };
  }
  const following = URL.parse(next);
  const at = Number(following?.searchParams.get('offset') ?? Number.NaN);
  if (following?.origin !== address.origin || following.pathname !== address.pathname) {
    throw new Refused(`${address} names ${next} as its next page, which is another list.`);
  }
  if (at !== offset + results.length) {
    throw new Refused(`${address} names offset ${at} as its next page; expected ${offset + results.length}.`);
  }
  return { count, rows: results, next: at };
}
