import { inLatin } from './latin.ts';
import type { TextIndex } from './textIndex.ts';
import { unknownWords } from './words.ts';

/** What a reader asks for in words. */
export interface ReadText {
  /** In Latin letters. */
  text: string;
  /** What may have been meant by it, where some of its words stand nowhere. */
  meant: string | null;
  /** None of its words stands anywhere. */
  isUnknown: boolean;
}

/** A text that is known, such as a name, in whatever letters. */
export function asItStands(text: string): ReadText {
  return { text, meant: null, isUnknown: false };
}

/** Reads a text by the words of all names and, unless it is empty, of all pages. */
export async function readText(
  asked: string,
  words: readonly string[],
  open: () => Promise<TextIndex>,
): Promise<ReadText> {
  if (asked === '') return asItStands('');
  const { knows } = await open();
  const text = await inLatin(asked, knows);
  const unknown = await unknownWords(text, words, knows);
  if (unknown.length === 0) return asItStands(text);
  // Without its script the search does all the same what it can.
  const suggest = await import('./suggest.ts').catch(() => null);
  const isUnknown = unknown.length === new Set(text.match(/[\p{L}\p{N}]+/gu)).size;
  return { text, meant: suggest?.suggestionFor(text, unknown, words) ?? null, isUnknown };
}
