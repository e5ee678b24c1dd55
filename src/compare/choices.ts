import { bestAnswer } from '../search/answer.ts';
import { describedBy } from '../search/find.ts';
import type { Row } from '../search/rows.ts';
import type { Searched } from '../search/searched.ts';
import type { TextIndex } from '../search/textIndex.ts';
import type { ComparedKind } from './subjects.ts';

/** An entry that a reader may choose to compare. */
export interface Choice {
  slug: string;
  title: string;
  /** What tells it from others of like names: its configuration, or its type. */
  hint: string;
}

/** What a reader may choose for a text. */
export interface Choices {
  choices: Choice[];
  /** What the text was taken for, where nothing is called so. */
  meant: string | null;
}

/** What the search calls the kinds, and the filter whose value tells two entries of one name apart. */
const kinds = {
  spacecraft: { kind: 'spacecraft', hint: 'configuration' },
  configurations: { kind: 'configuration', hint: 'type' },
} as const;

/** Finds what the search finds for a text by the names of entries and of their groups, in its order, of one kind. */
export async function choicesFor(text: string, kind: ComparedKind, searched: Searched): Promise<Choices> {
  const query = { text: text.trim(), filters: { kind: [kinds[kind].kind] }, sort: '' };
  const { rows, meant } = await bestAnswer(query, searched, async () => namesAlone(searched.rows));
  const choices = rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    hint: row.valuesOf(kinds[kind].hint)[0] ?? '',
  }));
  return { choices, meant };
}

/** Says what a text was taken for, as the search does; nothing where it stands. */
export function meantInWords(text: string, meant: string | null): string {
  return meant === null ? '' : `Nothing is called “${text.trim()}”. Did you mean ${meant}?`;
}

/** Stands in for the words of all pages, which are five times the bytes of all names. */
function namesAlone(rows: readonly Row[]): TextIndex {
  return {
    knows: async (word) => describedBy(rows, word).length > 0,
    search: async () => [],
    close: async () => {},
  };
}
