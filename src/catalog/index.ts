import { findDataSet, readDataSet } from '../dataset/dataSet.ts';
import { refuseReplacement } from '../dataset/replacement.ts';
import { readEnvironment } from '../environment.ts';
import { composeCatalog } from './compose.ts';
import type { Catalog } from './model.ts';

const opened = open();

/** The one door to the data, for pages and what is made beside them: read, checked and linked once for a build. */
export const catalog: Catalog = opened.catalog;

/** Where the data set lies that the catalog was made from; its pictures are in images/ there. */
export const dataSetDirectory = opened.directory;

/** Throws an Error when other data have taken the place of those that the catalog was made from. */
export const checkData = opened.checkData;

function open() {
  const directory = findDataSet(readEnvironment(process.env).CATALOG_DATA);
  // A fetch may replace them while they are read.
  const checkData = refuseReplacement(directory);
  try {
    return { catalog: composeCatalog(readDataSet(directory)), directory, checkData };
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`The data set in ${directory} cannot be used, so no site is made.\n${message}`, {
      cause: error,
    });
  }
}
