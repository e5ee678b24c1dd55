import { listFile } from '../../api/files/envelope.ts';
import type { Edition } from '../../catalog/model.ts';
import { asObject, type Table } from '../tables/table.ts';

/** Writes a table as JSON in the envelope of the API's lists, a row a line. */
export function json(table: Table, edition: Edition): string {
  const { results: _, ...head } = listFile(table.rows, edition);
  return `${JSON.stringify(head).slice(0, -1)},"results":[\n${lines(table).join(',\n')}\n]}\n`;
}

/** Writes a table as JSON Lines: a row a line, and nothing else. */
export function jsonLines(table: Table): string {
  return lines(table)
    .map((line) => `${line}\n`)
    .join('');
}

function lines(table: Table): string[] {
  return table.rows.map((row) => JSON.stringify(asObject(table, row)));
}
