import type { Registry } from './registry.ts';
import { namesOf, type Row, rowsOf } from './rows.ts';
import { patience } from './textIndex.ts';
import { wordsOfTitles } from './words.ts';

/** All that the search can find. */
export interface Searched {
  rows: Row[];
  /** Of all names, the most frequent first. */
  words: string[];
}

/**
 * Loads the registry at an address.
 * @throws Error when it cannot be had in ten seconds, or is none.
 */
export async function loadRegistry(address: string): Promise<Searched> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const registry: Registry = await response.json();
  if (!Array.isArray(registry.titles)) throw new Error(`${address} is no registry.`);
  return { rows: rowsOf(registry), words: wordsOfTitles(namesOf(registry)) };
}
