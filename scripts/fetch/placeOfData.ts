import { existsSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { embeddedEdition, previousOf } from '../../src/dataset/dataSet.ts';
import { placeOf } from '../../src/dataset/placeOf.ts';
import { isWithin } from '../isWithin.ts';
import { damagedOf, stagingOf } from './stagedDataSet.ts';

/** Directories that no fetched data set may lie in or around, and why. */
const taken: readonly { directory: string; because: string }[] = [
  {
    directory: embeddedEdition,
    because: 'where the embedded edition lies: name a directory of its own for what is fetched',
  },
  { directory: 'dist', because: 'and each build empties dist: name a directory beside it' },
];

/** Says why no fetched data may lie in a directory, and what to do, in one line; nothing where they may. */
export function faultOfPlace(live: string): string | undefined {
  const found = taken.find(({ directory }) => isWithin(live, directory) || isWithin(directory, live));
  if (found) return `CATALOG_DATA is ${live}, ${found.because}.`;
  const below = path.join(live, 'live');
  const repository = [live, previousOf(live), damagedOf(live), stagingOf(live)].find((directory) =>
    existsSync(path.join(directory, '.git')),
  );
  if (repository)
    return `CATALOG_DATA is ${live}, and ${repository} is a working tree of Git, which fetches would move away or remove: name a directory in one, such as ${below}.`;
  if (!isDisk(placeOf(live))) return undefined;
  return `CATALOG_DATA is ${live}, a disk of its own, which no fetch can put others in the place of: name a directory on it, such as ${below}.`;
}

/** Whether a directory is where a disk is mounted, which nobody can rename. */
function isDisk(directory: string): boolean {
  try {
    const own = lstatSync(directory);
    return own.isDirectory() && own.dev !== statSync(path.dirname(directory)).dev;
  } catch {
    // Whoever reads it or writes there says why that cannot be done.
    return false;
  }
}

/**
 * Looks whether fetched data may lie in a directory.
 * @throws Error that says why not.
 */
export function checkPlaceOfData(live: string): void {
  const fault = faultOfPlace(live);
  if (fault) throw new Error(fault);
}
