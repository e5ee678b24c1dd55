import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds, type ListedKind, listOf } from '../../src/dataset/kinds.ts';
import { capitalized } from '../../src/words/letterCase.ts';
import { momentInWords, parseMoment } from '../../src/words/moment.ts';
import type { Row } from '../ll2/clean.ts';
import { Refused } from '../ll2/faults.ts';
import { leaveOut } from './leftOut.ts';
import { type List, listsOfLl2, type Reading } from './lists.ts';
import type { FetchOptions } from './options.ts';
import type { PreviousDataSet } from './previous.ts';
import type { FetchReport } from './report.ts';
import { schemaDriftOf } from './schemaDrift.ts';
import { type Before, refuseShrink, Shrunk } from './shrink.ts';

/**
 * Holds the lists of a reading against the previous data set, whose records and flights stay where new ones could not be read.
 * @throws Shrunk when too much is lost, and Refused when all is.
 */
export function checkReading(
  reading: Reading,
  previous: PreviousDataSet | null,
  report: FetchReport,
  {
    embedded,
    acceptShrink,
    refusesEveryLoss = false,
  }: Pick<FetchOptions, 'embedded' | 'acceptShrink' | 'refusesEveryLoss'>,
): void {
  const { received, gaps } = reading;
  keepFlights(reading, previous);
  const leftOut = leaveOut(reading, previous?.history ?? null);
  report.mends.push(...reading.repairs.splice(0), ...leftOut.repairs);
  gaps.push(...leftOut.notes);
  reading.told.push(...leftOut.notes);
  if (previous && previous.damage.length > 0)
    gaps.push('The last data were damaged: what had changed in their damaged files is not known.');
  for (const list of Object.values(listsOfLl2)) {
    const { kind, file } = list;
    const known = rowsIn(path.join(embedded, file));
    const drift = schemaDriftOf(file, received[kind], known, previous?.rowsOf(kind) ?? null);
    if (drift) report.drift.push(drift);
    // Nobody needs them any more, and they are large.
    received[kind] = [];
    const before = previous?.before[kind] ?? known.length;
    refuseEmpty(reading, list);
    const isHeld = !acceptShrink && !reading.unread.has(kind);
    const loss = isHeld ? refuseLoss(reading, list, before, refusesEveryLoss) : null;
    if (reading.unread.has(kind)) gaps.push(keepList(reading, kind, previous, loss));
  }
  if (!acceptShrink) refuseLossOfFlights(reading, previous);
}

/** The rows of a file of the embedded edition, which may lack it. */
function rowsIn(file: string): unknown[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Refuses a list without a record that a data set cannot be without, because no loss that a user accepts is as large. */
function refuseEmpty({ rows, unread }: Reading, { kind, file }: List): void {
  if (rows[kind].length === 0 && listOf(kind).isNeeded && !unread.has(kind))
    throw new Refused(`${file}: the source sent no records, and no catalog can be made of none.`);
}

/**
 * Refuses a list that has lost too many of its records. Where a data set can be without it, and not every loss is refused, it counts
 * as not read, and what was found is returned.
 */
function refuseLoss(
  { rows, unread, told }: Reading,
  { kind, file }: List,
  before: Before,
  refusesEvery: boolean,
): string | null {
  try {
    refuseShrink(file, rows[kind], before);
    return null;
  } catch (error) {
    if (!(error instanceof Shrunk) || listOf(kind).isNeeded || refusesEvery) throw error;
    unread.add(kind);
    told.push(error.message);
    return error.finding;
  }
}

/** Refuses spacecraft that have lost too many of their flights, because crews, pads and rockets would be lost with these. */
function refuseLossOfFlights({ rows, hasFlights }: Reading, previous: PreviousDataSet | null): void {
  const before = previous?.history.records.spacecraft?.flatMap(({ flights }) => flights ?? []);
  if (!hasFlights || !before) return;
  const now = rows.spacecraft.flatMap(({ flights }) => (flights ?? []) as Row[]);
  refuseShrink(`The flights in ${listsOfLl2.spacecraft.file}`, now, new Set(before.map(({ id }) => id)));
}

/** Keeps a list of the previous data set where it could not be read, or has lost too much. Says so. */
function keepList(
  { rows, keptFrom }: Reading,
  kind: ListedKind,
  previous: PreviousDataSet | null,
  loss: string | null,
): string {
  // Another version may have written rows of another shape.
  const fits = (row: Row) => listsOfLl2[kind].schema.safeParse(row).success;
  rows[kind] = previous?.rowsOf(kind)?.filter(fits) ?? [];
  const many = capitalized(kinds[kind].many);
  if (!previous || rows[kind].length === 0)
    return loss === null ? `${many} could not be read.` : `${many} are left out. ${loss}`;
  keptFrom[kind] = previous.history.dateOf(kind);
  const day = momentInWords(parseMoment(keptFrom[kind], 'minute'));
  return loss === null
    ? `${many} could not be read and are those of the data of ${day}.`
    : `${many} are those of the data of ${day}. ${loss}`;
}

/** Keeps the flights of the previous data set where none could be read. */
function keepFlights({ rows, hasFlights, keptFrom, gaps }: Reading, previous: PreviousDataSet | null): void {
  if (hasFlights || !previous) return;
  rows.spacecraft = rows.spacecraft.map((row) => {
    const before = previous.history.original('spacecraft', row.id as number) as
      | { flights?: unknown }
      | undefined;
    const kept = { ...row, flights: before?.flights ?? null };
    // Another version may have written flights of another shape.
    return listsOfLl2.spacecraft.schema.safeParse(kept).success ? kept : { ...row, flights: null };
  });
  keptFrom.flights = previous.history.dateOf('flights');
  gaps.push(`Flights are those of the data of ${momentInWords(parseMoment(keptFrom.flights, 'minute'))}.`);
}
