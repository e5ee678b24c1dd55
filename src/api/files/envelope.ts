import type { Edition, OriginalRow } from '../../catalog/model.ts';
import { isoMoment } from '../../words/moment.ts';

/** The version of the files under /api/v1/: it goes up when a field is taken away, or says something else. */
export const envelopeVersion = 1;

/** A file of a list. */
export interface ListFile<Row = OriginalRow> {
  schema_version: number;
  /** The moment that the data describe, ISO 8601 in UTC. */
  generated_at: string;
  total: number;
  results: readonly Row[];
}

/** A file of one record: LL2's beside what the catalog adds. */
export interface RecordFile<Added> {
  schema_version: number;
  generated_at: string;
  /** Null where LL2 has no such record. */
  record: OriginalRow | null;
  catalog: Added;
}

/** Puts a list into its envelope. */
export function listFile<Row>(results: readonly Row[], edition: Edition): ListFile<Row> {
  return { ...head(edition), total: results.length, results };
}

/** Puts a record into its envelope. */
export function enveloped<Added>(
  record: OriginalRow | null,
  catalog: Added,
  edition: Edition,
): RecordFile<Added> {
  return { ...head(edition), record, catalog };
}

function head({ date }: Edition) {
  return { schema_version: envelopeVersion, generated_at: isoMoment(date.time) };
}
