import { folded } from './words.ts';

/** A name or a text as names are compared: without case and accents, in its words and numbers. */
export interface NameKey {
  /** With its gaps: "Progress M-1" is neither "Progress M-18" nor "Progress M1". */
  spaced: string;
  /** Without them, so that "ms22", "MS-22" and "ms 22" begin alike. */
  joined: string;
}

/** Makes the key of a name; both are empty where it has no letter and no number. */
export function nameKey(name: string): NameKey {
  const words = wordsOf(name);
  return { spaced: words.join(' '), joined: words.join('') };
}

/** The words and numbers of a text without case, accents and leading zeros: "M-06M" is "M-6M". */
export function wordsOf(text: string): string[] {
  return Array.from(folded(text).matchAll(/[\p{L}\p{N}]+/gu), ([word]) =>
    word.replace(/(?<!\d)0+(?=\d)/g, ''),
  );
}
