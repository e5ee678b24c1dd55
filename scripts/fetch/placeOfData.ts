import { embeddedEdition } from '../../src/dataset/dataSet.ts';
import { isWithin } from '../isWithin.ts';

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
  return found && `CATALOG_DATA is ${live}, ${found.because}.`;
}

/**
 * Looks whether fetched data may lie in a directory.
 * @throws Error that says why not.
 */
export function checkPlaceOfData(live: string): void {
  const fault = faultOfPlace(live);
  if (fault) throw new Error(fault);
}
