import { cellText } from '../../words/spreadsheet.ts';

/** A cell: what JSON holds, but for records and lists. */
type Cell = string | number | boolean | null;

/**
 * Records as CSV (RFC 4180): a column for each field, with dots where a record holds another, and lists as JSON. What is unknown is
 * empty. A text that a spreadsheet would run begins with an apostrophe, by which spreadsheets know a text. The cells are those of the
 * tables to download, which csv-stringify writes; written by hand they spare a reader of this page its 30 kB.
 */
export function csvOf(rows: readonly object[]): string {
  const flat = rows.map((row) => flatten(row));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? null))];
  return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function flatten(row: object, before = ''): Map<string, Cell> {
  return new Map(
    Object.entries(row).flatMap(([field, value]): [string, Cell][] => {
      if (Array.isArray(value)) return [[before + field, JSON.stringify(value)]];
      if (typeof value === 'object' && value !== null) return [...flatten(value, `${before}${field}.`)];
      return [[before + field, value]];
    }),
  );
}

function written(cell: Cell): string {
  const text = typeof cell === 'string' ? cellText(cell) : `${cell ?? ''}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
