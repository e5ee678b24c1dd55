import type { SourceRecord } from './sourceRecord.ts';

/** Where one figure of a page comes from. It is plain text and addresses, so that any output can hold it. */
export interface Origin {
  /** The field of the fact; of a flight with its number: "end-2". */
  field: string;
  label: string;
  /** As the page says it. */
  value: string;
  /** Empty where it was worked out from other figures, or no source gives it. */
  records: SourceRecord[];
  /** The fields of the figures of the same page that it was worked out from. */
  from: string[];
  /** How exactly it is known; null for what is exact. */
  precision: string | null;
  /** What was done with it, in sentences. */
  done: string;
}
