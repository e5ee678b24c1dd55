import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseJson, parseRows, problemsOf, readManifest, readRows } from '../../src/dataset/dataFile.ts';
import { lists } from '../../src/dataset/lists.ts';
import type { Lock } from '../../src/dataset/lock.ts';
import { manifestSchema } from '../../src/dataset/manifest.ts';
import type { PictureRecord } from '../../src/dataset/picture.ts';
import { bytesOf, StagedDataSet } from '../fetch/stagedDataSet.ts';
import { branchNames } from './branchNames.ts';
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

/** What the kept form says of itself: the manifest without its seals and its moment. */
const keptManifestSchema = manifestSchema
  .omit({ date: true, fetchedAt: true })
  .extend({ files: z.array(z.string()) });

/** The file that lists the pictures. */
const pictureFile = 'images.json';

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
  const manifest = readManifest(live);
  const { files, date, fetchedAt = date, ...described } = manifest;
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const names = Object.keys(files).sort();
  for (const name of names) {
    const rows = readRows(live, name, manifest) as object[];
    writeFileSync(path.join(into, linesName(name)), bytesOf('.jsonl', settledRows(name, rows, date, before)));
    if (name === pictureFile) copyPictures(live, path.join(into, 'images'), rows);
  }
  writeFileSync(
    path.join(into, 'manifest.json'),
    `${JSON.stringify({ ...described, files: names }, null, 2)}\n`,
  );
  return { date, fetchedAt };
}

/**
 * Makes a data set of its kept form as of a moment, seals it anew, and puts it in the place of the one that is there, under the
 * lock of `whileLocked`.
 * @throws Locked when the lock is lost, Error when a file that its manifest lists is missing, or when it does not read back as a build reads it; nothing has
 * changed then.
 */
export function restoreKept({ directory, moment }: Kept, live: string, own: Lock): void {
  const { files: names, ...described } = readKeptManifest(directory);
  const staged = new StagedDataSet(live, own);
  try {
    for (const name of names) {
      if (path.basename(name) !== name)
        throw new Error(`manifest.json lists "${name}": expected the name of a file.`);
      const kept = linesOf(directory, name);
      staged.write(name, name in clocks ? kept.map((row) => countedOn(row, Date.parse(moment.date))) : kept);
      if (name === pictureFile) copyPictures(directory, staged.imagesDirectory, kept);
    }
    staged.swapIn({ ...described, ...moment }, { isPreviousDamaged: false });
  } catch (error) {
    staged.discard();
    throw error;
  }
}

function readKeptManifest(directory: string): z.infer<typeof keptManifestSchema> {
  const { branch } = branchNames;
  const manifest = parseJson(
    `manifest.json on the branch "${branch}"`,
    readFileSync(path.join(directory, 'manifest.json'), 'utf8'),
  );
  const { success, data, error } = keptManifestSchema.safeParse(manifest);
  if (success) return data;
  throw new Error(
    `manifest.json on the branch "${branch}" is none that was kept: ${problemsOf(error, manifest).join(' ')} Put it back from the last ` +
      `commit in which it was whole: "git log ${branch} -- manifest.json" names those that changed it.`,
  );
}

function settledRows(name: string, rows: object[], date: string, before: Kept | null): object[] {
  const earlier = before && clocks[name] ? linesBefore(before.directory, name) : [];
  const rowById = new Map(earlier.map((row) => [(row as { id?: unknown }).id, row]));
  const at = Date.parse(date);
  return rows.map((row) => {
    const then = rowById.get((row as { id?: unknown }).id) ?? null;
    if (clocks[name] === 'common')
      return settled(row, at, before && then && { row: then, at: Date.parse(before.moment.date) });
    return settledAlone(row, then);
  });
}

/** The rows of a file that the manifest lists. A missing one is no empty one, because its addresses and tombstones would be lost. */
function linesOf(directory: string, name: string): object[] {
  const { branch } = branchNames;
  const [file, lines] = [path.join(directory, linesName(name)), linesName(name)];
  if (!existsSync(file)) {
    throw new Error(
      `${lines} is missing on the branch "${branch}", whose manifest.json lists "${name}". Put it back from the last commit that has ` +
        `it: "git log --diff-filter=D ${branch} -- ${lines}" names the commit that removed it.`,
    );
  }
  return parseRows(file, readFileSync(file, 'utf8')) as object[];
}

/** The rows of a file as they were kept before; none where there was no such file yet. */
function linesBefore(directory: string, name: string): object[] {
  return existsSync(path.join(directory, linesName(name))) ? linesOf(directory, name) : [];
}

/** The name of a file whose every line is a record. */
function linesName(name: string): string {
  return name.replace(/\.json$/, '.jsonl');
}

/** Copies the files of pictures out of a data set, in either form. */
function copyPictures(from: string, into: string, pictures: object[]): void {
  for (const { file } of (pictures as PictureRecord[]).flatMap(({ files }) => files)) {
    if (path.basename(file) !== file)
      throw new Error(`images.jsonl lists "${file}": expected the name of a file.`);
    cpSync(path.join(from, 'images', file), path.join(into, file));
  }
}
