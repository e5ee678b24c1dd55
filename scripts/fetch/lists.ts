import { z } from 'zod';
import type { Manifest } from '../../src/dataset/manifest.ts';
import { configurationSchema } from '../../src/dataset/wire/configuration.ts';
import { familySchema } from '../../src/dataset/wire/family.ts';
import { flightSchema } from '../../src/dataset/wire/flight.ts';
import { spacecraftNormalSchema, spacecraftSchema } from '../../src/dataset/wire/spacecraft.ts';
import type { Mend, Row } from '../ll2/clean.ts';
import { TooHeavy, Unreachable } from '../ll2/faults.ts';
import type { Ll2, PageStore } from '../ll2/list.ts';
import type { ListQuery } from '../ll2/page.ts';

/** The kinds of records that LL2 has lists of. */
export type ListKind = 'spacecraft' | 'configuration' | 'family';

/** A list of LL2, and the file its records go into. */
export interface List {
  kind: ListKind;
  file: string;
  schema: z.ZodType;
  query: ListQuery;
}

/** The whole data set: nine calls for some 600 spacecraft. Only orders without ties are paged. */
export const lists: Record<ListKind, List> = {
  spacecraft: {
    kind: 'spacecraft',
    file: 'spacecraft.json',
    schema: spacecraftSchema,
    query: { path: 'spacecraft', ordering: 'id', mode: 'detailed' },
  },
  configuration: {
    kind: 'configuration',
    file: 'spacecraft_configurations.json',
    schema: configurationSchema,
    query: { path: 'spacecraft_configurations', ordering: 'name', mode: 'detailed' },
  },
  family: {
    kind: 'family',
    file: 'spacecraft_configuration_families.json',
    schema: familySchema,
    query: { path: 'spacecraft_configuration_families', ordering: 'name', mode: 'detailed' },
  },
};

// What stands in for detailed pages of spacecraft that LL2 cannot get ready in time.
const normal: ListQuery = { path: 'spacecraft', ordering: 'id', mode: 'normal' };
const flights: ListQuery = { path: 'spacecraft_flights', ordering: null, mode: 'normal' };
const flightOfSpacecraftSchema = flightSchema.extend({ spacecraft: z.object({ id: z.int().positive() }) });

/** The records of all lists, as far as they could be had. */
export interface Reading {
  rows: Record<ListKind, Row[]>;
  /** Its rows as they came, before anything was mended. */
  received: Record<ListKind, unknown[]>;
  dropped: (Mend & { kind: ListKind })[];
  mends: Mend[];
  /** When the oldest page was read, in milliseconds since 1970. */
  readAt: number;
  /** False when the flights of spacecraft could not be had. */
  hasFlights: boolean;
  /** What the records lack, in sentences. */
  lacks: string[];
}

/**
 * Reads the whole data set. When detailed spacecraft take too long even in small pages, they are read in normal mode and
 * their flights from a list of their own.
 */
