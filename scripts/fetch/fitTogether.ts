import type { Reading } from './lists.ts';
import { tieLooseEnds } from './looseEnds.ts';
import type { PreviousDataSet } from './previous.ts';
import type { FetchReport } from './report.ts';

/** Makes all lists of a reading from a source fit together, and writes into the report what that took and what is missing. */
export function fitTogether(
  reading: Reading,
  { previous, report }: { previous: PreviousDataSet | null; report: FetchReport },
  source: string,
): void {
  const { rows, accumulated, keptFrom, repairs, gaps } = reading;
  dropCrews(reading);
  const { hostname: host } = new URL(source);
  const tied = tieLooseEnds(rows, (kind, id) => previous?.history.original(kind, id), {
    accumulated,
    keptFrom,
    host,
  });
  report.mends.push(...repairs, ...tied.repairs);
  gaps.push(...tied.notes);
  report.lacks.push(...gaps);
}

/** Drops the crews of flights that are no longer listed, unless the flights of a spacecraft are not known. */
function dropCrews({ rows, accumulated }: Reading): void {
  const flights = rows.spacecraft.map((row) => row.flights as { id: number }[] | null | undefined);
  if (flights.some((its) => !its)) return;
  const listed = new Set(flights.flatMap((its) => its ?? []).map(({ id }) => id));
  accumulated.crews = accumulated.crews.filter(({ id }) => listed.has(id));
}
