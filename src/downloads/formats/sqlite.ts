import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type ColumnHead, keyOf, referencesOf, type Table } from '../tables/table.ts';
import { viewsOf } from './views.ts';

const types: Record<ColumnHead['type'], 'TEXT' | 'INTEGER' | 'REAL'> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  datetime: 'TEXT',
};

/**
 * Writes all tables into one SQLite database: strict tables with keys, references and an index for each way to look something
 * up, the descriptions of the columns, and views. A boolean is 1 or 0, a moment is text of ISO 8601.
 */
export function sqlite(tables: readonly Table[], notes: Record<string, string>): Uint8Array {
  // The bytes are those of a file, because Node 22 cannot give those of a database in memory.
  const directory = mkdtempSync(path.join(tmpdir(), 'spacecraft-catalog-'));
  const file = path.join(directory, 'catalog.sqlite');
  try {
    fillFile(file, tables, notes);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function fillFile(file: string, tables: readonly Table[], notes: Record<string, string>): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; BEGIN');
    const all = [...tables, columnsTable(tables), aboutTable(notes)];
    // A table may refer to one that comes after it.
    for (const table of all) database.exec(createStatement(table));
    for (const table of all) fill(database, table);
    for (const [name, { select }] of viewsOf(tables)) database.exec(`CREATE VIEW ${name} AS ${select}`);
    database.exec('COMMIT; PRAGMA user_version = 1; ANALYZE');
  } finally {
    // Windows removes no file that is open.
    database.close();
  }
}

function fill(database: DatabaseSync, table: Table): void {
  const insert = database.prepare(
    `INSERT INTO "${table.name}" VALUES (${table.columns.map(() => '?').join(', ')})`,
  );
  for (const row of table.rows)
    insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  for (const name of indexed(table))
    database.exec(`CREATE INDEX "${table.name}_${name}" ON "${table.name}" ("${name}")`);
}

function createStatement(table: Table): string {
  const key = keyOf(table);
  const lines = [
    ...table.columns.map(columnStatement),
    ...(key.length > 0 ? [`PRIMARY KEY (${quoted(key)})`] : []),
    ...referencesOf(table).map(({ table: other, columns }) => {
      const targets = columns.map(({ references }) => `"${references?.column}"`).join(', ');
      // A row may come before the one that it refers to.
      return `FOREIGN KEY (${quoted(columns)}) REFERENCES "${other}" (${targets}) DEFERRABLE INITIALLY DEFERRED`;
    }),
  ];
  return `CREATE TABLE "${table.name}" (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

function columnStatement({ name, type, isFilled }: ColumnHead): string {
  const check = type === 'boolean' ? ` CHECK ("${name}" IN (0, 1))` : '';
  return `"${name}" ${types[type]}${isFilled ? ' NOT NULL' : ''}${check}`;
}

function quoted(columns: readonly ColumnHead[]): string {
  return columns.map(({ name }) => `"${name}"`).join(', ');
}

/** The columns that rows are looked up by, beside the key: references, ids, names and the beginnings of times. */
function indexed(table: Table): string[] {
  const first = keyOf(table)[0]?.name;
  const looked = new Set(['id', 'name', 'identifier', 'launch_designator', 'net']);
  return table.columns
    .filter(({ name, references }) => name !== first && (references !== undefined || looked.has(name)))
    .map(({ name }) => name);
}

/** What the columns of all tables say, as a table of the database. */
function columnsTable(tables: readonly Table[]): Table {
  const column = (name: string, isFilled?: true): ColumnHead => ({
    name,
    type: 'string',
    about: name,
    ...(isFilled && { isFilled }),
  });
  return {
    name: 'column_notes',
    title: 'Columns',
    about: 'One column of a table.',
    columns: [
      { ...column('table_name', true), isKey: true },
      { ...column('column_name', true), isKey: true },
      column('about', true),
      column('type', true),
      column('unit'),
    ],
    rows: tables.flatMap(({ name, columns }) =>
      columns.map((one) => [name, one.name, one.about, one.type, one.unit ?? null]),
    ),
  };
}

/** What the data are, as a table of the database. */
function aboutTable(notes: Record<string, string>): Table {
  return {
    name: 'about',
    title: 'About',
    about: 'One thing to know of these data.',
    columns: [
      { name: 'key', type: 'string', about: 'What it is', isKey: true, isFilled: true },
      { name: 'value', type: 'string', about: 'What it says', isFilled: true },
    ],
    rows: Object.entries(notes),
  };
}
