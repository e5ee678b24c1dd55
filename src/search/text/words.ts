import { inSteps } from '../../site/ui/steps.ts';

/** The words and the numbers of a text. */
export const wordPattern = /[\p{L}\p{N}]+/gu;

/** Lists the words of three or more letters in titles, the most frequent first. */
export async function wordsOfTitles(titles: readonly string[]): Promise<string[]> {
  const counts = new Map<string, number>();
  await inSteps(titles, (title) => {
    for (const [word] of title.matchAll(/\p{L}{3,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([word]) => word);
}

/** A letter alone is part of too many names, and a number of three digits of too many serial numbers. */
const shortest = { word: 2, number: 4 };

/** Finds the words of a text that stand on no page and begin no name; single letters are left out, and short numbers. */
export async function unknownWords(
  text: string,
  words: readonly string[],
  isFound: (word: string) => Promise<boolean>,
): Promise<string[]> {
  const known = words.map(folded);
  const unknown: string[] = [];
  for (const word of new Set(text.match(wordPattern))) {
    const isShort = word.length < (/\p{N}/u.test(word) ? shortest.number : shortest.word);
    if (isShort || known.some((name) => name.startsWith(folded(word)))) continue;
    if (!(await isFound(word))) unknown.push(word);
  }
  return unknown;
}

/** Removes case and accents from a text. */
export function folded(text: string): string {
  // Most names have nothing to be removed.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
