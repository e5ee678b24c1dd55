import { type DockingRecord, dockingSchema } from '../../../src/dataset/wire/docking.ts';
import { stationSchema } from '../../../src/dataset/wire/station.ts';
import { countInWords } from '../../../src/words/count.ts';
import { largestPage } from '../../ll2/ask.ts';
import { cleanPart, type Row, toldAsLeftOut } from '../../ll2/clean.ts';
import { Refused } from '../../ll2/faults.ts';
import type { ListQuery, StoredPage } from '../../ll2/page.ts';
import { namesOf } from '../leftOut.ts';
import type { Reading } from '../lists.ts';
import { mostLost } from '../shrink.ts';
import type { Following } from './following.ts';

const query: ListQuery = { path: 'docking_events', ordering: 'docking', mode: 'normal' };
const triesOfPage = 2;

/** Makes what reads dockings on from where an earlier fetch or an earlier call has stopped, a page a call. */
export function dockingsReader(following: Following): (mostCalls: number) => Promise<void> {
  const { ll2, goesOnAt, dockings, display } = following;
  // Only dockings of one moment are told apart by their place in the list.
  let offset = 0;
  return async (mostCalls) => {
    const since = goesOnAt.dockings ? goesOnAt.dockings.since : openSince(following);
    const filters: Record<string, string> = since === null ? {} : { docking__gte: since };
    const place = { offset, limit: largestPage };
    const page = await ll2.page({ ...query, filters }, place, Math.min(triesOfPage, mostCalls));
    const read = dockingsIn(page.rows, following);
    for (const row of read) dockings.set(row.id, row);
    // Where a page begins among dockings of one moment, LL2 promises no order of those.
    if (offset === 0) dropGone(page, { since, read }, following);
    const latest = latestOf(read) ?? since;
    if (page.next === null) delete goesOnAt.dockings;
    else {
      offset = latest === since ? page.next : 0;
      goesOnAt.dockings = { since: latest };
    }
    display.step(query.path, dockings.size, dockings.size + page.count - (page.next ?? page.count));
  };
}

/**
 * Drops the known dockings that a page from a moment on would have if LL2 still had them. What follows the last docking of a page
 * may be on the next. A docking of that first moment may only have moved before it, unless LL2 has another one of its flight; and
 * a flight that is no longer listed keeps what is told of it. The crews of flights tell of dockings too.
 */
function dropGone(
  { rows, next }: Pick<StoredPage, 'rows' | 'next'>,
  { since, read }: { since: string | null; read: readonly DockingRecord[] },
  { dockings, crews, flights, display }: Following,
): void {
  const latest = latestOf(read);
  if (latest === null) return;
  const [from, to] = [since === null ? Number.NEGATIVE_INFINITY : Date.parse(since), Date.parse(latest)];
  // Those that cannot be used are at LL2 all the same.
  const there = new Set(rows.map((row) => (row as Row | null)?.id));
  const flown = new Set(read.flatMap(({ flight_vehicle_chaser: chaser }) => chaser?.id ?? []));
  const gone = [...dockings.values()].filter(({ id, docking, flight_vehicle_chaser: chaser }) => {
    const at = docking === null ? Number.NaN : Date.parse(docking);
    const isWithin = (at > from || (at === from && chaser && flown.has(chaser.id))) && at <= to;
    const isCut = at === to && next !== null;
    return isWithin && !isCut && !there.has(id) && (!chaser || flights.has(chaser.id));
  });
  if (gone.length === 0) return;
  const which = `${countInWords(gone.length, 'docking')} that LL2 no longer has: ${namesOf(gone)}.`;
  if (gone.length > mostLost(dockings.size)) {
    display.say(`Too many to be believed, so they stay: ${which}`);
    return;
  }
  display.say(`Removed: ${which}`);
  const ids = new Set(gone.map(({ id }) => id));
  for (const id of ids) dockings.delete(id);
  for (const [flight, { docking_events: told, ...crew }] of crews)
    if (told?.some(({ id }) => id !== null && ids.has(id)))
      crews.set(flight, { ...crew, docking_events: told.filter(({ id }) => id === null || !ids.has(id)) });
}

/**
 * Whether the stations tell of a docking that is not known yet, or no longer of one that is not known to have ended. It counts
 * as so where they were not read.
 */
export function areDockingsDue({ rows, unread }: Reading, following: Following): boolean {
  if (unread.has('station')) return true;
  const stations = rows.station.flatMap((row) => stationSchema.safeParse(row).data ?? []);
  const docked = stations
    .flatMap(({ docking_location }) => docking_location ?? [])
    .flatMap(({ currently_docked }) => (currently_docked?.flight_vehicle_chaser ? currently_docked.id : []));
  const isNew = docked.some((id) => !following.dockings.has(id));
  const hasEnded = ({ id, space_station_target: station }: DockingRecord) => station && !docked.includes(id);
  return isNew || openDockings(following).some(hasEnded);
}

/** The moment from which on dockings may have changed: the oldest that has not ended, or the latest of all. */
function openSince(following: Following): string | null {
  const open = openDockings(following).map(({ docking }) => docking);
  const latest = latestOf([...following.dockings.values()]);
  return [...open, latest].flatMap((moment) => moment ?? []).sort(byTime)[0] ?? null;
}

/** The dockings that have not ended, but for those of flights that have been over for long. */
function openDockings({ dockings, flights }: Following): DockingRecord[] {
  return [...dockings.values()].filter(({ departure, flight_vehicle_chaser: chaser }) => {
    const flight = chaser && flights.get(chaser.id);
    return departure === null && flight && !flight.isLongOver;
  });
}

function latestOf(dockings: readonly DockingRecord[]): string | null {
  return (
    dockings
      .flatMap(({ docking }) => docking ?? [])
      .sort(byTime)
      .at(-1) ?? null
  );
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** Makes dockings of those that LL2 sends, without all that the catalog reads elsewhere. */
function dockingsIn(rows: readonly unknown[], { ll2, repairs, display }: Following): DockingRecord[] {
  const told = rows.map((row) => ({ ...(row as Row), name: visitorOf((row ?? {}) as Row) }));
  try {
    const cleaned = cleanPart(query.path, told, dockingSchema, ll2.host);
    repairs.push(...cleaned.repairs, ...cleaned.dropped.map(toldAsLeftOut));
    return cleaned.rows.map((row) => dockingSchema.parse(row));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    display.say(error.message);
    return [];
  }
}

/** The name of what docked: a spacecraft, a payload or a station. */
function visitorOf(row: Row): string {
  const {
    flight_vehicle_chaser: flight,
    payload_flight_chaser: payload,
    space_station_chaser: station,
  } = row;
  const visitors = [
    (flight as Row | null)?.spacecraft,
    (payload as Row | null)?.payload,
    station,
  ] as (Row | null)[];
  const names = visitors.flatMap((visitor) => (typeof visitor?.name === 'string' ? visitor.name.trim() : []));
  return names.find((name) => name !== '') ?? `Docking ${row.id}`;
}
