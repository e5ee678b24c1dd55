import type { DataSet } from '../dataset/dataSet.ts';
import { noteExclusions } from '../fields/exclusions.ts';
import { rankSpacecraft } from '../fields/ranks.ts';
import { addNotes } from '../quality/notes.ts';
import { linkCatalog } from './link.ts';
import type { Catalog } from './model.ts';

/**
 * Makes the catalog that pages show: the graph of a data set with all that higher rooms work out of it.
 * @throws Error as `linkCatalog` does.
 */
export function composeCatalog(dataSet: DataSet): Catalog {
  const catalog = linkCatalog(dataSet);
  // Ranks leave out figures that a note calls doubtful.
  addNotes(catalog);
  noteExclusions(catalog);
  rankSpacecraft(catalog);
  return catalog;
}
