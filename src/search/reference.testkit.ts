import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { registryOf } from './build/registry.ts';
import type { Row } from './rows.ts';
import { searchedIn } from './searched.ts';
import type { Hit, TextIndex } from './textIndex.ts';

/** The catalog of real records. */
export const catalog = linkCatalog(readDataSet(frozenEdition));
/** All that can be found of it, as it comes out of its file. */
export const searched = searchedIn(JSON.parse(JSON.stringify(registryOf(catalog))));

/** The first row of a title. */
export function row(title: string): Row {
  return searched.rows.find((one) => one.title === title) as Row;
}

/** The titles of what was found. */
export function titles(found: readonly { title: string }[]): string[] {
  return found.map(({ title }) => title);
}

/** An index of words in which every text has the same hits. */
export function indexOf(hits: Hit[]): TextIndex {
  return { knows: async () => false, search: async () => hits, close: async () => {} };
}

/** The page of a title as an index of words finds it. */
export function hit(title: string, score: number): Hit {
  return { row: row(title).place, score };
}
