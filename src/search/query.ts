import type { FilterKey } from '../fields/filters.ts';

/** What a reader asks for, as the address of the search page says it. */
export interface Query {
  text: string;
  /** The values chosen of each filter; a page needs to have one of them. */
  filters: Partial<Record<FilterKey, string[]>>;
  /** A sort key and direction such as "time-in-space-desc", or "" for the best match. */
  sort: string;
}

/** The most letters that are searched for, because no name is longer and Pagefind looks up each word by itself. */
export const longestText = 200;

/** Reads a query with these filters from the search part of an address; other parameters are ignored. */
export function readQuery(search: string, keys: readonly FilterKey[]): Query {
  const parameters = new URLSearchParams(search);
  const filters = keys.flatMap((key) => {
    const values = [...new Set(parameters.getAll(key))].filter(Boolean);
    return values.length > 0 ? [[key, values] as const] : [];
  });
  return {
    text: (parameters.get('q') ?? '').slice(0, longestText).trim(),
    filters: Object.fromEntries(filters),
    sort: parameters.get('sort') ?? '',
  };
}

/** Whether an address asks for a longer text than is searched for. */
export function isCut(search: string): boolean {
  return (new URLSearchParams(search).get('q') ?? '').length > longestText;
}

/** Writes a query as the search part of an address: from the question mark on, or "" when nothing is asked. */
export function writeQuery({ text, filters, sort }: Query): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const [key, values] of Object.entries(filters))
    for (const value of values) parameters.append(key, value);
  if (sort) parameters.set('sort', sort);
  const search = parameters.toString();
  return search && `?${search}`;
}

/** Whether a query asks for anything at all. */
export function isEmpty({ text, filters }: Query): boolean {
  return text === '' && Object.keys(filters).length === 0;
}
