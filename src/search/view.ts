import { countInWords } from '../words/count.ts';
import type { BestAnswer } from './answer.ts';
import { type Counts, narrow } from './narrow.ts';
import { isEmpty, longestText, type Query } from './query.ts';
import type { Row } from './rows.ts';

/** What the search page shows. */
export interface View {
  rows: Row[];
  counts: Counts;
  /** What is said of the answer. */
  status: string;
  /** What the rows were found by: the text in each spelling that was looked for. */
  spellings: string[];
  /** The rows need not have all of the words. */
  isPartial: boolean;
  /** The first of the rows whose pages have the words only apart, where others have them together. */
  scattered?: Row | undefined;
  /** What the text was taken for where nothing has it for a name. */
  meant: string | null;
}

/** What is said when the search cannot be loaded. */
export const failure =
  'The search could not be loaded. Reload the page, or find the craft in the lists below: all of them work without it.';

/** What is said of a text that is too long. */
export const cut = `Only the first ${longestText} letters of your text are searched for. `;

/** Makes the view of an answer. Where nothing is asked it has no rows and says how many pages there are. */
export function viewOf(
  query: Query,
  { rows, counts, spellings, isPartial, scattered, meant }: BestAnswer,
): View {
  const isAsked = !isEmpty(query) || query.sort !== '';
  const count = pagesInWords(rows.length);
  return {
    rows: isAsked ? rows : [],
    counts,
    spellings,
    isPartial,
    scattered,
    status:
      isPartial && rows.length > 0
        ? `No page has all of these words. ${count} with most of them found.`
        : `${count} ${isAsked ? 'found' : 'to search'}.`,
    meant,
  };
}

/** Names a page of results by its question, "“Skylab 4”: Search", before the name of the site. */
export function titleOf({ text }: Query, siteTitle: string): string {
  return text === '' ? siteTitle : `“${text}”: ${siteTitle}`;
}

/** Gives the rows that can be shown before the text index is read: those named so, unless another order is asked for. */
export async function shownAtOnce(query: Query, named: readonly Row[]): Promise<Row[]> {
  return query.sort ? [] : (await narrow(named, query.filters)).rows;
}

/** Says how many values narrow the results, behind the word "Narrow". */
export function narrowedInWords({ filters }: Query): string {
  const count = Object.values(filters).flat().length;
  return count > 0 ? ` (${count})` : '';
}

/** How far a reader had come in an answer: how many results were shown, and the pixels from the first line of the answer to its end. */
export interface Place {
  shown: number;
  height: number;
}

/** Reads from an entry of the history how far the reader had come when he left it: to nothing where it does not say. */
export function placeIn(state: unknown): Place {
  const { shown, height } = (state ?? {}) as Record<keyof Place, unknown>;
  return {
    shown: typeof shown === 'number' ? shown : 0,
    height: typeof height === 'number' ? height : 0,
  };
}

function pagesInWords(count: number): string {
  return count === 0 ? 'Nothing' : countInWords(count, 'page');
}
