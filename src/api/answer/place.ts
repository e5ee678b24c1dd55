import { parseDuration } from '../../words/duration.ts';
import type { Row } from './row.ts';

/** What a filter, a search or an order looks at. */
export interface Place {
  /** A field, with dots where one record holds another: "spacecraft_config.name". */
  at: string;
  /** It is one of LL2's durations, which counts as its seconds. */
  isDuration?: true;
}

/** Reads what is at a place: a list of values where a field on the way holds several records. */
export function readerOf({ at, isDuration }: Place): (row: Row) => unknown {
  const fields = at.split('.');
  const read = (row: unknown) => fields.reduce(inner, row);
  if (!isDuration) return read;
  return (row) => {
    const iso = read(row);
    return typeof iso === 'string' ? parseDuration(iso).seconds : null;
  };
}

function inner(held: unknown, field: string): unknown {
  if (Array.isArray(held)) return held.map((one) => inner(one, field));
  return (held as Record<string, unknown> | null | undefined)?.[field];
}
