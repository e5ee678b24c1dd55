import { once } from '../../words/once.ts';
import { asObject, type Table } from '../tables/table.ts';

/** Writes a table as a JSON array, a row a line. */
export function json(table: Table): string {
  return `[\n${lines(table).join(',\n')}\n]\n`;
}

/** Writes a table as JSON Lines: a row a line, and nothing else. */
export function jsonLines(table: Table): string {
  return lines(table)
    .map((line) => `${line}\n`)
    .join('');
}

const lines = once((table: Table): string[] => table.rows.map((row) => JSON.stringify(asObject(table, row))));
