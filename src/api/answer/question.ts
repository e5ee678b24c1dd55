import { ll2Address } from '../../words/ll2Address.ts';

/** A query, read. */
export interface Asked {
  /** The path of a list. */
  list: string;
  /** The record that is asked for; null for a page of the list. */
  id: number | null;
  mode: string | null;
  /** Fields, with commas between several and a minus before those that are turned round; empty for none. */
  ordering: string;
  limit: number;
  offset: number;
  /** Null where none is asked for. */
  format: 'json' | 'api' | 'unknown' | null;
  /** All parameters with the last value of each, because LL2 reads that one, but with all of those that it takes several times. */
  parameters: ReadonlyMap<string, string>;
  /** The address without parameters, and all parameters as they were given. */
  address: string;
  given: URLSearchParams;
}

/** How many records a page has unless another number is asked for, and at most. */
export const pageSizes = { usual: 10, most: 100 };

/** Filters of several values that are given several times, `owners=16&owners=63` (LL2's OpenAPI description: explode). */
const repeated = ['owners'];

const formats = ['json', 'api'] as const;

/** Reads a query; null where its path is none of a list or a record. */
export function readAsked(pathAndQuery: string, base: string): Asked | null {
  const root = base.replace(/\/+$/, '');
  const [beginning = ''] = [root, ll2Address].filter((one) => pathAndQuery.startsWith(`${one}/`));
  const [path = '', query = ''] = pathAndQuery.slice(beginning.length).split(/\?(.*)/s);
  const within = path.replace(new RegExp(`^/?${version}(?=/)`), '').replace(/#.*/s, '');
  const [, list, id] = /^\/?((?:config\/)?[a-z_]+)(?:\/(-?\d+))?\/?$/.exec(within) ?? [];
  if (list === undefined) return null;
  const given = new URLSearchParams(query.replace(/#.*/s, ''));
  const parameters = new Map(given);
  for (const name of repeated) if (parameters.has(name)) parameters.set(name, given.getAll(name).join(','));
  const format = parameters.get('format') ?? null;
  return {
    list,
    id: id === undefined ? null : Number(id),
    mode: parameters.get('mode') ?? null,
    ordering: parameters.get('ordering') ?? '',
    limit: Math.min(pageSizes.most, positive(parameters.get('limit')) || pageSizes.usual),
    offset: positive(parameters.get('offset')) ?? 0,
    format: format === null ? null : (formats.find((one) => one === format) ?? 'unknown'),
    parameters,
    address: `${root}/${list}/`,
    given,
  };
}

const version = ll2Address.slice(ll2Address.lastIndexOf('/') + 1).replaceAll('.', '\\.');

/** The address of another page of the same query: LL2 repeats every parameter, sorted by name. */
export function pageAddress({ address, given, limit }: Asked, offset: number): string {
  const parameters = new URLSearchParams(given);
  parameters.set('limit', String(limit));
  if (offset > 0) parameters.set('offset', String(offset));
  else parameters.delete('offset');
  parameters.sort();
  // LL2 writes addresses as Python does.
  return `${address}?${`${parameters}`.replaceAll('%7E', '~').replaceAll('*', '%2A')}`;
}

function positive(value: string | undefined): number | null {
  return value !== undefined && /^\s*\+?\d+\s*$/.test(value) ? Number(value) : null;
}
