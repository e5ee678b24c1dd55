import { stringify } from 'csv-stringify/sync';
import type { Row } from './spacecraftRow.ts';

/**
 * Rows as CSV (RFC 4180) with a head, in UTF-8. Unknown is an empty cell, and no cell is a formula: one that a spreadsheet would
 * run begins with an apostrophe (OWASP, "CSV Injection").
 */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
