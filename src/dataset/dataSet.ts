import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { type Alias, aliasSchema, checkAliases } from './alias.ts';
import { type Change, changeSchema } from './change.ts';
import { checkRecords, type KeyOf, readManifest, readRows } from './dataFile.ts';
import { kinds, listsFrom } from './kinds.ts';
import { byList, type ListRow, type Lists, lists } from './lists.ts';
import { type LossRecord, lossSchema } from './loss.ts';
import type { Manifest } from './manifest.ts';
import { type PictureRecord, pictureSchema } from './picture.ts';
import { placeOf } from './placeOf.ts';
import {
  checkSourcedValues,
  type Provenance,
  provenanceSchema,
  type SourcedValue,
  sourcedValueSchema,
  withValues,
} from './provenance.ts';
import { checkPictures } from './readPicture.ts';
import { type SlugRecord, slugSchema } from './slug.ts';
import type { SourceRow, SourceRows } from './sourceRow.ts';
import { type TombstoneRow, tombstoneSchema } from './tombstone.ts';
import type { CrewRecord } from './wire/crew.ts';
import type { DockingRecord } from './wire/docking.ts';

/** A data set as it lies on disk, checked but not yet linked. */
export interface DataSet extends Lists {
  manifest: Manifest;
  /** Only the embedded edition has it. */
  provenance: Provenance[] | null;
  /** Other names of spacecraft. A fetched data set has those of the embedded edition. */
  aliases: Alias[];
  /** Empty, as are all that follow, where the data set was not fetched. */
  slugs: SlugRecord[];
  changes: Change[];
  tombstones: TombstoneRow[];
  pictures: PictureRecord[];
  /** How spacecraft were lost. A data set without the file has that of the embedded edition. */
  losses: LossRecord[];
  /** What the embedded edition says of the designators of launches; empty where the data set has values of its own. */
  designators: SourcedValue[];
  /** What the records were read from; absent where they were read from no file. */
  source?: SourceRows;
}

/** Where the edition lies that is a part of this project. */
export const embeddedEdition = 'src/data/reference';

/** Where the data set before the last one is kept. */
export function previousOf(live: string): string {
  return `${placeOf(live)}.previous`;
}

/**
 * Chooses the data set of a build: the fetched one when there is any, else the one fetched before it, else the embedded
 * edition. A directory that is missing or empty counts as nothing fetched; one with files but no manifest does not.
 */
export function findDataSet(live: string, embedded = embeddedEdition): string {
  return [live, previousOf(live)].find(holdsFiles) ?? embedded;
}

/**
 * Whether there are data in a directory, which need not be whole. One that is missing or empty holds none.
 * @throws Error when it is no directory, cannot be read, or holds nothing but files of others, which no fetch may move away.
 */
export function holdsFiles(directory: string): boolean {
  const names = namesIn(directory);
  if (names.length === 0 || names.some((name) => ofDataSets.has(name))) return names.length > 0;
  throw new Error(
    `CATALOG_DATA: ${directory} holds no data set, but other files, such as ${names[0]}: name a directory of its own for the data.`,
  );
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A link may lead to a disk that is not there today; with the data before beside what it leads to, the disk is there.
    const isLink = () => lstatSync(directory, { throwIfNoEntry: false }) !== undefined;
    if (code === 'ENOENT' && (!isLink() || existsSync(previousOf(directory)))) return [];
    const why = code === 'ENOTDIR' ? 'is a file; expected a directory' : `cannot be read: ${message}`;
    throw new Error(`CATALOG_DATA: ${directory} ${why}. Mend it, or name another directory.`, {
      cause: error,
    });
  }
}

const byId: KeyOf = ({ id }) => `id ${id}`;
const byValueAndSource: KeyOf = ({ id, field, source, source_id, raw }) =>
  `${field} of ${id} by ${source} ${source_id}, ${raw}`;
const byKindAndId: KeyOf = ({ kind, id }) => `${kind} ${id}`;

/** The files of a data set beside its lists: what their rows are, and what tells two rows apart. Each may be missing. */
const parts = {
  provenance: part('provenance.csv', provenanceSchema, byId),
  sourcedValues: part('values.csv', sourcedValueSchema, byValueAndSource),
  aliases: part('aliases.csv', aliasSchema, ({ id, alias }) => `"${alias}" of ${id}`),
  slugs: part('slugs.json', slugSchema, byKindAndId),
  changes: part('changes.jsonl', changeSchema, ({ at, kind, id }) => `${at}: ${kind} ${id}`),
  tombstones: part('tombstones.json', tombstoneSchema, byKindAndId),
  pictures: part('images.json', pictureSchema, ({ url }) => `${url}`),
  losses: part('losses.csv', lossSchema, ({ name, launch }) => `${name}, launched ${launch}`),
};
type Parts = typeof parts;

