import { setTimeout as pause } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { z } from 'zod';
import { openBudget, tooLong } from './budget.ts';
import { type Cleaned, cleanRecords } from './clean.ts';
import { Inconsistent, Passing, Refused, Stopped, Throttled, TooHeavy, Unreachable } from './faults.ts';
import { type ListQuery, type Page, pageAddress, readPage } from './page.ts';
import { openRequests, type RequestOptions } from './request.ts';
import type { Allowance } from './throttle.ts';

/** The records of a list. */
export interface List extends Cleaned {
  /** When its oldest page was read, in milliseconds since 1970. */
  readAt: number;
  /** Its rows as they came. */
  received: unknown[];
}

export interface Ll2 {
  /** Reads /api-throttle/, which counts towards no limit. Null when it does not answer as it should. */
  allowance(): Promise<Allowance | null>;
  /**
   * Reads a list whole: page by page, or from the pages that were kept, smaller ones once LL2 takes too long. Its records
   * are clean and fit the schema; what had to be mended is told. A list that changes meanwhile is read anew, once.
   * @throws Throttled, TooHeavy, Unreachable, Refused or Stopped; never makes more calls than were granted.
   */
  list(path: string, schema: z.ZodType, how: Omit<ListQuery, 'path'>): Promise<List>;
  /** Calls made that count. */
  readonly calls: number;
  close(): Promise<void>;
}

/** Where pages that were read are kept, so that no call is made for them again. */
export interface PageStore {
  /** The page at an offset, whatever its size, if it is there and fresh. */
  load(query: ListQuery, offset: number): StoredPage | null;
  save(query: ListQuery, offset: number, page: StoredPage): void;
  /** Forgets the pages of a list. */
  forget(query: ListQuery): void;
}

export interface StoredPage extends Page {
  /** Rows that were asked for. */
  limit: number;
  /** Milliseconds since 1970. */
  readAt: number;
}

export interface Ll2Options extends Omit<RequestOptions, 'base'> {
  baseUrl: string;
  pages?: PageStore;
  /** Told of every wait, before it. */
  onWait?: (reason: string, seconds: number) => void;
  /** Told of each page: rows so far, of how many, a page having so many. */
  onPage?: (path: string, rows: number, count: number, limit: number) => void;
  /** Told of what is done otherwise than planned. */
  onDetour?: (what: string) => void;
  /** Waits; a parameter so that a test need not. */
  sleep?: (seconds: number) => Promise<void>;
  random?: () => number;
}

/** Rows of a page: LL2's most, and fewer once it takes too long. */
const limits = [100, 50, 25];
/** Tries of one page, the first included, over all its sizes. */
const tries = 6;
const triesOfSize = 2;

const nowhere: PageStore = { load: () => null, save: () => {}, forget: () => {} };

/** Opens Launch Library 2: everything that is asked of it goes through here, within what it grants. */
export function openLl2({
  baseUrl,
  pages = nowhere,
  onWait = () => {},
  onPage = () => {},
  onDetour = () => {},
  signal,
  sleep = async (seconds) => {
    await pause(seconds * 1000, undefined, { ref: true, ...(signal && { signal }) }).catch(() => {
      throw new Stopped();
    });
  },
  random = Math.random,
  ...options
}: Ll2Options): Ll2 {
  const base = new URL(baseUrl.replace(/\/*$/, '/'));
  const requests = openRequests({ ...options, signal, base });
  const budget = openBudget(requests, base);

  /** Asks for a page until it comes, for fewer rows each time it has twice taken too long. */
  const ask = async (query: ListQuery, offset: number, limit: number): Promise<StoredPage> => {
    let size = limit;
    let heavy = 0;
    const askOnce = async () => {
      const address = pageAddress(base, query, offset, size);
      return { ...readPage(address, offset, await budget.call(address)), limit: size, readAt: Date.now() };
    };
    return pRetry(askOnce, {
      retries: tries - 1,
      minTimeout: 0,
      maxTimeout: 0,
      shouldRetry: ({ error }) => error instanceof Passing,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof Passing) || retriesLeft === 0) return;
        const smaller = limits[limits.indexOf(size) + 1];
        if (error.isHeavy && ++heavy % triesOfSize === 0 && smaller !== undefined) {
          onDetour(`${query.path}: pages of ${size} take too long; asking for ${smaller} at a time.`);
          size = smaller;
        }
        const asked = error.seconds ?? 0;
        // Who is throttled again and again waits longer each time, whatever LL2 asks for.
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
      throw new Fault(`${error.message} It was tried ${tries} times.`, { cause: error });
    });
  };

  const walk = async (query: ListQuery): Promise<{ rows: unknown[]; readAt: number }> => {
    const rows: unknown[] = [];
    let readAt = Date.now();
    let [count, limit] = [0, limits[0] as number];
    for (let offset: number | null = 0; offset !== null; ) {
      const kept = pages.load(query, offset);
      const page: StoredPage = kept ?? (await ask(query, offset, limit));
      if (!kept) pages.save(query, offset, page);
      if (offset === 0) count = page.count;
      if (page.count !== count) {
        throw new Inconsistent(
          `${query.path} had ${count} records at first and ${page.count} at offset ${offset}: it changed while it was read.`,
        );
      }
      rows.push(...page.rows);
      onPage(query.path, rows.length, count, page.limit);
      readAt = Math.min(readAt, page.readAt);
      limit = page.limit;
      offset = page.next;
    }
    const ids = new Set(rows.map((row) => (row as { id?: unknown } | null)?.id));
    if (rows.length !== count || ids.size !== rows.length) {
      throw new Inconsistent(
        `${query.path} should have ${count} records; read ${rows.length} with ${ids.size} ids.`,
      );
    }
    return { rows, readAt };
  };

  return {
    allowance: () => budget.allowance(),
    get calls() {
      return budget.calls;
    },
    list: async (path, schema, how) => {
      const query = { path, ...how };
      const { rows, readAt } = await walk(query).catch((error) => {
        if (!(error instanceof Inconsistent)) throw error;
        pages.forget(query);
        onDetour(`${error.message} Reading it anew.`);
        return walk(query).catch((again) => {
          if (again instanceof Inconsistent) pages.forget(query);
          throw again;
        });
      });
      try {
        return { ...cleanRecords(path, rows, schema), readAt, received: rows };
      } catch (error) {
        // Kept, they would be refused again when LL2 has better ones.
        if (error instanceof Refused) pages.forget(query);
        throw error;
      }
    },
    close: () => requests.close(),
  };
}

/** Any time up to twice as long after each try (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
function fullJitter(attempt: number, random: () => number): number {
  return random() * Math.min(60, 2 ** attempt);
}
