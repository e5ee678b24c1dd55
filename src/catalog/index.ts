import { readEnvironment } from '../environment.ts';
import { linkCatalog } from './link.ts';
import type { Catalog } from './model.ts';
import { findDataSet, readSnapshot } from './snapshot.ts';

/** The one door to the data: read, checked and linked once for a build. Only pages import it. */
export const catalog = open(findDataSet(readEnvironment(process.env).CATALOG_DATA));

function open(directory: string): Catalog {
  try {
    return linkCatalog(readSnapshot(directory));
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`The data set in ${directory} cannot be used, so no site is made.\n${message}`);
  }
}
