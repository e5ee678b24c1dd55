import { stringify } from 'csv-stringify/sync';
import type { Row } from './spacecraftRow.ts';

/**
 * Rows as CSV (RFC 4180) with a head, in UTF-8. Unknown is an empty cell, and no text is a formula: one that a spreadsheet would
 * run begins with an apostrophe (OWASP, "CSV Injection").
 */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))], {
    record_delimiter: 'windows',
  });
}

// Some spreadsheets look behind white space and what cannot be seen, and take the wide forms of the same characters.
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function cell(value: Row[string]): string | number | null {
  if (typeof value === 'boolean') return `${value}`;
  return typeof value === 'string' && formula.test(value) ? `'${value}` : value;
}
