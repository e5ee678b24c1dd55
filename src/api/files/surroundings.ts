import type { Catalog } from '../../catalog/model.ts';

/** What the content of files is made from. */
export interface Surroundings {
  catalog: Catalog;
  /** The whole address of a path of the site, because files are read elsewhere. */
  addressOf: (path: string) => string;
}
