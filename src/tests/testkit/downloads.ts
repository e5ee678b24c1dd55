import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** The folder of the downloads of the site at a domain of its own. */
export const data = path.join(inject('site'), 'data');

/** The names of the files in it. */
export const files = readdirSync(data, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);

/** The names of the tables, in order. */
export const tables = files
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''))
  .sort();

export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

// biome-ignore lint/suspicious/noExplicitAny: tests look into files of many shapes
export const readJson = (name: string): any => JSON.parse(readFileSync(path.join(data, name), 'utf8'));

/** The rows of a table. */
export const rowsOf = (table: string): Row[] => readJson(`${table}.json`).results;

/** The hash of a file as SHA256SUMS has it. */
export const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
