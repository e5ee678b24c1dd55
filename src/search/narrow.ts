import type { FilterKey } from '../fields/filters.ts';
import type { Query } from './query.ts';
import type { Row } from './rows.ts';

/** How many rows have each value of each filter. */
export type Counts = Record<FilterKey, Map<string, number>>;

/** Keeps the rows that have, of each filter, one of the values chosen. */
export function narrowed(rows: readonly Row[], filters: Query['filters']): Row[] {
  const chosen = Object.entries(filters) as [FilterKey, string[]][];
  return rows.filter((row) =>
    chosen.every(([name, values]) => values.some((value) => row.valuesOf(name).includes(value))),
  );
}

/**
 * Counts the values of each filter among rows. The values chosen of a filter do not narrow its own counts, because the
 * count beside a value says what choosing it would add.
 */
export function countsOf(
  rows: readonly Row[],
  filters: Query['filters'],
  names: readonly FilterKey[],
): Counts {
  const all = narrowed(rows, filters);
  const entries = names.map((name) => {
    const { [name]: own, ...others } = filters;
    const counts = new Map<string, number>();
    for (const row of own ? narrowed(rows, others) : all)
      for (const value of row.valuesOf(name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [name, counts] as const;
  });
  return Object.fromEntries(entries) as Counts;
}
