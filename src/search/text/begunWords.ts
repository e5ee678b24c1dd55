import { inSteps } from '../../site/ui/steps.ts';
import { wordsOfRow } from '../find.ts';
import type { Row } from '../rows.ts';
import { wordsOf } from './nameKey.ts';

/** Words that stand on no page, by whether they begin words of names or groups. */
export interface BegunWords {
  /** Those that begin none. */
  alone: string[];
  /** What has the words that all others begin: pages, or names alone. Undefined where there are no others. */
  begins?: 'pages' | 'names' | undefined;
}

/**
 * Tells words that stand on no page, but begin words of the names or groups of rows, from those that stand alone. A page may have what
 * they begin, such as "Hubble" for "hubb", and else names alone have it.
 */
export async function begunIn(
  rows: readonly Row[],
  words: readonly string[],
  isFound: (word: string) => Promise<boolean>,
): Promise<BegunWords> {
  const alone: string[] = [];
  let begins: BegunWords['begins'];
  for (const word of words) {
    const [key = ''] = wordsOf(word);
    const begun = new Set<string>();
    await inSteps(rows, (row) => {
      for (const one of wordsOfRow(row)) if (one.startsWith(key)) begun.add(one);
    });
    if (begun.size === 0) alone.push(word);
    else if (begins !== 'names') begins = (await isAny(begun, isFound)) ? 'pages' : 'names';
  }
  return { alone, begins };
}

async function isAny(words: Iterable<string>, isFound: (word: string) => Promise<boolean>): Promise<boolean> {
  for (const word of words) if (await isFound(word)) return true;
  return false;
}
