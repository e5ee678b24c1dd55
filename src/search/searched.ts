import type { FilterKey } from '../fields/filters.ts';
import type { Registry } from './registry.ts';
import { namesOf, type Row, rowsOf } from './rows.ts';
import { wordsOfTitles } from './text/words.ts';

/** All that the search can find. */
export interface Searched {
  rows: Row[];
  /** The filters that rows are narrowed by. */
  filters: FilterKey[];
  /** The values that each filter has on any page. */
  values: Partial<Record<FilterKey, string[]>>;
  /** The words of all names, the most frequent first. They are made when asked for, because few texts need them. */
  words: () => Promise<string[]>;
}

/**
 * Reads the registry of the search.
 * @throws Error when the file is none.
 */
export function searchedIn(registry: Registry): Searched {
  if (!Array.isArray(registry.titles)) throw new Error('The file is no registry of the search.');
  let words: Promise<string[]> | undefined;
  const columns = Object.entries(registry.filters).map(([name, { values }]) => [name, values]);
  return {
    rows: rowsOf(registry),
    filters: Object.keys(registry.filters) as FilterKey[],
    values: Object.fromEntries(columns),
    words: () => {
      words ??= wordsOfTitles(namesOf(registry));
      return words;
    },
  };
}