export async function readLists(
  ll2: Ll2,
  pages: PageStore,
  onDetour: (what: string) => void,
): Promise<Reading> {
  const reading: Reading = {
    rows: { spacecraft: [], configuration: [], family: [] },
    received: { spacecraft: [], configuration: [], family: [] },
    dropped: [],
    mends: [],
    readAt: Date.now(),
    hasFlights: true,
    lacks: [],
  };
  const read = async (kind: ListKind, { path, ...how }: ListQuery, schema: z.ZodType): Promise<Row[]> => {
    const { rows, received, dropped, mends, readAt } = await ll2.list(path, schema, how);
    reading.dropped.push(...dropped.map((mend) => ({ ...mend, kind })));
    reading.mends.push(...mends);
    reading.received[kind] = received;
    reading.readAt = Math.min(reading.readAt, readAt);
    return rows;
  };

  const readInNormalMode = async (): Promise<Row[]> => {
    reading.lacks.push('Each spacecraft was read in normal mode, without the details of its configuration.');
    const spacecraft = await read('spacecraft', normal, spacecraftNormalSchema);
    try {
      const answer = await ll2.list(flights.path, flightOfSpacecraftSchema, flights);
      reading.mends.push(...answer.mends, ...answer.dropped);
      return withFlights(spacecraft, answer.rows);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      reading.hasFlights = false;
      reading.lacks.push(`Flights could not be read: ${error.message}`);
      return spacecraft.map((row) => ({ ...row, flights: null }));
    }
  };

  const readSpacecraft = async (): Promise<Row[]> => {
    // An earlier run has found detailed pages too heavy.
    if (pages.load(normal, 0)) return readInNormalMode();
    try {
      return await read('spacecraft', lists.spacecraft.query, lists.spacecraft.schema);
    } catch (error) {
      if (!(error instanceof TooHeavy)) throw error;
      onDetour(`${error.message} Reading spacecraft in normal mode and their flights apart.`);
      return readInNormalMode();
    }
  };

  reading.rows.spacecraft = await readSpacecraft();
  for (const { kind, query, schema } of [lists.configuration, lists.family]) {
    reading.rows[kind] = await read(kind, query, schema);
  }
  return reading;
}

/** Gives each spacecraft its flights in the order of their launches; the list they come from has no order. */
function withFlights(spacecraft: Row[], flightRows: Row[]): Row[] {
  const launched = ({ launch }: Row) => String((launch as Row | null)?.net ?? '');
  const inOrder = flightRows.toSorted(
    (a, b) => launched(a).localeCompare(launched(b)) || Number(a.id) - Number(b.id),
  );
  const bySpacecraft = Map.groupBy(inOrder, (row) => (row.spacecraft as { id: number }).id);
  return spacecraft.map((row) => ({
    ...row,
    flights: (bySpacecraft.get(row.id as number) ?? []).map(({ spacecraft: _, ...flight }) => flight),
  }));
}

/** How many rows each list of a data set has, by what its manifest says. */
export function countsIn({ files }: Manifest): Record<ListKind, number> {
  const rowsOf = ({ file }: List) => files[file]?.rows ?? 0;
  return {
    spacecraft: rowsOf(lists.spacecraft),
    configuration: rowsOf(lists.configuration),
    family: rowsOf(lists.family),
  };
}

/** How many calls are still to be made. */
export interface CallsNeeded {
  calls: number;
  /** False when LL2 has not said yet how long a list is. */
  isExact: boolean;
}

/**
 * Counts the calls that a reading still takes, beside the pages that are kept: from the rows of the last one, or roughly
 * from others.
 */
export function callsNeeded(
  pages: PageStore,
  last: Record<ListKind, number> | null,
  roughly: Record<ListKind, number>,
): CallsNeeded {
  const isNormal = pages.load(normal, 0) !== null;
  const rows = last ?? roughly;
  const isExact = last !== null;
  const counts = [
    callsOfList(pages, isNormal ? normal : lists.spacecraft.query, rows.spacecraft, isExact),
    // As many as there are spacecraft, and those that flew more than once.
    ...(isNormal ? [callsOfList(pages, flights, rows.spacecraft * 1.5, false)] : []),
    callsOfList(pages, lists.configuration.query, rows.configuration, isExact),
    callsOfList(pages, lists.family.query, rows.family, isExact),
  ];
  return {
    calls: counts.reduce((sum, { calls }) => sum + calls, 0),
    isExact: counts.every((one) => one.isExact),
  };
}

function callsOfList(pages: PageStore, query: ListQuery, rows: number, isExact: boolean): CallsNeeded {
  let [offset, count, limit]: [number | null, number, number] = [0, rows, 100];
  while (offset !== null) {
    const page = pages.load(query, offset);
    if (!page)
      return { calls: Math.max(1, Math.ceil((count - offset) / limit)), isExact: isExact || offset > 0 };
    ({ count, limit, next: offset } = page);
  }
  return { calls: 0, isExact: true };
}
