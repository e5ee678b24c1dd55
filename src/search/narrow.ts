import type { FilterKey } from '../fields/filters.ts';
import { inSteps } from '../site/ui/steps.ts';
import type { Query } from './query.ts';
import type { Row } from './rows.ts';

/** How many rows have each value of each filter. */
export type Counts = Record<FilterKey, Map<string, number>>;

/** The rows that have, of each filter, one of the values chosen, and how many rows each value leaves. */
export interface Narrowed {
  rows: Row[];
  counts: Counts;
}

/**
 * Narrows rows by filters, and counts the values of each filter of these names. The values chosen of a filter do not narrow its own
 * counts, because the count beside a value says what choosing it would add.
 */
export async function narrow(
  rows: readonly Row[],
  filters: Query['filters'],
  names: readonly FilterKey[] = [],
): Promise<Narrowed> {
  const chosen = Object.entries(filters) as [FilterKey, string[]][];
  const counts = Object.fromEntries(names.map((name) => [name, new Map()])) as Counts;
  const left: Row[] = [];
  await inSteps(rows, (row) => {
    const against = chosen.filter(
      ([name, values]) => !row.valuesOf(name).some((one) => values.includes(one)),
    );
    if (against.length === 0) left.push(row);
    // What one filter alone keeps out would be added by another value of it.
    const counted = against.length === 0 ? names : against.length === 1 ? against.map(([name]) => name) : [];
    for (const name of counted)
      for (const value of row.valuesOf(name)) counts[name]?.set(value, (counts[name].get(value) ?? 0) + 1);
  });
  return { rows: left, counts };
}
