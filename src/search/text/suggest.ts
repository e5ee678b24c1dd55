import Fuse from 'fuse.js/min-basic';
import { nameBegunBy } from './usualSpellings.ts';
import { folded, wordPattern } from './words.ts';

/** Shorter words are similar to too many others. */
const shortest = 4;

/** How far a word may be from one of the catalog's: 0 is the same word, 1 is any. */
const furthest = 0.45;

/**
 * Guesses what a reader may have meant. Each unknown word is replaced by the name that it begins another spelling of, else by the most
 * similar word of the catalog's names, and by the most frequent of several, which comes first in `words`. Null where an unknown word
 * is similar to none.
 */
export function suggestionFor(
  text: string,
  unknown: readonly string[],
  words: readonly string[],
): string | null {
  const fuse = new Fuse(words, { threshold: furthest, ignoreLocation: true });
  let suggestion = text;
  for (const word of unknown) {
    // A number that is unknown is no slip of the pen.
    if (word.length < shortest || /\p{N}/u.test(word)) return null;
    const likely = fuse
      .search(word)
      .map(({ item }) => item)
      .filter((item) => Math.abs(item.length - word.length) <= 2);
    // A slip is seldom in the first letter (J. Pollock and A. Zamora, "Collection and characterization of spelling errors
    // in scientific and scholarly text", 1983).
    const best = nameBegunBy(word) ?? likely.find((item) => folded(item)[0] === folded(word)[0]);
    if (!best) return null;
    suggestion = suggestion.replace(wordPattern, (one) => (one === word ? best : one));
  }
  return suggestion === text ? null : suggestion;
}
