import type { z } from 'zod';
import type { Catalog } from '../../catalog/model.ts';
import { apiListFile } from '../../catalog/paths.ts';
import { type ApiFile, only } from './apiFile.ts';
import { listFile } from './envelope.ts';
import { listSchema } from './recordSchema.ts';
import type { Surroundings } from './surroundings.ts';
import { type Row, rowsInCsv } from './tableRow.ts';

/** A list of a page that is a file in two forms. */
interface RowList<Shape extends z.ZodRawShape> {
  id: string;
  /** The page that shows it. */
  page: string;
  /** What it holds, in a sentence, and what the second form holds. */
  says: string;
  saysAgain: string;
  /** The name of its schema, and the schema of its rows. */
  name: string;
  row: z.ZodObject<Shape>;
  /** How many rows it has. */
  count: (catalog: Catalog) => number;
  rows: (surroundings: Surroundings) => z.infer<z.ZodObject<Shape>>[];
}

/** The files of a list whose rows are flat, as JSON and as CSV. */
export function rowFiles<Shape extends z.ZodRawShape>(list: RowList<Shape>): ApiFile[] {
  const { id, page, says, saysAgain, name, row, count, rows } = list;
  const columns = Object.keys(row.shape).map((name) => ({ name }));
  const filesOf =
    (make: (surroundings: Surroundings) => object | string): ApiFile['files'] =>
    (catalog) =>
      only(count(catalog), make);
  return [
    {
      id,
      path: apiListFile(page),
      says,
      mediaType: 'application/json',
      schema: { name, content: listSchema(row) },
      parameters: {},
      files: filesOf((surroundings) => listFile(rows(surroundings), surroundings.catalog.edition)),
    },
    {
      id: `${id}-csv`,
      path: apiListFile(page, 'csv'),
      says: saysAgain,
      mediaType: 'text/csv',
      schema: null,
      parameters: {},
      files: filesOf((surroundings) => rowsInCsv(columns, rows(surroundings) as Row[])),
    },
  ];
}
