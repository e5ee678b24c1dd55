import type { Part } from './reason.ts';
import { wordsOf } from './text/nameKey.ts';

/** The letters before the first word that was asked for, so few that it is in sight on a phone. */
const lead = 24;
const longest = 160;

/**
 * Quotes the sentence of a text that has the most of the words that were asked for, from a little before the first of them; null
 * where none has any.
 */
export function excerptOf(text: string, asked: string): Part[] | null {
  const wanted = wordsOf(asked);
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => marked(sentence, wanted));
  const best = sentences.reduce((most, one) => (one.found > most.found ? one : most), {
    parts: [],
    found: 0,
  });
  return best.found === 0 ? null : shortened(best.parts);
}

function marked(sentence: string, wanted: readonly string[]): { parts: Part[]; found: number } {
  const parts = sentence
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((text) => text !== '')
    .map((text) => {
      const key = wordsOf(text).join('');
      return { text, forms: wanted.filter((word) => isForm(key, word)) };
    });
  return {
    parts: parts.map(({ text, forms }) => ({ text, isAsked: forms.length > 0 })),
    found: new Set(parts.flatMap(({ forms }) => forms)).size,
  };
}

/** Whether two words are one, or forms of one as the index of words takes them: "supply", "supplies". */
function isForm(word: string, wanted: string): boolean {
  if (word === '') return false;
  if (word === wanted || (wanted.length > 2 && word.startsWith(wanted))) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === wanted[shared]) shared++;
  return shared >= 4 && shared >= Math.max(word.length, wanted.length) - 3;
}

function shortened(parts: Part[]): Part[] {
  const first = parts.findIndex(({ isAsked }) => isAsked);
  const begin = parts.findIndex(
    ({ text }, place) => /[^\s.,;:]/.test(text) && lengthOf(parts.slice(place, first)) <= lead,
  );
  const kept = parts.slice(begin).filter((_, index, all) => lengthOf(all.slice(0, index + 1)) <= longest);
  const end = begin + kept.length;
  return [
    { text: begin > 0 ? '“…' : '“', isAsked: false },
    ...kept,
    { text: end < parts.length ? '…”' : '”', isAsked: false },
  ];
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
