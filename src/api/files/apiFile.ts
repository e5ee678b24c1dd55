import type { z } from 'zod';
import type { Catalog } from '../../catalog/model.ts';
import type { Surroundings } from './surroundings.ts';

/** A file for programs, or many of one sort. The files, their index, their description and their tests are made from the row. */
export interface ApiFile {
  /** Its name in the description of the API. */
  id: string;
  /** Below the base path; what tells files of one sort apart is in braces: "/api/v1/spacecraft/{slug}.json". */
  path: string;
  /** What it holds, in a sentence. */
  says: string;
  mediaType: 'application/json' | 'text/csv' | 'text/javascript' | 'text/markdown';
  /** Of its content, with a name that sorts may share; null for what is no JSON. */
  schema: { name: string; content: z.ZodType } | null;
  /** What the names in braces mean. */
  parameters: Record<string, string>;
  files: (catalog: Catalog) => readonly OneFile[];
}

/** One file of a sort. */
export interface OneFile {
  /** What stands in the path for the names in braces. */
  values: Record<string, string>;
  /** How many records it is about. */
  rows: number;
  /** Makes the content: a text as it is, all else as JSON. Where it is missing, a route of its own does. */
  make?: (surroundings: Surroundings) => object | string;
}

/** What a sort of file holds, and that a data set has nothing for it. */
export function saysOf({ says, schema, files }: ApiFile, catalog: Catalog): string {
  const isEmpty = schema !== null && files(catalog).every(({ rows }) => rows === 0);
  return isEmpty ? `${says} This edition holds none.` : says;
}

/** More values than this are rather found in a list. */
const mostNamed = 100;

/** The values that a name in the path of a sort of file stands for; null where they are too many to be named one by one. */
export function valuesOf(files: readonly OneFile[], name: string): string[] | null {
  const known = new Set(files.map(({ values }) => values[name] ?? ''));
  return known.size <= mostNamed ? [...known] : null;
}

/** The path of one file of a sort. */
export function pathOf({ path }: Pick<ApiFile, 'path'>, { values }: Pick<OneFile, 'values'>): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** The one file of a sort that has no others. */
export function only(rows: number, make: OneFile['make']): OneFile[] {
  return [{ values: {}, rows, make }];
}
