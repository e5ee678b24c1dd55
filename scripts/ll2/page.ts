import { z } from 'zod';
import { Refused } from './faults.ts';
import { misfitInWords } from './misfit.ts';

/** A page of a list as LL2 sends it. */
export interface Page {
  count: number;
  rows: unknown[];
  /** The offset of the next page, or null on the last page. */
  next: number | null;
}

/** A page that was read. */
export interface StoredPage extends Page {
  /** The number of rows that were asked for. */
  limit: number;
  /** When it was read, in milliseconds since 1970. */
  readAt: number;
}

/** The parameters of a list. */
export interface ListQuery {
  path: string;
  /** The order with the fewest ties that LL2 documents for the list, or null where it documents none. */
  ordering: string | null;
  mode: 'normal' | 'detailed';
  /** What narrows the list, such as `spacecraft: '289'`. */
  filters?: Readonly<Record<string, string>>;
}

const envelopeSchema = z.object({
  count: z.int().nonnegative(),
  next: z.string().nullable(),
  results: z.array(z.unknown()),
});

/** The address of a page of `limit` rows. */
export function pageAddress(
  base: URL,
  { path, ordering, mode, filters }: ListQuery,
  offset: number,
  limit: number,
): URL {
  const address = new URL(`${path}/`, base);
  address.search = new URLSearchParams({
    format: 'json',
    limit: String(limit),
    mode,
    offset: String(offset),
    ...(ordering !== null && { ordering }),
    ...filters,
  }).toString();
  return address;
}

/**
 * Reads the envelope of a page. The next page is known by its offset alone, because a mirror or a server behind TLS may name
 * another origin; its address is made by `pageAddress`, and no address of an answer is ever asked.
 * @throws Refused when it has another shape, ends the list too early, or names a wrong next page.
 */
export function readPage(address: URL, offset: number, answer: unknown): Page {
  const envelope = envelopeSchema.safeParse(answer);
  if (!envelope.success) throw new Refused(`${address} answered no list: ${misfitInWords(envelope.error)}`);
  const { count, next, results } = envelope.data;
  const read = offset + results.length;
  if (next === null) {
    if (read < count) throw new Refused(`${address} ends the list after ${read} of ${count} records.`);
    return { count, rows: results, next: null };
  }
  if (read >= count) throw new Refused(`${address} names a next page after all ${count} records.`);
  const following = URL.parse(next, address);
  if (!following || listOf(following) !== listOf(address)) {
    throw new Refused(`${address} names ${next} as its next page, which is another list.`);
  }
  const at = Number(following.searchParams.get('offset') ?? Number.NaN);
  if (at !== read || at === offset) {
    throw new Refused(`${address} names offset ${at} as its next page; expected ${read} after ${offset}.`);
  }
  return { count, rows: results, next: at };
}

/** The list that an address leads to, which is the last part of its path. */
function listOf({ pathname }: URL): string | undefined {
  return pathname.split('/').findLast((part) => part !== '');
}
