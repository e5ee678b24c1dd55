import type { Catalog, Edition } from '../../catalog/model.ts';
import { once } from '../../words/once.ts';

/** A value of a cell; null for not recorded. A date is "1990-02-11", a datetime "1990-02-11T02:24:00Z". */
export type Value = string | number | boolean | null;

/** What the values of a column are. Integers and numbers are never text, and times are in UTC. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

/** What is known of a column without its values. */
export interface ColumnHead {
  /** In snake_case, by LL2's word where it has one. */
  name: string;
  type: ColumnType;
  /** What a figure is counted in. */
  unit?: string | undefined;
  /** What it says, as a sentence without its full stop. */
  about: string;
  /** It has a value in each row. */
  isFilled?: true;
  /** Together with the other columns of the key it tells two rows apart. */
  isKey?: true;
  /** The table whose column of the same name, or of the name that is given, it refers to. */
  references?: { table: string; column: string };
}

/** What values are made with beside their subject. */
export interface Surroundings {
  /** The absolute address of a path of the site. */
  addressOf: (path: string) => string;
  edition: Edition;
}

export interface Column<Subject> extends ColumnHead {
  of: (subject: Subject, surroundings: Surroundings) => Value;
}

/** One table of the downloads: every format is written from it. */
export interface TableRow<Subject> {
  /** In snake_case; the name of its files. */
  name: string;
  title: string;
  /** What a row is, as a sentence. */
  about: string;
  columns: readonly Column<Subject>[];
  /** Nothing that is known of each row tells it apart, so that its number is the key. */
  isNumbered?: true;
  /** In the order of the rows. */
  subjects: (catalog: Catalog) => readonly Subject[];
}

/** What is known of a table without its values. */
export interface TableHead extends Pick<TableRow<never>, 'name' | 'title' | 'about'> {
  columns: readonly ColumnHead[];
}

/** A table with its values. */
export interface Table extends TableHead {
  rows: readonly (readonly Value[])[];
}

/** A table whose values wait until they are asked for. */
export interface TableToFill extends TableHead {
  /** How many rows it has. */
  count: number;
  /** Works out its values. */
  fill: () => Table['rows'];
}

/** A table of a catalog. */
export function tableOf<Subject>(
  { name, title, about, columns, isNumbered, subjects }: TableRow<Subject>,
  catalog: Catalog,
  surroundings: Surroundings,
): TableToFill {
  const all = subjects(catalog);
  const valuesOf = (subject: Subject) => columns.map((column) => column.of(subject, surroundings));
  return {
    name,
    title,
    about,
    columns: isNumbered ? [numberColumn, ...columns] : columns,
    count: all.length,
    fill: () =>
      isNumbered ? all.map((subject, index) => [index + 1, ...valuesOf(subject)]) : all.map(valuesOf),
  };
}

/** A table with its values, which are worked out once. */
export const filled = once((table: TableToFill): Table => ({ ...table, rows: table.fill() }));

const numberColumn: ColumnHead = {
  name: 'row_number',
  type: 'integer',
  about: 'The place of the row in this edition, from 1; the next edition may have it at another',
  isKey: true,
  isFilled: true,
};

/** The columns that tell the rows of a table apart. */
export function keyOf({ columns }: Pick<TableHead, 'columns'>): ColumnHead[] {
  return columns.filter(({ isKey }) => isKey);
}

/** The groups of columns that refer to one other table. */
export function referencesOf({
  columns,
}: Pick<TableHead, 'columns'>): { table: string; columns: ColumnHead[] }[] {
  const referring = columns.filter(({ references }) => references !== undefined);
  // Several columns that refer to different columns of one table are one reference to its row.
  const groups = Map.groupBy(referring, ({ name, references }) => {
    return references?.column === 'slug' ? `${references.table} ${name}` : `${references?.table}`;
  });
  return [...groups.values()].map((columns) => ({ table: columns[0]?.references?.table as string, columns }));
}

/** A row by the names of its columns. */
export function asObject(
  { columns }: Pick<TableHead, 'columns'>,
  row: readonly Value[],
): Record<string, Value> {
  return Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
}
