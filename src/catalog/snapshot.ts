import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { z } from 'zod';
import { type Manifest, manifestSchema, sealOf } from './manifest.ts';
import { type Provenance, provenanceSchema } from './provenance.ts';
import { type ConfigurationRecord, configurationSchema } from './records/configuration.ts';
import { type FamilyRecord, familySchema } from './records/family.ts';
import { type SpacecraftRecord, spacecraftSchema } from './records/spacecraft.ts';

/** A data set as it lies on disk, checked but not yet linked. */
export interface Snapshot {
  manifest: Manifest;
  spacecraft: SpacecraftRecord[];
  configurations: ConfigurationRecord[];
  families: FamilyRecord[];
  /** Only the embedded edition has it. */
  provenance: Provenance[] | null;
}

/** The most problems one message lists. */
const listed = 10;

/** Where the data set before the last one is kept. */
export function previousOf(live: string): string {
  return `${live.replace(/[\\/]+$/, '')}.previous`;
}

/**
 * Chooses the data set of a build: the fetched one when there is any, else the one fetched before it, else the embedded
 * edition. A directory that is missing or empty counts as nothing fetched; one with files but no manifest does not.
 */
export function findDataSet(live: string, embedded = 'src/data/reference'): string {
  return [live, previousOf(live)].find(holdsFiles) ?? embedded;
}

function holdsFiles(directory: string): boolean {
  if (!existsSync(directory)) return false;
  if (!statSync(directory).isDirectory()) {
    throw new Error(`CATALOG_DATA: ${directory} is a file; expected a directory.`);
  }
  return readdirSync(directory).length > 0;
}

/**
 * Reads a data set and checks all of it: the manifest, each file's size, checksum and rows, each record's shape.
 * @throws Error that names the file, and the record where there is one, what was expected and what to do.
 */
export function readSnapshot(directory: string): Snapshot {
  const manifest = readManifest(directory);
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    checkRecords(path.join(directory, name), rowsOf(directory, name, manifest), schema);
  return {
    manifest,
    spacecraft: read('spacecraft.json', spacecraftSchema),
    configurations: read('spacecraft_configurations.json', configurationSchema),
    families: read('spacecraft_configuration_families.json', familySchema),
    provenance: manifest.files['provenance.csv'] ? read('provenance.csv', provenanceSchema) : null,
  };
}

function readManifest(directory: string): Manifest {
  const file = path.join(directory, 'manifest.json');
  if (!existsSync(file)) {
    throw new Error(
      `${file} is missing: whoever wrote ${directory} did not finish. Fetch again, or remove the directory to build from the embedded edition.`,
    );
  }
  const result = manifestSchema.safeParse(parseJson(file, readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${describe(result.error, undefined).join('\n')}`);
  return result.data;
}

function rowsOf(directory: string, name: string, manifest: Manifest): unknown[] {
  const file = path.join(directory, name);
  const expected = manifest.files[name];
  if (!expected) throw new Error(`${path.join(directory, 'manifest.json')} does not list ${name}.`);
  if (!existsSync(file))
    throw new Error(`${file} is missing, though the manifest lists it with ${expected.rows} rows.`);
  const bytes = readFileSync(file);
  const { sha256 } = sealOf(bytes, expected.rows);
  if (bytes.length !== expected.bytes || sha256 !== expected.sha256) {
    throw new Error(
      `${file} is not the file its manifest describes: expected ${expected.bytes} bytes with SHA-256 ${expected.sha256}, ` +
        `read ${bytes.length} bytes with ${sha256}. Restore or fetch it again; after a deliberate edit run "npm run seal -- ${directory}".`,
    );
  }
  const rows = parseRows(file, bytes.toString('utf8'));
  if (rows.length !== expected.rows)
    throw new Error(`${file}: expected ${expected.rows} rows, read ${rows.length}.`);
  if (rows.length === 0) throw new Error(`${file} holds no records. Fetch them again.`);
  return rows;
}

/**
 * Reads the rows of a .json file that holds an array, or of a .csv file with a header.
 * @throws Error that names the file when it holds anything else.
 */
export function parseRows(file: string, text: string): unknown[] {
  if (file.endsWith('.csv')) return parseCsv(text, { columns: true, bom: true });
  const rows = parseJson(file, text);
  if (!Array.isArray(rows)) throw new Error(`${file}: expected an array of records, read ${typeof rows}.`);
  return rows;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file} is not JSON: ${(error as Error).message}. It may have been cut short; fetch it again.`,
    );
  }
}

function checkRecords<Schema extends z.ZodType>(
  file: string,
  rows: unknown[],
  schema: Schema,
): z.output<Schema>[] {
  const problems: string[] = [];
  const firstRowOf = new Map<number, number>();
  const records = rows.map((row, index) => {
    const result = schema.safeParse(row);
    const label = `${file}, row ${index + 1}${nameOf(row)}`;
    if (!result.success) {
      problems.push(...describe(result.error, row).map((problem) => `${label}: ${problem}`));
      return undefined;
    }
    const { id } = result.data as { id: number };
    const first = firstRowOf.get(id);
    if (first !== undefined) problems.push(`${label}: id ${id} is already that of row ${first}.`);
    firstRowOf.set(id, index + 1);
    return result.data;
  });
  if (problems.length > 0) {
    const more = problems.length > listed ? [`… and ${problems.length - listed} more.`] : [];
    throw new Error([...problems.slice(0, listed), ...more].join('\n'));
  }
  return records as z.output<Schema>[];
}

function nameOf(row: unknown): string {
  const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
  return ` (id ${JSON.stringify(id) ?? 'missing'}, ${JSON.stringify(name) ?? 'no name'})`;
}

function describe(error: z.ZodError, row: unknown): string[] {
  return error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], row);
    const read = value === undefined ? '' : ` Read ${JSON.stringify(value).slice(0, 80)}.`;
    return `${issue.path.join('.') || 'the record'}: ${issue.message}.${read}`;
  });
}
