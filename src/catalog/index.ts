import { readEnvironment } from '../environment.ts';
import { linkCatalog } from './link.ts';
import { findDataSet, readSnapshot } from './snapshot.ts';

/** The one door to the data: read, checked and linked once for a build. Only pages import it. */
export const catalog = linkCatalog(readSnapshot(findDataSet(readEnvironment(process.env).CATALOG_DATA)));
