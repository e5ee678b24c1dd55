import { stringify } from 'csv-stringify/sync';
import { cellText } from '../../words/spreadsheet.ts';
import type { Table, Value } from './table.ts';

const options = {
  record_delimiter: 'windows',
  // By itself the library quotes no cell with the half of a line's end.
  quoted_match: /[\r\n]/,
} as const;

/**
 * Writes a table as CSV (RFC 4180): UTF-8, lines that end in CRLF, the names of the columns first. Unknown is empty. A text that a
 * spreadsheet would run has an apostrophe before it (OWASP, "CSV Injection"); figures, negative ones too, stay figures.
 */
export function csv({
  columns,
  rows,
}: { columns: readonly { name: string }[] } & Pick<Table, 'rows'>): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(cell))], options);
}

/** One row as CSV writes it, with the end of its line. */
export function csvLine(row: readonly Value[]): string {
  return stringify([row.map(cell)], options);
}

function cell(value: Value): string | number | null {
  if (typeof value === 'boolean') return `${value}`;
  return typeof value === 'string' ? cellText(value) : value;
}