/** What lies in the directory of a data set. */
const ofDataSets = new Set([
  'manifest.json',
  'images',
  ...[...Object.values(lists), ...Object.values(parts)].map(({ file }) => file),
]);

function part<Schema extends z.ZodType>(file: string, schema: Schema, keyOf: KeyOf) {
  return { file, schema, keyOf };
}

/**
 * Reads one file beside the lists and checks all of it: size, checksum and rows of the file, the shape of each record. Gives
 * back the records as the catalog knows them and the rows that they were read from. One that the manifest does not list
 * is empty.
 * @throws Error that names the file, and the record where there is one, what was expected and what to do.
 */
export function readPart<Name extends keyof Parts>(
  directory: string,
  manifest: Manifest,
  name: Name,
): { records: z.output<Parts[Name]['schema']>[]; rows: unknown[] } {
  const { file, schema, keyOf } = parts[name];
  if (!manifest.files[file]) return { records: [], rows: [] };
  const rows = readRows(directory, file, manifest);
  const records = checkRecords(path.join(directory, file), rows, schema, keyOf);
  return { records: records as z.output<Parts[Name]['schema']>[], rows };
}

function readList(directory: string, manifest: Manifest, { file, schema, isNeeded }: ListRow) {
  if (!isNeeded && !manifest.files[file]) return { records: [], rows: [] };
  const rows = readRows(directory, file, manifest);
  const records = checkRecords(path.join(directory, file), rows, schema, byId);
  if (isNeeded && records.length === 0)
    throw new Error(`${path.join(directory, file)} holds no records. Fetch them again.`);
  return { records, rows: rows as SourceRow[] };
}

/**
 * Reads a data set and checks all of it, its manifest too. What a fetched one takes from the embedded edition it reads from
 * `reference`; null stands for no edition, of which nothing is taken.
 * @throws Error that names the file, and the record where there is one, what was expected and what to do.
 */
export function readDataSet(directory: string, reference: string | null = embeddedEdition): DataSet {
  const manifest = readManifest(directory);
  const read = <Name extends keyof Parts>(name: Name) => readPart(directory, manifest, name).records;
  const sourcedValues = read('sourcedValues');
  const provenance = withValues(read('provenance'), sourcedValues);
  const pictures = read('pictures');
  checkPictures(directory, pictures);
  const listed = byList((list) => readList(directory, manifest, lists[list]));
  const records = listsFrom((kind) => listed[kinds[kind].list].records, {
    dockings: listed.dockings.records as DockingRecord[],
    crews: listed.crews.records as CrewRecord[],
  });
  const tombstones = readPart(directory, manifest, 'tombstones');
  checkSourcedValues(sourcedValues, records.spacecraft);
  const isLive = manifest.edition === 'live';
  const aliases = isLive ? readReference(reference, 'aliases') : read('aliases');
  if (!isLive) checkAliases(aliases, records.spacecraft);
  return {
    manifest,
    ...records,
    provenance: provenance.length > 0 ? provenance : null,
    aliases,
    slugs: read('slugs'),
    changes: read('changes'),
    tombstones: tombstones.records as TombstoneRow[],
    pictures,
    losses: manifest.files[parts.losses.file] ? read('losses') : readReference(reference, 'losses'),
    designators: isLive ? readReference(reference, 'sourcedValues').filter(namesDesignator) : [],
    source: {
      ...byList((list) => listed[list].rows),
      tombstones: tombstones.rows as SourceRows['tombstones'],
    },
  };
}

// A fetch reads two data sets, the one before and its own, and would spend a quarter of its time on these files.
const references = new Map<string, unknown[]>();

/** Reads a file of the embedded edition for a data set that has none of its own, once. */
function readReference<Name extends keyof Parts>(
  edition: string | null,
  name: Name,
): z.output<Parts[Name]['schema']>[] {
  if (edition === null) return [];
  const key = path.join(path.resolve(edition), name);
  if (!references.has(key)) {
    if (!existsSync(edition)) {
      throw new Error(
        `${path.resolve(edition)} is missing: expected the embedded edition, from which fetched data take ${parts[name].file}. ` +
          'Run this in the directory of the project, or restore the edition with "git checkout src/data/reference".',
      );
    }
    references.set(key, readPart(edition, readManifest(edition), name).records);
  }
  return references.get(key) as z.output<Parts[Name]['schema']>[];
}

function namesDesignator({ field }: SourcedValue): boolean {
  return field.endsWith('.launch_designator');
}
