import { wordsOf } from './nameKey.ts';

/** What stands between quotation marks. */
export const quotation = /["“”„«]([^"“”„«»]*)["“”»]/g;

/** A text, with what stands between quotation marks apart. What a reader has not closed yet is no quotation. */
export interface Quoting {
  /** The words of each quotation, which are meant whole and in this order. */
  quotations: string[][];
  /** The text without them. */
  rest: string;
}

/** Takes the quotations out of a text. */
export function quotingIn(text: string): Quoting {
  const quotations = Array.from(text.matchAll(quotation), ([, words = '']) => wordsOf(words));
  return {
    quotations: quotations.filter((words) => words.length > 0),
    rest: text.replace(quotation, ' ').trim(),
  };
}

/** Where words have a quotation, each word of it whole or cut, as "MS-22" cuts "MS22": from the first of its words to behind its last. */
export function runsOf(words: readonly string[], quoted: readonly string[]): { from: number; to: number }[] {
  return words.flatMap((_, from) => {
    let to = from;
    for (const one of quoted) {
      let joined = '';
      while (to < words.length && joined.length < one.length) joined += words[to++];
      if (joined !== one) return [];
    }
    return { from, to };
  });
}
