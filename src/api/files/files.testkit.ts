import { composeCatalog } from '../../catalog/compose.ts';
import type { Catalog } from '../../catalog/model.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { pathOf } from './apiFile.ts';
import { apiFiles } from './index.ts';

/** The catalog of the frozen edition. */
export const frozenCatalog = composeCatalog(readDataSet(frozenEdition));

/** The address of a path as tests have it. */
const addressOf = (path: string): string => `https://catalog.example.org${path}`;

/** The content of a file, as a program reads it. */
export function contentAt(path: string, catalog: Catalog = frozenCatalog) {
  const made = apiFiles
    .flatMap((file) => file.files(catalog).map((one) => ({ at: pathOf(file, one), one })))
    .find(({ at }) => at === path)
    ?.one.make?.({ catalog, addressOf });
  if (made === undefined) throw new Error(`No file has the path ${path}.`);
  return typeof made === 'string' ? made : JSON.parse(JSON.stringify(made));
}
