import { folded, wordPattern } from './words.ts';

/** What names are compared by: words and numbers without case and accents. */
export interface NameKey {
  /** With spaces between words, which tell "Progress M-1" from "Progress M1". */
  spaced: string;
  /** Without spaces, so that "ms22", "MS-22" and "ms 22" are alike. */
  joined: string;
}

/** Makes the key of a name; both are empty where it has no letter and no number. */
export function nameKey(name: string): NameKey {
  const words = wordsOf(name);
  return { spaced: words.join(' '), joined: words.join('') };
}

/** Splits a text into words and numbers without case, accents and leading zeros, so that "M-06M" equals "M-6M". */
export function wordsOf(text: string): string[] {
  return Array.from(folded(text).matchAll(wordPattern), ([word]) => word.replace(/(?<!\d)0+(?=\d)/g, ''));
}
