import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseJson, parseRows, readManifest, readRows } from '../../src/dataset/dataFile.ts';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { lists } from '../../src/dataset/kinds.ts';
import { type Manifest, sealOf } from '../../src/dataset/manifest.ts';
import type { PictureRecord } from '../../src/dataset/picture.ts';
import { bytesOf } from '../fetch/stagedDataSet.ts';
import { countedOn, settled, settledAlone } from './ticking.ts';

/** When data were found to be so: the moment they describe, and when the fetch was complete; both as RFC 3339. */
export interface Moment {
  date: string;
  fetchedAt: string;
}

/** A data set in its kept form, and its moment. */
export interface Kept {
  directory: string;
  moment: Moment;
}

/** How the rows of a file go with the clock: as of the data set, each as of when it was read, or not at all. */
const clocks: Record<string, 'common' | 'own'> = {
  [lists.spacecraft.file]: 'common',
  [lists.stations.file]: 'common',
  [lists.dockings.file]: 'own',
  [lists.crews.file]: 'own',
};

/**
 * Writes a fetched data set in the form that is kept on a branch: one record a line, keys sorted, and nothing that differs only
 * because time passes. What has not changed since `before` is the same to the byte. Returns its moment, which is no part of it.
 * @throws Error when the data set is not as its manifest describes.
 */
export function writeKept(live: string, into: string, before: Kept | null): Moment {
  const { files, date, fetchedAt = date, ...described } = readManifest(live);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const names = Object.keys(files).sort();
  for (const name of names) {
    const rows = readRows(live, name, { ...described, date, files }) as object[];
    writeFileSync(path.join(into, linesName(name)), bytesOf('.jsonl', settledRows(name, rows, date, before)));
  }
  writeFileSync(
    path.join(into, 'manifest.json'),
    `${JSON.stringify({ ...described, files: names }, null, 2)}\n`,
  );
  copyPictures(live, into, readRows(live, 'images.json', { ...described, date, files }));
  return { date, fetchedAt };
}

/**
 * Makes a data set of its kept form as of a moment, seals it anew, and puts it in the place of the one that is there.
 * @throws Error when it does not read back as a build reads it; nothing has changed then.
 */
export function restoreKept({ directory, moment }: Kept, live: string): void {
  const text = readFileSync(path.join(directory, 'manifest.json'), 'utf8');
  const { files: names, ...described } = parseJson('manifest.json', text) as { files: string[] };
  const staging = `${live}.restoring`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const files: Manifest['files'] = {};
  for (const name of names) {
    if (path.basename(name) !== name)
      throw new Error(`manifest.json lists "${name}": expected the name of a file.`);
    const kept = linesIn(directory, name);
    const rows = name in clocks ? kept.map((row) => countedOn(row, Date.parse(moment.date))) : kept;
    const bytes = bytesOf(name, rows);
    files[name] = sealOf(bytes, rows.length);
    writeFileSync(path.join(staging, name), bytes);
  }
  copyPictures(directory, staging, linesIn(directory, 'images.json'));
  writeFileSync(
    path.join(staging, 'manifest.json'),
    `${JSON.stringify({ ...described, ...moment, files }, null, 2)}\n`,
  );
  readDataSet(staging);
  rmSync(live, { recursive: true, force: true });
  renameSync(staging, live);
}

function settledRows(name: string, rows: object[], date: string, before: Kept | null): object[] {
  const earlier = before && clocks[name] ? linesIn(before.directory, name) : [];
  const rowById = new Map(earlier.map((row) => [(row as { id?: unknown }).id, row]));
  const at = Date.parse(date);
  return rows.map((row) => {
    const then = rowById.get((row as { id?: unknown }).id) ?? null;
    if (clocks[name] === 'common')
      return settled(row, at, before && then && { row: then, at: Date.parse(before.moment.date) });
    return settledAlone(row, then);
  });
}

/** The rows of a file in its kept form; none where it is missing. */
function linesIn(directory: string, name: string): object[] {
  const file = path.join(directory, linesName(name));
  return existsSync(file) ? (parseRows(file, readFileSync(file, 'utf8')) as object[]) : [];
}

/** The name of a file whose every line is a record. */
function linesName(name: string): string {
  return name.replace(/\.json$/, '.jsonl');
}

function copyPictures(from: string, to: string, pictures: unknown[]): void {
  for (const { file } of (pictures as PictureRecord[]).flatMap(({ files }) => files)) {
    if (path.basename(file) !== file)
      throw new Error(`images.jsonl lists "${file}": expected the name of a file.`);
    cpSync(path.join(from, 'images', file), path.join(to, 'images', file));
  }
}
