import Fuse from 'fuse.js/min-basic';
import { folded } from './words.ts';

/** How unlike a word may be to one of the catalog's, from 0, the same, to 1. */
const furthest = 0.45;

/**
 * What a reader may have meant: each unknown word is replaced by the word of the catalog's names that is most like it, of
 * those as like as it the most frequent, which comes first in the words. Null when one is like none.
 */
export function suggestionFor(
  text: string,
  unknown: readonly string[],
  words: readonly string[],
): string | null {
  const fuse = new Fuse(words, { threshold: furthest, ignoreLocation: true });
  let suggestion = text;
  for (const word of unknown) {
    // A number is another one, not a slip.
    if (/\p{N}/u.test(word)) return null;
    const likely = fuse
      .search(word)
      .map(({ item }) => item)
      .filter((item) => Math.abs(item.length - word.length) <= 2);
    // A slip is seldom in the first letter (J. Pollock and A. Zamora, "Collection and characterization of spelling errors
    // in scientific and scholarly text", 1983).
    const best = likely.find((item) => folded(item)[0] === folded(word)[0]);
    if (!best) return null;
    suggestion = suggestion.replaceAll(word, best);
  }
  return suggestion === text ? null : suggestion;
}
