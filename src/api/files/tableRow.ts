import { z } from 'zod';
import { csv, csvLine } from '../../downloads/tables/csv.ts';
import {
  asObject,
  type ColumnType,
  type TableRow,
  type Surroundings as TableSurroundings,
  type Value,
} from '../../downloads/tables/table.ts';
import { once } from '../../words/once.ts';
import type { Surroundings } from './surroundings.ts';

/** A row by the names of its columns, in their order. */
export type Row = Record<string, Value>;

/** The row of a subject in a table of the downloads, so that a list says of it what the tables say. It is made once for all lists. */
export function tableRow<Subject extends object>(
  table: TableRow<Subject>,
  subject: Subject,
  { catalog, addressOf }: Surroundings,
): Row {
  const known = rowsBy(addressOf);
  const made = known.get(subject) ?? makeRow(table, subject, { edition: catalog.edition, addressOf });
  known.set(subject, made);
  return made;
}

const rowsBy = once((_: Surroundings['addressOf']) => new WeakMap<object, Row>());

function makeRow<Subject>(table: TableRow<Subject>, subject: Subject, surroundings: TableSurroundings): Row {
  return asObject(
    table,
    table.columns.map((column) => column.of(subject, surroundings)),
  );
}

/** Rows as CSV, with columns of these names. A row is written once for all lists that have the same columns. */
export function rowsInCsv(columns: readonly { name: string }[], rows: readonly Row[]): string {
  return csv({ columns, rows: [] }) + rows.map(lineIn(columns)).join('');
}

const lineIn = once((columns: readonly { name: string }[]) =>
  once((row: Row) => csvLine(columns.map(({ name }) => row[name] ?? null))),
);

const types: Record<ColumnType, z.ZodType<Value>> = {
  string: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
  datetime: z.iso.datetime(),
};

/** The schema of the rows of a table. `filled` are the columns that have a value in each row; those of the table unless given. */
export function tableRowSchema(
  { columns }: Pick<TableRow<never>, 'columns'>,
  filled: readonly string[] = columns.flatMap(({ name, isFilled }) => (isFilled ? [name] : [])),
) {
  const fields = columns.map(({ name, type, about, unit }) => {
    const value = filled.includes(name) ? types[type] : types[type].nullable();
    return [name, value.describe(unit === undefined ? `${about}.` : `${about} (${unit}).`)] as const;
  });
  return z.strictObject(Object.fromEntries(fields));
}
