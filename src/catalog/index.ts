import { findDataSet, readDataSet } from '../dataset/dataSet.ts';
import { refuseReplacement } from '../dataset/replacement.ts';
import { readEnvironment } from '../environment.ts';
import { composeCatalog } from './compose.ts';
import type { Catalog } from './model.ts';

// Astro runs the pages from a bundle of its own, in the same process as the integrations: without a place that both
// know, each would read and link the data set.
const shared = globalThis as typeof globalThis & {
  spacecraftCatalog?: { catalog: Catalog; directory: string; checkData: () => void };
};
shared.spacecraftCatalog ??= open();

/** The one door to the data, for pages and layouts: read, checked and linked once for a build. */
export const { catalog } = shared.spacecraftCatalog;

/** Where the data set lies that the catalog was made from; its pictures are in images/ there. */
export const dataSetDirectory = shared.spacecraftCatalog.directory;

/** Throws an Error when other data have taken the place of those that the catalog was made from. */
export const { checkData } = shared.spacecraftCatalog;

function open() {
  const directory = findDataSet(readEnvironment(process.env).CATALOG_DATA);
  // A fetch may replace them while they are read.
  const checkData = refuseReplacement(directory);
  try {
    return { catalog: composeCatalog(readDataSet(directory)), directory, checkData };
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`The data set in ${directory} cannot be used, so no site is made.\n${message}`);
  }
}
