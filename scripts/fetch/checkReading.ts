import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PreviousHistory } from '../../src/history/carryOn.ts';
import { momentInWords, parseMoment } from '../../src/words/moment.ts';
import { leaveOut } from './leftOut.ts';
import { lists, type Reading } from './lists.ts';
import { tieLooseEnds } from './looseEnds.ts';
import type { FetchOptions } from './options.ts';
import type { PreviousDataSet } from './previous.ts';
import type { FetchReport } from './report.ts';
import { schemaDriftOf } from './schemaDrift.ts';
import { refuseShrink } from './shrink.ts';

/**
 * Holds a reading against itself and against the previous data set, and makes its lists fit together. Returns what is left
 * out, in sentences.
 * @throws Refused when it does not hold, Shrunk when too much is lost.
 */
export function checkReading(
  reading: Reading,
  previous: PreviousDataSet | null,
  report: FetchReport,
  { embedded, acceptShrink }: Pick<FetchOptions, 'embedded' | 'acceptShrink'>,
): string[] {
  const { rows, received, repairs, gaps } = reading;
  keepFlights(reading, previous?.history);
  const leftOut = leaveOut(reading, previous?.history);
  report.mends.push(...repairs, ...leftOut.repairs);
  gaps.push(...leftOut.notes);
  if (previous && previous.damage.length > 0)
    gaps.push('The last data were damaged: what had changed in their damaged files is not known.');
  for (const { kind, file } of Object.values(lists)) {
    const known = JSON.parse(readFileSync(path.join(embedded, file), 'utf8'));
    const drift = schemaDriftOf(file, received[kind], known);
    if (drift) report.drift.push(drift);
    if (!acceptShrink) refuseShrink(file, rows[kind], previous?.before[kind] ?? known.length);
  }
  const tied = tieLooseEnds(rows, (kind, id) => previous?.history.original(kind, id));
  report.mends.push(...tied.repairs);
  gaps.push(...tied.notes);
  report.lacks.push(...gaps);
  for (const { kind, file } of Object.values(lists)) report.rows[file] = rows[kind].length;
  return leftOut.notes;
}

/** Keeps the flights of the previous data set where none could be read. */
function keepFlights({ rows, hasFlights, gaps }: Reading, history: PreviousHistory | undefined): void {
  if (hasFlights || !history) return;
  rows.spacecraft = rows.spacecraft.map((row) => {
    const before = history.original('spacecraft', row.id as number) as { flights?: unknown } | undefined;
    return { ...row, flights: before?.flights ?? null };
  });
  gaps.push(`Flights are those of the data of ${momentInWords(parseMoment(history.date, 'minute'))}.`);
}
