import { durationInWords, type Precision } from '../words/duration.ts';
import { shareInWords } from '../words/share.ts';
import type { Registry, ValueField } from './build/registry.ts';
import type { FilterName } from './filters.ts';
import { notRecorded } from './filters.ts';
import { nameKey, wordsOf } from './names.ts';
import type { Query } from './query.ts';

/** A page that the search finds: a row of the registry. */
export class Row {
  readonly #registry: Registry;
  /** Its place by name. */
  readonly place: number;

  constructor(registry: Registry, place: number) {
    this.#registry = registry;
    this.place = place;
  }

  get title(): string {
    return this.#registry.titles[this.place] ?? '';
  }

  /** Below the base path. */
  get path(): string {
    return this.#registry.paths[this.place] ?? '';
  }

  get serialNumber(): string | null {
    return this.#registry.serials[this.place] ?? null;
  }

  /** What it is known by, its title first. */
  get names(): string[] {
    return [this.title, ...(this.#registry.names[this.place] ?? [])];
  }

  get isRemoved(): boolean {
    return this.place >= this.#registry.removedFrom;
  }

  get isSpacecraft(): boolean {
    return this.valuesOf('kind').includes('spacecraft');
  }

  get precision(): Precision | null {
    return this.#registry.precisions[this.place] ?? null;
  }

  /** The day of its first launch. */
  get launch(): string | null {
    return this.#registry.launches[this.place] ?? null;
  }

  /** The names of the groups that it is in, and the abbreviations of its agencies. */
  get groups(): string[] {
    const named = groups.flatMap((name) => this.valuesOf(name)).filter((value) => value !== notRecorded);
    return [...named, ...this.valuesOf('agency').map((agency) => this.#registry.abbreviations[agency] ?? '')];
  }

  /** The values it has of a filter. */
  valuesOf(name: FilterName): string[] {
    const { values, rows } = this.#registry.filters[name];
    return (rows[this.place] ?? []).map((index) => values[index] ?? '');
  }

  /** What it is sorted by in an order, null for unknown. */
  value(field: ValueField): number | null {
    return this.#registry.values[field][this.place] ?? null;
  }
}

/** How many rows have each value of each filter. */
export type Counts = Record<FilterName, Map<string, number>>;

/** The filters whose values are names. */
const groups = ['status', 'type', 'configuration', 'family', 'agency'] as const;

/** The rows of a registry, by name. */
export function rowsOf(registry: Registry): Row[] {
  return registry.titles.map((_, place) => new Row(registry, place));
}

// Made when a text is first looked up: a page that asks for none is ready the sooner.
const keysOf = once(({ names }) => names.map(nameKey));
const wordsOfRow = once((row) => [...row.names, ...row.groups].flatMap(wordsOf));

function once<Value extends object>(make: (row: Row) => Value): (row: Row) => Value {
  const made = new WeakMap<Row, Value>();
  return (row) => {
    const value = made.get(row) ?? make(row);
    made.set(row, value);
    return value;
  };
}

/** All names of pages and agencies. */
export function namesOf({ titles, abbreviations }: Registry): string[] {
  return [...titles, ...Object.entries(abbreviations).flat()];
}

/**
 * The rows that have a text as their title, then as another name, then those whose title begins with it, then another
 * name; each by name.
 */
export function namedBy(rows: readonly Row[], text: string): Row[] {
  const { spaced, joined } = nameKey(text);
  if (joined === '') return [];
  const exact = rows.filter((row) => keysOf(row).some((key) => key.spaced === spaced));
  const begun = rows.filter((row) => keysOf(row).some((key) => key.joined.startsWith(joined)));
  const [titled, titledLonger] = [
    exact.filter((row) => keysOf(row)[0]?.spaced === spaced),
    begun.filter((row) => keysOf(row)[0]?.joined.startsWith(joined)),
  ];
  return [...new Set([...titled, ...exact, ...titledLonger, ...begun])];
}

/** The rows of which the names, with those of the groups they are in, have a word that begins with each word of a text. */
export function describedBy(rows: readonly Row[], text: string): Row[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return rows.filter((row) => asked.every((one) => wordsOfRow(row).some((word) => word.startsWith(one))));
}

/** The rows that have the most of the words of a text whole in their names and groups; none where none has any. */
export function closestTo(rows: readonly Row[], text: string): Row[] {
  // Short words, such as "of", say nothing by themselves, but tell MS-22 from TM-22.
  const weightOf = (word: string) => (word.length > 2 || /\d/.test(word) ? 1 : 0.1);
  const asked = [...new Set(wordsOf(text))];
  const weighed = rows.map((row) => {
    const words = new Set(wordsOfRow(row));
    const shared = asked.filter((word) => words.has(word));
    return { row, weight: shared.reduce((sum, word) => sum + weightOf(word), 0) };
  });
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  return most < 1 ? [] : weighed.filter(({ weight }) => weight === most).map(({ row }) => row);
}

/** The rows that have any one of the values chosen of each filter. */
export function narrowed(rows: readonly Row[], filters: Query['filters']): Row[] {
  const chosen = Object.entries(filters) as [FilterName, string[]][];
  return rows.filter((row) =>
    chosen.every(([name, values]) => values.some((value) => row.valuesOf(name).includes(value))),
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
      for (const value of row.valuesOf(name)) counts.set(value, (counts.get(value) ?? 0) + 1);
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
    const [ofA, ofB] = [a.value(field as ValueField), b.value(field as ValueField)];
    if (ofA === null || ofB === null)
      return (
        Number(ofA === null) - Number(ofB === null) ||
        Number(b.isSpacecraft) - Number(a.isSpacecraft) ||
        a.place - b.place
      );
    return sign * (ofA - ofB) || a.place - b.place;
  };
  return rows.toSorted((a, b) => Number(a.isRemoved) - Number(b.isRemoved) || compare(a, b));
}

/** Says the figure of a row, as the tables do, in a field that spacecraft are ranked by; null for a row that can have none. */
export function figureInWords(row: Row, field: ValueField): string | null {
  if (row.isRemoved || !row.isSpacecraft) return null;
  const value = row.value(field);
  const { precision } = row;
  if (value === null) return 'not recorded';
  switch (field) {
    case 'first-launch':
      return row.launch;
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
