import { z } from 'zod';
import { byListedKind, kinds, type ListedKind, listedKinds, listOf } from '../../src/dataset/kinds.ts';
import type { AccumulatedList, Lists } from '../../src/dataset/lists.ts';
import type { GoesOnAt, Manifest } from '../../src/dataset/manifest.ts';
import { flightSchema } from '../../src/dataset/wire/flight.ts';
import { spacecraftNormalSchema } from '../../src/dataset/wire/spacecraft.ts';
import { largestPage } from '../ll2/ask.ts';
import { type Repair, type Row, toldAsLeftOut } from '../ll2/clean.ts';
import { isFaultOfLl2, Throttled, TooHeavy } from '../ll2/faults.ts';
import type { Ll2, PageStore } from '../ll2/list.ts';
import type { ListQuery } from '../ll2/page.ts';

/** A list of LL2, and the file its records go into. */
export interface List {
  kind: ListedKind;
  file: string;
  schema: z.ZodType;
  query: ListQuery;
}

/**
 * How each list is asked for: by id, because pages may overlap where an order has ties. LL2 orders configurations and families by
 * nothing but their names, and a name may be that of two; both fit on one page, and the client refuses pages that overlap.
 */
const queries = {
  spacecraft: { ordering: 'id', mode: 'detailed' },
  configuration: { ordering: 'name', mode: 'detailed' },
  family: { ordering: 'name', mode: 'detailed' },
  station: { ordering: 'id', mode: 'detailed' },
} as const satisfies Record<ListedKind, Omit<ListQuery, 'path'>>;

/** The whole data set but for what comes in over several fetches, which takes ten calls for some 600 spacecraft. */
export const listsOfLl2: Record<ListedKind, List> = byListedKind((kind) => {
  const { file, schema } = listOf(kind);
  return { kind, file, schema, query: { path: kinds[kind].endpoint, ...queries[kind] } };
});

// The lists that have no other way than their own pages.
const others = listedKinds.filter((kind) => kind !== 'spacecraft');
// A list that a data set can be without takes no more calls than this.
const triesOfUnneeded = 3;

// These replace detailed pages of spacecraft when LL2 takes too long to make them.
const normal: ListQuery = { path: 'spacecraft', ordering: 'id', mode: 'normal' };
const flights: ListQuery = { path: 'spacecraft_flights', ordering: null, mode: 'normal' };
const flightOfSpacecraftSchema = flightSchema.extend({ spacecraft: z.object({ id: z.int() }) });

