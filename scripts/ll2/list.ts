import { setTimeout as pause } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { z } from 'zod';
import { refuseOtherVersion } from './apiVersion.ts';
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
  /** Its rows as LL2 sent them. */
  received: unknown[];
}

export interface Ll2 {
  /** Reads /api-throttle/, which counts towards no limit. Returns null when its answer makes no sense. */
  allowance(): Promise<Allowance | null>;
  /**
   * Reads a whole list, page by page. It takes pages that were kept, and asks for smaller ones when LL2 takes too long. The
   * records are clean and fit the schema, and the repairs are listed. A list that changes meanwhile is read once more. No call
   * is made that was not granted.
   * @throws Throttled, TooHeavy, Unreachable, Refused or Stopped.
   */
  list(path: string, schema: z.ZodType, how: Omit<ListQuery, 'path'>): Promise<List>;
  /** The number of calls that counted. */
  readonly calls: number;
  close(): Promise<void>;
}

/** Keeps pages that were read, so that no call is made for them again. */
export interface PageStore {
  /** The page at an offset, of any size, or null when it is missing or old. */
  load(query: ListQuery, offset: number): StoredPage | null;
  save(query: ListQuery, offset: number, page: StoredPage): void;
  /** Forgets the pages of a list. */
  forget(query: ListQuery): void;
}

export interface StoredPage extends Page {
  /** The number of rows that were asked for. */
  limit: number;
  /** When it was read, in milliseconds since 1970. */
  readAt: number;
}

export interface Ll2Options extends Omit<RequestOptions, 'base'> {
  baseUrl: string;
  pages?: PageStore;
  /** Is called before every wait. */
  onWait?: (reason: string, seconds: number) => void;
  /** Is called after each page, with the rows so far, the rows of the whole list and those of a page. */
  onPage?: (path: string, rows: number, count: number, limit: number) => void;
  /** Is called when the plan changes. */
  onDetour?: (what: string) => void;
  /** Waits. It is a parameter because tests should not wait. */
  sleep?: (seconds: number) => Promise<void>;
  random?: () => number;
}

/** The rows of a page: first as many as LL2 allows, then fewer when it takes too long. */
const limits = [100, 50, 25];
/** The tries of one page in all its sizes together, including the first. */
const tries = 6;
const triesOfSize = 2;

const nowhere: PageStore = { load: () => null, save: () => {}, forget: () => {} };

/** Opens Launch Library 2. All calls go through here, within what it grants. */
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

  /** Asks for a page until it comes, and for fewer rows after it has taken too long twice. */
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
      throw new Fault(
        [error.message, requests.route, `It was tried ${tries} times.`].filter(Boolean).join(' '),
        { cause: error },
      );
    });
  };

  const walk = async (query: ListQuery, schema: z.ZodType): Promise<{ rows: unknown[]; readAt: number }> => {
    const rows: unknown[] = [];
    let readAt = Date.now();
    let [count, limit] = [0, limits[0] as number];
    for (let offset: number | null = 0; offset !== null; ) {
      const kept = pages.load(query, offset);
      const page: StoredPage = kept ?? (await ask(query, offset, limit));
      if (offset === 0) refuseOtherVersion(base, query, page.rows, schema);
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
      const { rows, readAt } = await walk(query, schema).catch(async (error) => {
        if (!(error instanceof Inconsistent)) throw error;
        pages.forget(query);
        onDetour(`${error.message} Reading it anew.`);
        return walk(query, schema).catch((again) => {
          if (again instanceof Inconsistent) pages.forget(query);
          throw again;
        });
      });
      try {
        return { ...cleanRecords(path, rows, schema), readAt, received: rows };
      } catch (error) {
        // Kept pages would be refused again, though LL2 may have better ones by then.
        if (error instanceof Refused) pages.forget(query);
        throw error;
      }
    },
    close: () => requests.close(),
  };
}

/** A random wait, up to twice as long after each try (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
function fullJitter(attempt: number, random: () => number): number {
  return random() * Math.min(60, 2 ** attempt);
}
