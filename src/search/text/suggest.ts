import Fuse from 'fuse.js/min-basic';
import { nameBegunBy } from './usualSpellings.ts';
import { folded, wordPattern } from './words.ts';

/** Shorter words are similar to too many others. */
const shortest = 4;

/** How far a word may be from one of the catalog's: 0 is the same word, 1 is any. */
const furthest = 0.45;

/**
 * Guesses what a reader may have meant. Each unknown word is replaced by the name that it begins another spelling of, else by a word of
 * the catalog's names that is a clear slip away, else by the most similar one unless `isSure` asks for clear slips alone; by the most
 * frequent of several, which comes first in `words`. Null where an unknown word is similar to none.
 */
export function suggestionFor(
  text: string,
  unknown: readonly string[],
  words: readonly string[],
  isSure = false,
): string | null {
  const fuse = new Fuse(words, { threshold: furthest, ignoreLocation: true });
  let suggestion = text;
  for (const word of unknown) {
    // A number that is unknown is no slip of the pen.
    if (word.length < shortest || /\p{N}/u.test(word)) return null;
    const similar = () =>
      fuse
        .search(word)
        .map(({ item }) => item)
        .filter((item) => Math.abs(item.length - word.length) <= 2);
    // A slip is seldom in the first letter (J. Pollock and A. Zamora, "Collection and characterization of spelling errors
    // in scientific and scholarly text", 1983).
    const likely = (item: string) => folded(item)[0] === folded(word)[0];
    const best =
      nameBegunBy(word) ??
      words.find((item) => likely(item) && isSlip(folded(word), folded(item))) ??
      (isSure ? undefined : similar().find(likely));
    if (!best) return null;
    suggestion = suggestion.replace(wordPattern, (one) => (one === word ? best : one));
  }
  return suggestion === text ? null : suggestion;
}

/** What hyphens make one of, such as the launch designator "1969-059A": a page has it as a whole, and its second half is no word. */
const hyphenated = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** Leaves out of unknown words those that hyphens join to what stands on a page as a whole. */
export async function unknownApart(
  text: string,
  unknown: readonly string[],
  isFound: (whole: string) => Promise<boolean>,
): Promise<string[]> {
  let left = [...unknown];
  for (const whole of text.match(hyphenated) ?? []) {
    const parts = whole.split('-');
    if (left.some((word) => parts.includes(word)) && (await isFound(whole)))
      left = left.filter((word) => !parts.includes(word));
  }
  return left;
}

/** Joins the first unknown word that makes one known word with its neighbor: a "space plane" is a spaceplane. Null where none does. */
export async function joinedIn(
  text: string,
  unknown: readonly string[],
  isKnown: (word: string) => Promise<boolean>,
): Promise<string | null> {
  const words = [...text.matchAll(wordPattern)];
  for (const [place, second] of words.entries()) {
    const first = words[place - 1];
    if (!first || !(unknown.includes(first[0]) || unknown.includes(second[0]))) continue;
    const gap = text.slice(first.index + first[0].length, second.index);
    if (/^[\s-]+$/.test(gap) && (await isKnown(first[0] + second[0])))
      return text.slice(0, second.index - gap.length) + text.slice(second.index);
  }
  return null;
}

/**
 * Whether a word is another with one letter missing, added or changed, or with two neighbors swapped, as four slips in five are
 * (F. Damerau, "A technique for computer detection and correction of spelling errors", 1964).
 */
function isSlip(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  let start = 0;
  while (start < shorter && word[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  const [own = '', its = ''] = [word, other].map((one) => one.slice(start, one.length - end));
  return Math.max(own.length, its.length) === 1 || (own.length === 2 && its === `${own[1]}${own[0]}`);
}
