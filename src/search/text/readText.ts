import type { Searched } from '../searched.ts';
import type { TextIndex } from '../textIndex.ts';
import { type BegunWords, begunIn } from './begunWords.ts';
import { spellingsOf } from './latin.ts';
import { unknownWords, wordPattern } from './words.ts';

/** What a reader asks for in words. */
export interface ReadText {
  /** As names are spelled, in each way that they are, and as it stands where that may be found. */
  spellings: string[];
  /** What may have been meant, where some of its words are unknown. */
  meant: string | null;
  /** Its words that stand on no page and begin no word of a name or a group. */
  unknown: string[];
  /** Where some of its words stand on no page, but begin words of names or groups: what has those words, pages or names alone. */
  begins?: BegunWords['begins'];
  /** All of its words are unknown. */
  isUnknown: boolean;
}

/** Reads a text with the words of all names and with those of all pages. */
export async function readText(
  asked: string,
  searched: Pick<Searched, 'rows' | 'words'>,
  open: () => Promise<TextIndex>,
): Promise<ReadText> {
  const words = await searched.words();
  const { knows, hasNamesAlone } = await open();
  const all = await spellingsOf(asked, words);
  const [text = asked] = all;
  // Pagefind would find words that begin like "cosmos", and "Kosmos" was asked for.
  const isFound = text === asked || (await unknownWords(asked, words, knows)).length === 0;
  const spellings = isFound ? all : all.filter((one) => one !== asked);
  const offPages = await unknownWords(text, [], knows);
  const { alone, begins } = await begunIn(searched.rows, offPages, knows);
  // The search goes on without suggestions where their script cannot be loaded.
  const suggest = alone.length > 0 ? await import('./suggest.ts').catch(() => null) : null;
  const unknown = (await suggest?.unknownApart(text, alone, knows)) ?? alone;
  if (unknown.length === 0) return { spellings, meant: null, unknown, begins, isUnknown: false };
  const isUnknown = unknown.length === new Set(text.match(wordPattern)).size;
  const joined = (await suggest?.joinedIn(text, unknown, knows)) ?? null;
  const meant = joined ?? suggest?.suggestionFor(text, unknown, words, hasNamesAlone) ?? null;
  return { spellings, meant, unknown, begins, isUnknown };
}
