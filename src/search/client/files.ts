import type { Registry } from '../build/registry.ts';
import type { FilterName } from '../filters.ts';
import { namesOf, type Row, rowsOf } from '../rows.ts';
import { wordsOfTitles } from '../words.ts';
import { openTextIndex, patience, type TextIndex } from './textIndex.ts';

/** All that the search can find. */
export interface Searched {
  rows: Row[];
  /** The values that each filter has on any page. */
  values: Record<FilterName, string[]>;
  /** The words of all names, the most frequent first: only a text that names nothing needs them. */
  words: () => string[];
}

/** The files of the search, each read when it is first needed and kept; after a failure it is read anew. */
export class SearchFiles {
  readonly #addresses: { registry: string; index: string };
  #searched: Promise<Searched> | undefined;
  #index: Promise<TextIndex> | undefined;
  #attempts = 0;

  constructor(addresses: { registry: string; index: string }) {
    this.#addresses = addresses;
  }

  /**
   * The registry of all pages.
   * @throws Error when it cannot be had in ten seconds, or is none.
   */
  load(): Promise<Searched> {
    this.#searched ??= readRegistry(this.#addresses.registry);
    this.#searched.catch(() => {
      this.#searched = undefined;
    });
    return this.#searched;
  }

  /**
   * The words of all pages, for which a text is looked up.
   * @throws Error as openTextIndex does.
   */
  open(): Promise<TextIndex> {
    this.#index ??= openTextIndex(this.#addresses.index, this.#attempts++);
    return this.#index;
  }

  /** Does something with the files; an index that fails in it is closed, and the next use opens another. */
  async use(work: () => Promise<void>): Promise<void> {
    const own = this.#index;
    try {
      await work();
    } catch (error) {
      const failed = own ?? this.#index;
      if (this.#index === failed) this.#index = undefined;
      failed?.then(
        (opened) => opened.close(),
        () => undefined,
      );
      throw error;
    }
  }
}

async function readRegistry(address: string): Promise<Searched> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const registry: Registry = await response.json();
  if (!Array.isArray(registry.titles)) throw new Error(`${address} is no registry.`);
  let words: string[] | undefined;
  const columns = Object.entries(registry.filters).map(([name, { values }]) => [name, values]);
  return {
    rows: rowsOf(registry),
    values: Object.fromEntries(columns),
    words: () => {
      words ??= wordsOfTitles(namesOf(registry));
      return words;
    },
  };
}
