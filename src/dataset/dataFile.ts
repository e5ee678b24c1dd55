import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { z } from 'zod';
import { type Manifest, manifestSchema, schemaVersion } from './manifest.ts';
import { sha256Of } from './sha256.ts';

/**
 * Reads what a data set says of itself.
 * @throws Error when it is missing, or is no manifest.
 */
export function readManifest(directory: string): Manifest {
  const file = path.join(directory, 'manifest.json');
  if (!existsSync(file)) {
    throw new Error(
      `${file} is missing: whoever wrote ${directory} did not finish. Fetch again, or remove the directory to build from the embedded edition.`,
    );
  }
  const result = manifestSchema.safeParse(parseJson(file, readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${problemsOf(result.error, undefined).join('\n')}`);
  return result.data;
}

/** Whether a data set was written by a newer version of this program, which this one cannot read. */
export function isOfNewerProgram(directory: string): boolean {
  try {
    const { schema } = JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8'));
    return schema > schemaVersion;
  } catch {
    return false;
  }
}

/** What tells the rows of a file apart. */
export type KeyOf = (row: Record<string, unknown>) => string;

/**
 * Reads the rows of one file of a data set as the source had them.
 * @throws Error when it is not the file that the manifest describes, which says what to do.
 */
export function readRows(directory: string, name: string, manifest: Manifest): unknown[] {
  const file = path.join(directory, name);
  const expected = manifest.files[name];
  const advice = 'Restore or fetch it again';
  const orSeal = `${advice}; after a deliberate edit run "npm run seal -- ${directory}".`;
  if (!expected)
    throw new Error(`${path.join(directory, 'manifest.json')} does not list ${name}. ${advice}.`);
  if (!existsSync(file))
    throw new Error(
      `${file} is missing, though the manifest lists it with ${expected.rows} rows. ${advice}.`,
    );
  const bytes = readFileSync(file);
  const sha256 = sha256Of(bytes);
  if (bytes.length !== expected.bytes || sha256 !== expected.sha256) {
    throw new Error(
      `${file} is not the file its manifest describes: expected ${expected.bytes} bytes with SHA-256 ${expected.sha256}, ` +
        `read ${bytes.length} bytes with ${sha256}. ${orSeal}`,
    );
  }
  const rows = parseRows(file, bytes.toString('utf8'));
  if (rows.length !== expected.rows)
    throw new Error(`${file}: expected ${expected.rows} rows, read ${rows.length}. ${orSeal}`);
  return rows;
}

/**
 * Reads the rows of a .json file that holds an array, of a .jsonl file with one to a line, or of a .csv file with a header.
 * @throws Error that names the file when it holds anything else.
 */
export function parseRows(file: string, text: string): unknown[] {
  if (file.endsWith('.csv')) return parseTable(file, text);
  if (file.endsWith('.jsonl')) {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line, index) => parseJson(`${file}, line ${index + 1}`, line));
  }
  const rows = parseJson(file, text);
  if (!Array.isArray(rows)) throw new Error(`${file}: expected an array of records, read ${typeof rows}.`);
  return rows;
}

function parseTable(file: string, text: string): unknown[] {
  try {
    return parseCsv(text, { columns: true, bom: true });
  } catch (error) {
    throw new Error(`${file} is not CSV: ${(error as Error).message}.`, { cause: error });
  }
}

/**
 * Reads JSON.
 * @throws Error that names the file, or the place in it, when it is anything else.
 */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file} is not JSON: ${(error as Error).message}. It may have been cut short; fetch it again.`,
      { cause: error },
    );
  }
}

/**
 * Checks the shape of each row of a file, and that no two of them have one key.
 * @throws Error that lists the rows which are wrong, what was expected and what was read.
 */
export function checkRecords<Schema extends z.ZodType>(
  file: string,
  rows: unknown[],
  schema: Schema,
  keyOf: KeyOf,
): z.output<Schema>[] {
  const problems: string[] = [];
  const firstRowOf = new Map<string, number>();
  const records = rows.map((row, index) => {
    const result = schema.safeParse(row);
    const label = `${file}, row ${index + 1}${labelOf(row)}`;
    if (!result.success) {
      problems.push(...problemsOf(result.error, row).map((problem) => `${label}: ${problem}`));
      return undefined;
    }
    const key = keyOf(result.data as Record<string, unknown>);
    const first = firstRowOf.get(key);
    if (first !== undefined) problems.push(`${label}: ${key} is already that of row ${first}.`);
    firstRowOf.set(key, index + 1);
    return result.data;
  });
  if (problems.length > 0) {
    const more = problems.length > listed ? [`… and ${problems.length - listed} more.`] : [];
    throw new Error([...problems.slice(0, listed), ...more].join('\n'));
  }
  return records as z.output<Schema>[];
}

function labelOf(row: unknown): string {
  const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
  return ` (id ${JSON.stringify(id) ?? 'missing'}, ${JSON.stringify(name) ?? 'no name'})`;
}

/** The most problems one message lists. */
const listed = 10;

/** Says what is wrong with a row, or another content: where, what was expected, and what was read. */
export function problemsOf(error: z.ZodError, row: unknown): string[] {
  return error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], row);
    const read = value === undefined ? '' : ` Read ${JSON.stringify(value).slice(0, 80)}.`;
    return `${issue.path.join('.') || 'the record'}: ${issue.message}.${read}`;
  });
}
