import { composeCatalog } from '../src/catalog/compose.ts';
import { holdsFiles, previousOf, readDataSet } from '../src/dataset/dataSet.ts';

/** What was found among fetched data sets. */
export interface GoodDataSet {
  /** The directory of the one that a build takes; null where none can be used. */
  directory: string | null;
  /** Those before it that cannot be used, each with why in a sentence. */
  refused: { directory: string; why: string }[];
}

/**
 * The fetched data set that a build takes, the last one or the one before it: whole, and all that its records refer to is there.
 * The embedded edition is no substitute, because it lacks addresses that were given since.
 * @throws Error where a directory that it has to look at is none, cannot be read, or holds files of others.
 */
export function findGoodDataSet(live: string): GoodDataSet {
  const refused: GoodDataSet['refused'] = [];
  for (const directory of [live, previousOf(live)]) {
    if (!holdsFiles(directory)) continue;
    try {
      composeCatalog(readDataSet(directory));
      return { directory, refused };
    } catch (error) {
      refused.push({ directory, why: (error as Error).message });
    }
  }
  return { directory: null, refused };
}
