import { href } from '../site/ui/href.ts';
import { bestAnswer } from './answer.ts';
import { namedBy } from './find.ts';
import { namesAlone } from './namesAlone.ts';
import { nothingCalled } from './nothingCalled.ts';
import { type Query, writeQuery } from './query.ts';
import { type Part, partsOf, type Reason, reasonsFor, spellingFor } from './reason.ts';
import type { Row } from './rows.ts';
import type { Searched } from './searched.ts';
import { nameKey } from './text/nameKey.ts';

/** A page that a reader may mean while typing. */
export interface Suggestion {
  title: string;
  readonly address: string;
  /** What is said of it. It is worked out when asked for, because a list shows a few of hundreds. */
  words: () => SuggestionWords;
}

/** What is said of a suggestion, the words that were asked for apart, and why it is one. */
interface SuggestionWords {
  titleParts: Part[];
  whatItIs: Part[];
  reasons: Reason[];
}

/** What is suggested for a text. */
interface Suggested {
  choices: Suggestion[];
  /** That no name has all of the text, and what it was taken for; empty where names have it. */
  note: string;
}

/**
 * Finds the pages that a reader may mean by a text, as the search does, but by names of entries and groups alone. Where these do not
 * have all of it pages may, so the first choice is to search them for it as it is typed, at the address `search`.
 */
export async function suggestedFor(text: string, searched: Searched, search: string): Promise<Suggested> {
  const query = { text: text.trim(), filters: {}, sort: '' };
  if (query.text === '') return { choices: [], note: '' };
  const { rows, spellings, isPartial, meant } = await bestAnswer(query, searched, async () =>
    namesAlone(searched.rows),
  );
  const pages = rows.map((row) => suggestionOf(row, spellings, isPartial));
  if (meant === null && !isPartial && rows.length > 0) return { choices: pages, note: '' };
  const note = nothingCalled(query.text, meant);
  return { choices: [searchAt(search, query, note), ...pages], note };
}

/**
 * Finds them among the rows that a large registry begins with, which are those whose titles would begin with the text; null unless
 * the titles of the first ones, as many as are enough, do, because what has it for another name may be anywhere.
 */
export async function suggestedAmong(
  { rows }: Searched,
  text: string,
  enough: number,
): Promise<Suggestion[] | null> {
  const asked = text.trim();
  const { spaced } = nameKey(asked);
  const named = await namedBy(rows, asked);
  const first = named.slice(0, enough).filter(({ title }) => nameKey(title).spaced.startsWith(spaced));
  return first.length < enough ? null : named.map((row) => suggestionOf(row, [asked], false));
}

function searchAt(search: string, query: Query, note: string): Suggestion {
  const title = `Search all pages for “${query.text}”`;
  return {
    title,
    address: `${search}${writeQuery(query)}`,
    words: () => ({ titleParts: partsOf(title, ''), whatItIs: partsOf(note, ''), reasons: [] }),
  };
}

function suggestionOf(row: Row, spellings: readonly string[], isPartial: boolean): Suggestion {
  return {
    title: row.title,
    get address() {
      return href(row.path);
    },
    words: () => {
      const asked = spellingFor(row, spellings);
      return {
        titleParts: partsOf(row.title, asked),
        whatItIs: partsOf(row.whatItIs, asked),
        reasons: reasonsFor(row, asked, [row.title, row.whatItIs], { isPartial }),
      };
    },
  };
}
