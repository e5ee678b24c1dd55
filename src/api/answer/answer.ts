import { ll2Address } from '../../words/ll2Address.ts';
import { type Documented, documentedOf, modeOf } from './documented.ts';
import { BadFilter, comparison, filterBy } from './filters.ts';
import { rowsOf } from './gather.ts';
import { inOrder, namesIn } from './order.ts';
import { type Asked, pageAddress, readAsked } from './question.ts';
import type { Lists, Row } from './row.ts';
import { searchFor } from './search.ts';

/** What LL2 answers to a query. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Envelope | Row | Complaint;
}

/** A page of a list. */
export interface Envelope<Any extends Row = Row> {
  count: number;
  next: string | null;
  previous: string | null;
  results: Any[];
}

/** What is wrong with a query: one sentence, or some by the filters that they are about. */
export type Complaint = { detail: string } | Record<string, string[]>;

interface Surroundings {
  /** Whole records by the paths of their lists. */
  lists: Lists;
  /** The address that paths stand below; `next` and `previous` begin with it. */
  base: string;
  /** Sorts rows that are equal in what was asked for, on the page that begins at an offset; by default they are in the order of their ids. */
  ties?: (a: Row, b: Row, offset: number) => number;
  /** Unknown values come first in an order that is turned round, as they do at LL2. By default they come last. */
  isUnknownGreatest?: boolean;
}

/**
 * Answers a query as Launch Library 2 2.3.0 does, but for unknown values, which no order begins with: `/spacecraft/?in_space=true`, or the same below LL2's address or the base. A list
 * has 10 records to a page unless another number is asked for, and 100 at most. Parameters that LL2 does not know are passed over.
 */
export function answer(pathAndQuery: string, surroundings: Surroundings): Answer {
  const asked = readAsked(pathAndQuery, surroundings.base);
  const found = asked && asked.format !== 'unknown' ? documentedOf(asked.list) : null;
  const rows = asked && found && rowsOf(asked.list, surroundings.lists);
  if (!rows) return reply(404, { detail: 'Not found.' });
  try {
    return reply(200, withFormat(bodyOf(asked, found, rows, surroundings), asked.format));
  } catch (error) {
    if (error instanceof BadFilter) return reply(400, error.complaint);
    if (error instanceof Missing) return reply(404, { detail: error.message });
    throw error;
  }
}

class Missing extends Error {
  override name = 'Missing';
}

function reply(status: number, body: Answer['body']): Answer {
  return { status, headers: { Allow: 'GET', 'Content-Type': 'application/json', Vary: 'Accept' }, body };
}

function bodyOf(asked: Asked, found: Documented, rows: readonly Row[], surroundings: Surroundings) {
  const inMode = (row: Row) => found.inMode(row, modeOf(asked, found), surroundings.lists);
  const kept = keptBy(asked, found, rows, surroundings.lists);
  if (asked.id === null) return pageOf(asked, found, kept, surroundings, inMode);
  // Django REST framework filters before it looks a record up.
  const row = kept.find(({ id }) => id === asked.id);
  if (!row) throw new Missing(`No ${found.one} matches the given query.`);
  return inMode(row);
}

function pageOf(
  asked: Asked,
  found: Documented,
  rows: readonly Row[],
  { ties, isUnknownGreatest }: Surroundings,
  inMode: (row: Row) => Row,
): Envelope {
  const { offset, limit } = asked;
  const kept = inOrder(rows, asked.ordering, found.orderings, {
    ties: ties && ((a, b) => ties(a, b, asked.ordering === '' ? 0 : offset)),
    isUnknownGreatest,
  });
  return {
    count: kept.length,
    next: offset + limit < kept.length ? pageAddress(asked, offset + limit) : null,
    previous: offset > 0 ? pageAddress(asked, offset - limit) : null,
    results: kept.slice(offset, offset + limit).map(inMode),
  };
}

function keptBy(
  { parameters, ordering }: Asked,
  found: Documented,
  rows: readonly Row[],
  lists: Lists,
): Row[] {
  const { filters, search, lacks } = found;
  if (namesIn(ordering).some(({ name }) => lacks.orderings.includes(name)))
    throw new BadFilter('ordering', lacking);
  const hasChoice = (list: string, id: number) => rowsOf(list, lists)?.some((row) => row.id === id) ?? false;
  const tests = [...parameters].flatMap(([name, value]) => {
    if (value === '') return [];
    if (name === 'search') return searchFor(value, Object.values(search)) ?? [];
    if (lacks.filters.includes(name.replace(comparison, ''))) throw new BadFilter(name, lacking);
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    return (filter && filterBy(name, filter, value, hasChoice)) ?? [];
  });
  return rows.filter((row) => tests.every((keeps) => keeps(row)));
}

/** LL2 has the filter or the order, and to pass over it would give a wrong answer. */
const lacking = 'This catalog does not hold what this asks for.';

/** Addresses of records repeat the format, because LL2's do. */
function withFormat<Body extends Answer['body']>(body: Body, format: Asked['format']): Body {
  if (format === null) return body;
  const repeat = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(repeat);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) =>
        key === 'url' && typeof held === 'string' && held.startsWith(ll2Address)
          ? [key, `${held}?format=${format}`]
          : [key, repeat(held)],
      ),
    );
  };
  return repeat(body) as Body;
}
