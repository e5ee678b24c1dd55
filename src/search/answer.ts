import { closestTo, describedBy, namedBy } from './find.ts';
import { type Counts, countsOf, narrowed } from './narrow.ts';
import { inOrder } from './order.ts';
import type { Query } from './query.ts';
import { asItStands, readText } from './readText.ts';
import type { Row } from './rows.ts';
import type { Searched } from './searched.ts';
import type { TextIndex } from './textIndex.ts';

/** What is found for a query. */
export interface Answer {
  /**
   * In the order asked for; else those that are called so first, then those whose pages have the words, by how well they
   * answer, ties by name, then those that are in a group of that name.
   */
  rows: Row[];
  /** What each value of each filter leaves. */
  counts: Counts;
  /** No page has all of the words: these have the most of them. */
  isPartial: boolean;
}

/** An answer, and what it takes the text for where nothing is called so; null where it stands. */
export interface BestAnswer extends Answer {
  meant: string | null;
}

/**
 * Answers a query as a reader may have meant it: in Latin letters, and with its misspelt words mended where that leads
 * to any page. `named` are the rows that the text names as it stands.
 */
export async function bestAnswer(
  query: Query,
  searched: Searched,
  open: () => Promise<TextIndex>,
  named: readonly Row[] = namedBy(searched.rows, query.text),
): Promise<BestAnswer> {
  const isName = named.length > 0;
  const { text, meant, isUnknown } = isName
    ? asItStands(query.text)
    : await readText(query.text, searched.words(), open);
  if (meant !== null) {
    const answer = await answerTo({ ...query, text: meant }, searched, open);
    if (!answer.isPartial && answer.rows.length > 0) return { ...answer, meant };
  }
  // Of words that stand nowhere Pagefind finds what begins as they do, and that is not what was asked for.
  if (isUnknown && !isName)
    return { rows: [], counts: countsOf([], {}, searched.filters), isPartial: false, meant: null };
  const own = isName ? named : undefined;
  return { ...(await answerTo({ ...query, text }, searched, open, own)), meant: null };
}

/** Answers a query; without a text no index is needed. */
export async function answerTo(
  { text, filters, sort }: Query,
  { rows, filters: names }: Pick<Searched, 'rows' | 'filters'>,
  open: () => Promise<TextIndex>,
  named: readonly Row[] = namedBy(rows, text),
): Promise<Answer> {
  const found =
    text === ''
      ? rows
      : [...new Set([...named, ...(await withWords(rows, text, await open())), ...describedBy(rows, text)])];
  const isPartial = found.length === 0;
  const closest = isPartial ? closestTo(rows, text) : found;
  const left = narrowed(closest, filters);
  return {
    rows: sort ? inOrder(left, sort) : left,
    counts: countsOf(closest, filters, names),
    isPartial,
  };
}

async function withWords(rows: readonly Row[], text: string, index: TextIndex): Promise<Row[]> {
  const byPath = new Map(rows.map((row) => [row.path, row]));
  const hits = (await index.search(text)).flatMap(({ path, score }) => {
    const row = byPath.get(path);
    // Scores that differ by a hair would leave pages in no order that a reader can see.
    return row ? { row, score: Number(score.toPrecision(2)) } : [];
  });
  return hits.sort((a, b) => b.score - a.score || a.row.place - b.row.place).map(({ row }) => row);
}