/** The records of all lists, as far as LL2 sent them. */
export interface Reading {
  rows: Record<ListedKind, Row[]>;
  /** What has come in over several fetches, this one too. */
  accumulated: Pick<Lists, AccumulatedList>;
  /** Where a later fetch goes on with that. */
  goesOnAt: GoesOnAt;
  /** The rows as LL2 sent them, before any repair. */
  received: Record<ListedKind, unknown[]>;
  dropped: (Repair & { kind: ListedKind })[];
  repairs: Repair[];
  /** The lists that could not be read, and that a data set can be without. */
  unread: Set<ListedKind>;
  /** When the oldest page was read, in milliseconds since 1970. */
  readAt: number;
  /** False when the flights of spacecraft could not be read. */
  hasFlights: boolean;
  /** The moment that each list or record describes that could not be read, as the manifest tells it. */
  keptFrom: NonNullable<Manifest['keptFrom']>;
  /** What is missing in the records, in sentences. */
  gaps: string[];
  /** What the last line of the fetch says of that, with what to do. */
  told: string[];
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
    rows: byListedKind(() => []),
    accumulated: { dockings: [], crews: [] },
    goesOnAt: {},
    received: byListedKind(() => []),
    dropped: [],
    repairs: [],
    unread: new Set(),
    readAt: Date.now(),
    hasFlights: true,
    keptFrom: {},
    gaps: [],
    told: [],
  };
  const read = async (
    kind: ListedKind,
    { path, ...how }: ListQuery,
    schema: z.ZodType,
    mostTries?: number,
  ): Promise<Row[]> => {
    const { rows, received, dropped, repairs, readAt } = await ll2.list(path, schema, how, mostTries);
    reading.dropped.push(...dropped.map((repair) => ({ ...repair, kind })));
    reading.repairs.push(...repairs);
    reading.received[kind] = received;
    reading.readAt = Math.min(reading.readAt, readAt);
    return rows;
  };

  const readInNormalMode = async (): Promise<Row[]> => {
    reading.gaps.push('Each spacecraft was read in normal mode, without the details of its configuration.');
    const spacecraft = await read('spacecraft', normal, spacecraftNormalSchema);
    // What is asked for apart is no field that LL2 has dropped, whether it comes or not.
    const apart: Row = { flights: null };
    reading.received.spacecraft.push(apart);
    try {
      const answer = await ll2.list(flights.path, flightOfSpacecraftSchema, flights);
      reading.repairs.push(...answer.repairs, ...answer.dropped.map(toldAsLeftOut));
      reading.readAt = Math.min(reading.readAt, answer.readAt);
      apart.flights = answer.received;
      return withFlights(spacecraft, answer.rows);
    } catch (error) {
      // Pages may overlap, because LL2 documents no order of flights. What it will grant later is worth waiting for.
      if (!isFaultOfLl2(error) || error instanceof Throttled) throw error;
      reading.hasFlights = false;
      reading.gaps.push(`Flights could not be read: ${error.message}`);
      return spacecraft.map((row) => ({ ...row, flights: null }));
    }
  };

  const readSpacecraft = async (): Promise<Row[]> => {
    // An earlier run has found detailed pages too heavy.
    if (pages.load(normal, 0)) return readInNormalMode();
    try {
      return await read('spacecraft', listsOfLl2.spacecraft.query, listsOfLl2.spacecraft.schema);
    } catch (error) {
      if (!(error instanceof TooHeavy)) throw error;
      onDetour(`${error.message} Reading spacecraft in normal mode and their flights apart.`);
      return readInNormalMode();
    }
  };

  reading.rows.spacecraft = await readSpacecraft();
  for (const kind of others) {
    const { query, schema } = listsOfLl2[kind];
    if (listOf(kind).isNeeded) reading.rows[kind] = await read(kind, query, schema);
    else {
      try {
        reading.rows[kind] = await read(kind, query, schema, triesOfUnneeded);
      } catch (error) {
        if (!isFaultOfLl2(error)) throw error;
        reading.unread.add(kind);
        onDetour(`${kinds[kind].endpoint} could not be read: ${error.message}`);
      }
    }
  }
  return reading;
}

/** Gives each spacecraft its flights in the order of their launches, because the list of flights has no order. */
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

/** The number of rows of each list, by the manifest of a data set. */
export function countsIn({ files }: Manifest): Record<ListedKind, number> {
  return byListedKind((kind) => files[listsOfLl2[kind].file]?.rows ?? 0);
}

/** How many calls are still to be made. */
export interface CallsNeeded {
  calls: number;
  /** False until LL2 has said how long each list is. */
  isExact: boolean;
}

/**
 * Counts the calls that a reading takes beyond the pages that are kept. It goes by the rows of the previous data set, or
 * roughly by those of another one, which are read only where there is none.
 */
export function callsNeeded(
  pages: PageStore,
  previous: Record<ListedKind, number> | null,
  roughly: () => Record<ListedKind, number>,
): CallsNeeded {
  const isNormal = pages.load(normal, 0) !== null;
  const rows = previous ?? roughly();
  const isExact = previous !== null;
  const counts = [
    callsOfList(pages, isNormal ? normal : listsOfLl2.spacecraft.query, rows.spacecraft, isExact),
    // There are more flights than spacecraft, because some flew more than once.
    ...(isNormal ? [callsOfList(pages, flights, rows.spacecraft * 1.5, false)] : []),
    ...others.map((kind) => callsOfList(pages, listsOfLl2[kind].query, rows[kind], isExact)),
  ];
  return {
    calls: counts.reduce((sum, { calls }) => sum + calls, 0),
    isExact: counts.every((one) => one.isExact),
  };
}

function callsOfList(pages: PageStore, query: ListQuery, rows: number, isExact: boolean): CallsNeeded {
  let [offset, count, limit]: [number | null, number, number] = [0, rows, largestPage];
  while (offset !== null) {
    const page = pages.load(query, offset);
    if (!page)
      return { calls: Math.max(1, Math.ceil((count - offset) / limit)), isExact: isExact || offset > 0 };
    ({ count, limit, next: offset } = page);
  }
  return { calls: 0, isExact: true };
}
