import type { Part } from './reason.ts';
import { wordsOf } from './text/nameKey.ts';

/** The letters before the first word that was asked for, where the sentence has more than there is room for. */
const lead = 24;
const word = /[\p{L}\p{N}]/u;

/** A part of a sentence: a word, with those of the words asked for that it is a form of, or what stands between two words. */
interface Piece {
  text: string;
  forms: string[];
}

/** Which of the words asked for a quotation needs to have one of, all unless others are named, and the letters that there is room for. */
interface Limits {
  needed?: string;
  room?: number | undefined;
}

/**
 * Quotes the sentence of a text that has the most of the words that are needed, and of what was asked; null where none has one. Of a
 * sentence with more letters than `room` it quotes what is around them, cut between words; where even these are too far apart, it
 * cuts between them too.
 */
export function excerptOf(
  text: string,
  asked: string,
  { needed = asked, room = 160 }: Limits = {},
): Part[] | null {
  const wanted = wordsOf(asked);
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => piecesOf(sentence, wanted));
  const necessary = new Set(wordsOf(needed));
  const scoreOf = (pieces: readonly Piece[]) => {
    const has = [...formsOf(pieces)].filter((form) => necessary.has(form)).length;
    return has === 0 ? 0 : has * wanted.length + formsOf(pieces).size;
  };
  const best = sentences.reduce<Piece[]>((most, one) => (scoreOf(one) > scoreOf(most) ? one : most), []);
  return scoreOf(best) === 0 ? null : quoted(best, narrowest(best), room);
}

function formsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap(({ forms }) => forms));
}

function piecesOf(sentence: string, wanted: readonly string[]): Piece[] {
  return sentence
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((text) => text !== '')
    .map((text) => {
      const key = wordsOf(text).join('');
      return { text, forms: wanted.filter((word) => isForm(key, word)) };
    });
}

/** Whether two words are one, or forms of one as the index of words takes them: "supply", "supplies". */
function isForm(word: string, wanted: string): boolean {
  if (word === '') return false;
  if (word === wanted || (wanted.length > 2 && word.startsWith(wanted))) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === wanted[shared]) shared++;
  return shared >= 4 && shared >= Math.max(word.length, wanted.length) - 3;
}

interface Range {
  from: number;
  to: number;
}

/** The fewest letters of a sentence that have all that was found in it. */
function narrowest(pieces: readonly Piece[]): Range {
  const all = formsOf(pieces).size;
  const places = [...pieces.keys()].filter((place) => pieces[place]?.forms.length);
  const ranges = places.flatMap((from) => {
    const last = places.find((place) => place >= from && formsOf(pieces.slice(from, place + 1)).size === all);
    return last === undefined ? [] : { from, to: last + 1 };
  });
  const length = ({ from, to }: Range) => lengthOf(pieces.slice(from, to));
  return ranges.reduce((best, one) => (length(one) < length(best) ? one : best));
}

function quoted(pieces: readonly Piece[], kernel: Range, room: number): Part[] {
  const { from, to } = around(pieces, kernel, room);
  const kept = pieces.slice(from, to).map(({ text, forms }) => ({ text, isAsked: forms.length > 0 }));
  const inside = lengthOf(kept) > room ? withoutMiddles(kept, room) : kept;
  return [
    { text: from > 0 ? '“…' : '“', isAsked: false },
    ...inside,
    { text: to < pieces.length ? '…”' : '”', isAsked: false },
  ];
}

/** Takes more words on both sides while there is room: a few before, then all behind, then more before. */
function around(pieces: readonly Piece[], kernel: Range, room: number): Range {
  let { from, to } = kernel;
  const begin = (most: number) => {
    while (
      from > 0 &&
      lengthOf(pieces.slice(from - 1, to)) <= room &&
      lengthOf(pieces.slice(from - 1, kernel.from)) <= most
    )
      from--;
  };
  begin(lead);
  while (to < pieces.length && lengthOf(pieces.slice(from, to + 1)) <= room) to++;
  begin(room);
  const isWord = (place: number) => word.test(pieces[place]?.text ?? '');
  while (from > 0 && from < kernel.from && !isWord(from)) from++;
  while (to < pieces.length && to > kernel.to && !isWord(to - 1)) to--;
  return { from, to };
}

/** Leaves words out between those that were asked for, where these stand further apart than their share of the room. */
function withoutMiddles(parts: readonly Part[], room: number): Part[] {
  const marks = [...parts.keys()].filter((place) => parts[place]?.isAsked);
  const free = room - lengthOf(parts.filter(({ isAsked }) => isAsked));
  const share = free / Math.max(1, marks.length - 1);
  return marks.flatMap((mark, index) => {
    const between = parts.slice(mark + 1, marks[index + 1] ?? mark + 1);
    // The words at one end of what is between, up to half of the share.
    const some = (one: readonly Part[]) => {
      const kept = one.filter((_, place) => lengthOf(one.slice(0, place + 1)) <= share / 2);
      return kept.slice(0, kept.findLastIndex(({ text }) => word.test(text)) + 1);
    };
    const cut = [some(between), { text: '…', isAsked: false }, some(between.toReversed()).reverse()].flat();
    return [...parts.slice(mark, mark + 1), ...(lengthOf(between) <= share ? between : cut)];
  });
}

function lengthOf(parts: readonly { text: string }[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
