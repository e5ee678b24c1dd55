import { stringify } from 'csv-stringify/sync';
import type { Table, Value } from '../tables/table.ts';

/**
 * Writes a table as CSV (RFC 4180): UTF-8, lines that end in CRLF, the names of the columns first. Unknown is empty. A text that a
 * spreadsheet would run has an apostrophe before it (OWASP, "CSV Injection"); figures, negative ones too, stay figures.
 */
export function csv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(cell))], {
    record_delimiter: 'windows',
    // By itself the library quotes no cell with the half of a line's end.
    quoted_match: /[\r\n]/,
  });
}

// Some spreadsheets look behind white space and what cannot be seen, and take the wide forms of the same characters.
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function cell(value: Value): string | number | null {
  if (typeof value === 'boolean') return `${value}`;
  return typeof value === 'string' && formula.test(value) ? `'${value}` : value;
}
