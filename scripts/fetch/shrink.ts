import type { Row } from '../ll2/clean.ts';
import { Refused } from '../ll2/faults.ts';
import { namesOf } from './leftOut.ts';

/** Nothing is wrong with the records that are there, but too many are lost. */
export class Shrunk extends Refused {
  /** What was found, in sentences for readers of the data. */
  readonly finding: string;

  constructor(finding: string) {
    super(`${finding} --accept-shrink lets the loss through.`);
    this.finding = finding;
  }
}

/** The records that a list had before: their ids, or their number alone where the ids are not known or mean nothing. */
export type Before = ReadonlySet<number> | number;

/**
 * Refuses a list that has lost too many of its records. Records that are new make up for none, because each one that is
 * missing becomes a removed page for good.
 * @throws Shrunk
 */
export function refuseShrink(file: string, rows: readonly Row[], before: Before): void {
  const count = typeof before === 'number' ? before : before.size;
  const missing = typeof before === 'number' ? [] : missingIn(rows, before);
  const lost = typeof before === 'number' ? before - rows.length : missing.length;
  const most = mostLost(count);
  if (lost <= most) return;
  const which = missing.length > 0 ? ` Missing: ${namesOf(missing)}.` : '';
  throw new Shrunk(
    `${file}: ${rows.length} records, where ${count} were, and ${lost} of those are missing.${which} More than ${most} are too many ` +
      'to be believed.',
  );
}

/** The largest share of records that may be lost without --accept-shrink. */
const largestLoss = 0.05;

/** How many of so many records may be lost: never more than the share, but one of a short list, because LL2 merges records one by one. */
export function mostLost(count: number): number {
  return Math.max(1, Math.floor(count * largestLoss));
}

function missingIn(rows: readonly Row[], before: ReadonlySet<number>): { id: number }[] {
  return [...before.difference(new Set(rows.map(({ id }) => id)))].map((id) => ({ id }));
}
