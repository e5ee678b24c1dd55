import { byText } from '../words/collation.ts';
import type { Registry } from './registry.ts';
import { nameKey } from './text/nameKey.ts';

/** A registry that is too large to wait for, as its parts: each is a registry of some rows, in a file of its own. */
export interface RegistryParts {
  /** In the order of the rows: the version in the address of each, and the title of its first row. */
  parts: RegistryPart[];
}

interface RegistryPart {
  version: string;
  from: string;
  /** The source no longer has any of its rows. Those come last, in an order of their own. */
  isRemoved?: boolean;
}

/** Puts the parts of a registry together, all of them in their order. */
export function joinParts(parts: readonly [Registry, ...Registry[]]): Registry {
  return {
    ...byColumn(parts, (columns) => columns.flat()),
    removedFrom: parts.reduce((sum, { removedFrom }) => sum + removedFrom, 0),
  };
}

/**
 * The places of the parts in which a name that begins with a text may be the first: titles of what the source has are in order, and it
 * may be the last of a part. Names are alike with spaces and with hyphens, but "Progress-M" is in order behind all of "Progress M".
 */
export function placesFor({ parts }: RegistryParts, text: string): number[] {
  const { spaced } = nameKey(text);
  const places = [spaced, text, spaced.replaceAll(' ', '-')].flatMap((name) => {
    const last = parts.findLastIndex(({ from, isRemoved }) => !isRemoved && byText(from, name) <= 0);
    const place = Math.max(0, last);
    return [place, place + 1];
  });
  return [...new Set(places)].filter((one) => one < parts.length).sort((a, b) => a - b);
}

/** Makes each column of a registry from the same column of some registries, and takes all else from the first. */
export function byColumn(
  registries: readonly [Registry, ...Registry[]],
  make: <Value>(columns: Value[][]) => Value[],
): Registry {
  const [first] = registries;
  const column = <Value>(of: (registry: Registry) => Value[] | undefined): Value[] =>
    make(registries.map((registry) => of(registry) ?? []));
  return {
    ...first,
    titles: column(({ titles }) => titles),
    paths: column(({ paths }) => paths),
    serials: column(({ serials }) => serials),
    names: column(({ names }) => names),
    missions: column(({ missions }) => missions),
    flights: column(({ flights }) => flights),
    fleets: column(({ fleets }) => fleets),
    values: mapped(first.values, (_, field) => column(({ values }) => values[field])),
    partly: mapped(first.partly, (_, field) => column(({ partly }) => partly[field])),
    precisions: mapped(first.precisions, (_, field) => column(({ precisions }) => precisions[field])),
    countries: { ...first.countries, rows: column(({ countries }) => countries.rows) },
    filters: mapped(first.filters, (one, key) => ({
      ...one,
      rows: column(({ filters }) => filters[key]?.rows),
    })),
  };
}

function mapped<Key extends string, Value, Made>(
  record: { [key in Key]?: Value },
  make: (value: Value, key: Key) => Made,
): Record<Key, Made> {
  const entries = Object.entries(record) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value, key)])) as Record<Key, Made>;
}
