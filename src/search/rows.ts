import { durationInWords, type Precision } from '../catalog/duration.ts';
import { shareInWords } from '../catalog/share.ts';
import type { FilterName } from './filters.ts';
import { type NameKey, nameKey, wordsOf } from './names.ts';
import type { Query } from './query.ts';
import type { Registry, ValueField } from './registry.ts';

/** A page that the search finds. */
export interface Row {
  /** Its place by name. */
  place: number;
  title: string;
  /** Below the base path. */
  path: string;
  serialNumber: string | null;
  isRemoved: boolean;
  /** The values it has of each filter. */
  filters: Record<FilterName, string[]>;
  values: Record<ValueField, number | null>;
  precision: Precision | null;
  /** Of all its names. */
  keys: NameKey[];
  /** Of its names and of the groups that it is in. */
  words: string[];
}

/** How many rows have each value of each filter. */
export type Counts = Record<FilterName, Map<string, number>>;

/** The filters whose values are names. */
const groups = ['status', 'type', 'configuration', 'family', 'agency'] as const;

/** Makes the rows of a registry. */
export function rowsOf(registry: Registry): Row[] {
  const { titles, paths, serials, names, removedFrom, precisions } = registry;
  const columns = Object.entries(registry.filters) as [FilterName, Registry['filters'][FilterName]][];
  const values = Object.entries(registry.values) as [ValueField, (number | null)[]][];
  const groupsOf = (place: number) =>
    groups.flatMap((name) => {
      const { values, rows } = registry.filters[name];
      return (rows[place] ?? []).map((index) => values[index] ?? '');
    });
  return titles.map((title, place) => ({
    place,
    title,
    path: paths[place] ?? '',
    serialNumber: serials[place] ?? null,
    isRemoved: place >= removedFrom,
    filters: Object.fromEntries(
      columns.map(([name, column]) => [
        name,
        (column.rows[place] ?? []).map((index) => column.values[index] ?? ''),
      ]),
    ) as Row['filters'],
    values: Object.fromEntries(
      values.map(([field, column]) => [field, column[place] ?? null]),
    ) as Row['values'],
    precision: precisions[place] ?? null,
    keys: [title, ...(names[place] ?? [])].map(nameKey),
    words: [title, ...(names[place] ?? []), ...groupsOf(place)].flatMap(wordsOf),
  }));
}

/** The rows that have a text as a name, then those with a name that begins with it, each by name. */
export function namedBy(rows: readonly Row[], text: string): Row[] {
  const { spaced, joined } = nameKey(text);
  if (joined === '') return [];
  const exact = rows.filter(({ keys }) => keys.some((key) => key.spaced === spaced));
  const begun = rows.filter(({ keys }) => keys.some((key) => key.joined.startsWith(joined)));
  return [...new Set([...exact, ...begun])];
}

/** The rows of which the names, with those of the groups they are in, have a word that begins with each word of a text. */
export function describedBy(rows: readonly Row[], text: string): Row[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return rows.filter(({ words }) => asked.every((one) => words.some((word) => word.startsWith(one))));
}

/** The rows that have any one of the values chosen of each filter. */
export function narrowed(rows: readonly Row[], filters: Query['filters']): Row[] {
  const chosen = Object.entries(filters) as [FilterName, string[]][];
  return rows.filter((row) =>
    chosen.every(([name, values]) => values.some((value) => row.filters[name].includes(value))),
  );
}

/**
 * Counts the values of each filter among rows, each filter as if none of its own values were chosen: a reader can go from
 * one to another.
 */
export function countsOf(
  rows: readonly Row[],
  filters: Query['filters'],
  names: readonly FilterName[],
): Counts {
  const all = narrowed(rows, filters);
  const entries = names.map((name) => {
    const { [name]: own, ...others } = filters;
    const counts = new Map<string, number>();
    for (const row of own ? narrowed(rows, others) : all)
      for (const value of row.filters[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [name, counts] as const;
  });
  return Object.fromEntries(entries) as Counts;
}

/**
 * Puts rows in an order such as "time-in-space-desc", as the lists of the catalog do: unknown last both ways, ties by
 * name. What is no spacecraft comes after all that are, and what the source no longer has comes last.
 */
export function inOrder(rows: readonly Row[], sort: string): Row[] {
  const [, field, direction] = /^(.+)-(asc|desc)$/.exec(sort) ?? [];
  const sign = direction === 'desc' ? -1 : 1;
  const compare = (a: Row, b: Row) => {
    if (field === 'name') return sign * (a.place - b.place);
    const isCraft = (row: Row) => Number(!row.filters.kind.includes('spacecraft'));
    const [ofA, ofB] = [a.values[field as ValueField], b.values[field as ValueField]];
    if (ofA === null || ofB === null)
      return Number(ofA === null) - Number(ofB === null) || isCraft(a) - isCraft(b) || a.place - b.place;
    return sign * (ofA - ofB) || a.place - b.place;
  };
  return rows.toSorted((a, b) => Number(a.isRemoved) - Number(b.isRemoved) || compare(a, b));
}

/** Says the figure of a row, as the tables do, in a field that spacecraft are ranked by; null for a row that can have none. */
export function figureInWords(
  { filters, isRemoved, values, precision }: Row,
  field: ValueField,
): string | null {
  if (isRemoved || !filters.kind.includes('spacecraft')) return null;
  const value = values[field];
  if (value === null) return 'not recorded';
  switch (field) {
    case 'time-in-space':
    case 'time-docked':
    case 'fastest-turnaround':
      return durationInWords({ seconds: value }, { style: 'short', ...(precision && { precision }) });
    case 'docked-share':
      return shareInWords(value);
    default:
      return String(value);
  }
}
