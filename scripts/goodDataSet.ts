import { composeCatalog } from '../src/catalog/compose.ts';
import { holdsFiles, previousOf, readDataSet } from '../src/dataset/dataSet.ts';

/**
 * The fetched data set that a build takes, the last one or the one before it: whole, and all that its records refer to is there. Null when
 * neither is. The embedded edition is no substitute, because it lacks addresses that were given since.
 * @throws Error where a directory that it has to look at is none, cannot be read, or holds files of others.
 */
export function findGoodDataSet(live: string): string | null {
  const isGood = (directory: string) => {
    try {
      composeCatalog(readDataSet(directory));
      return true;
    } catch {
      return false;
    }
  };
  return [live, previousOf(live)].find((directory) => holdsFiles(directory) && isGood(directory)) ?? null;
}
