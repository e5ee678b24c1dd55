import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { refuseOtherVersion } from './apiVersion.ts';
import { largestPage, type Place, pageAsker } from './ask.ts';
import { openBudget } from './budget.ts';
import { type Cleaned, cleanRecords } from './clean.ts';
import { Inconsistent, Refused, Stopped } from './faults.ts';
import type { ListQuery, StoredPage } from './page.ts';
import { openRequests, type RequestOptions, rootOf } from './request.ts';
import type { Allowance } from './throttle.ts';

/** The records of a list. */
export interface List extends Cleaned {
  /** When its oldest page was read, in milliseconds since 1970. */
  readAt: number;
  /** Its rows as LL2 sent them. */
  received: unknown[];
}

export interface Ll2 {
  /** Reads what is granted, which counts towards no limit. Returns null when that is not known, as `Budget.allowance` does. */
  allowance(): Promise<Allowance | null>;
  /**
   * Reads a whole list, page by page. It takes pages that were kept, and asks for smaller ones when LL2 takes too long. The
   * records are clean and fit the schema, and the repairs are listed. A list that changes meanwhile is read once more. No call
   * is made that was not granted, and none more for a page than its tries.
   * @throws Throttled, TooHeavy, Unreachable, Refused or Stopped.
   */
  list(path: string, schema: z.ZodType, how: Omit<ListQuery, 'path'>, mostTries?: number): Promise<List>;
  /**
   * Reads one page of a list as it is, whatever was read before, and keeps it nowhere. It makes no more calls than are given.
   * @throws Throttled, TooHeavy, Unreachable, Refused or Stopped.
   */
  page(query: ListQuery, at: Place, mostCalls: number): Promise<StoredPage>;
  /** Where it answers. Addresses there may be private, because the user named it. */
  readonly host: string;
  /** The number of calls that counted, in all and by the path of their list. */
  readonly calls: number;
  readonly callsByList: Readonly<Record<string, number>>;
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

export interface Ll2Options extends Omit<RequestOptions, 'base'> {
  baseUrl: string;
  pages?: PageStore;
  /** Is called before every wait. */
  onWait?: (reason: string, seconds: number) => void;
  /** Is called after each page, with the rows so far and the rows of the whole list. */
  onPage?: (path: string, rows: number, count: number) => void;
  /** Is called when the plan changes. */
  onDetour?: (what: string) => void;
  /** Waits. It is a parameter because tests should not wait. */
  sleep?: (seconds: number) => Promise<void>;
  random?: () => number;
}

/** Keeps no pages. */
export const nowhere: PageStore = { load: () => null, save: () => {}, forget: () => {} };

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
  const base = rootOf(baseUrl);
  const requests = openRequests({ ...options, signal, base });
  const budget = openBudget(requests, base);

  const ask = pageAsker({ base, requests, budget, onWait, onDetour, sleep, random });

  const walk = async (
    query: ListQuery,
    schema: z.ZodType,
    mostTries: number | undefined,
  ): Promise<{ rows: unknown[]; readAt: number }> => {
    const rows: unknown[] = [];
    let readAt = Date.now();
    let [count, limit] = [0, largestPage];
    for (let offset: number | null = 0; offset !== null; ) {
      const kept = pages.load(query, offset);
      const page: StoredPage = kept ?? (await ask(query, { offset, limit }, mostTries));
      if (offset === 0) refuseOtherVersion(base, query, page.rows, schema);
      if (!kept) pages.save(query, offset, page);
      if (offset === 0) count = page.count;
      if (page.count !== count) {
        throw new Inconsistent(
          `${query.path} had ${count} records at first and ${page.count} at offset ${offset}: it changed while it was read.`,
        );
      }
      rows.push(...page.rows);
      onPage(query.path, rows.length, count);
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
    host: base.hostname,
    get calls() {
      return Object.values(budget.calls).reduce((sum, calls) => sum + calls, 0);
    },
    callsByList: budget.calls,
    page: ask,
    list: async (path, schema, how, mostTries) => {
      const query = { path, ...how };
      const { rows, readAt } = await walk(query, schema, mostTries).catch(async (error) => {
        if (!(error instanceof Inconsistent)) throw error;
        pages.forget(query);
        onDetour(`${error.message} Reading it anew.`);
        return walk(query, schema, mostTries).catch((again) => {
          if (again instanceof Inconsistent) pages.forget(query);
          throw again;
        });
      });
      try {
        return { ...cleanRecords(path, rows, schema, base.hostname), readAt, received: rows };
      } catch (error) {
        // Kept pages would be refused again, though LL2 may have better ones by then.
        if (error instanceof Refused) pages.forget(query);
        throw error;
      }
    },
    close: () => requests.close(),
  };
}
