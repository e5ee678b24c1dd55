import { inSteps } from '../site/ui/steps.ts';
import { type Found, hasWord, withQuoted, wordsOfRow } from './find.ts';
import { few } from './phrases.ts';
import type { Row } from './rows.ts';
import { dayOf } from './text/days.ts';
import { wordsOf } from './text/nameKey.ts';
import { quotingIn } from './text/quotation.ts';
import { asksForFigure, strongTextsOf, strongWordsOf, weakWords } from './text/strongWords.ts';
import { folded, wordPattern } from './text/words.ts';
import type { Hit } from './textIndex.ts';

export { inPhrases } from './phrases.ts';
export { withQuotations } from './quotations.ts';
export { dayOf } from './text/days.ts';
export { haveOtherWords } from './text/strongWords.ts';

/** What is found for a text that no page has as a whole. */
export interface LooselyFound extends Found {
  /** What they were found by. */
  spellings: string[];
  /** They have not even all words that tell pages apart. */
  isPartial: boolean;
}

/**
 * Finds what has in its names all words of a text that tell pages apart, else the pages that have them, else what has some of them
 * in its names or groups and the others on its page, else what has the most of its words, else what has those that are not unknown.
 * It looks up texts in pages by `look`, and words there alone by `search`.
 */
export async function foundLoosely(
  rows: readonly Row[],
  { spellings, unknown }: { spellings: readonly string[]; unknown: readonly string[] },
  look: (texts: readonly string[]) => Promise<Found>,
  search: (words: string) => Promise<Hit[]>,
): Promise<LooselyFound> {
  const [spelling = ''] = spellings;
  const isForFigure = asksForFigure(spelling);
  const asked = isForFigure ? strongWordsOf(spelling) : spelling;
  const closest = await closestTo(rows, asked);
  const [best] = closest;
  let inPages: readonly Row[] = [];
  // What has the rarest word, apart from others.
  let apart: readonly Row[] = [];
  for (const strong of strongTextsOf(spelling)) {
    // For a word that no page has Pagefind takes the longest word that it begins with.
    if (unknown.some((word) => strong.split(' ').includes(folded(word)))) continue;
    const found = strong !== spelling ? await look([strong]) : { rows: [], scattered: [] };
    // What has all of them in its names is meant by them, and not what only begins so or tells of it.
    const isNamed = best && wordsOf(strong).every((word) => wordsOfRow(best).includes(word));
    inPages = [...inPages, ...found.rows];
    if (isNamed) break;
    if (found.rows.length > 0) return { ...found, spellings: [strong], isPartial: false };
    const { together, rarest } = await withEachWord(rows, strong, search);
    if (together.size > 0) {
      const inOrder = await byTheirPages([...together], strong, unknown.length > 0 ? strong : spelling, look);
      return { rows: inOrder, scattered: [], spellings: [strong], isPartial: false };
    }
    apart = [...apart, ...rarest];
  }
  // "How many people fit in a Dragon?" is answered by what is called so, whatever else is told of people.
  if (isForFigure && best) {
    const named = wordsOf(asked).filter((word) => wordsOfRow(best).includes(word));
    return { ...(await look([named.join(' ')])), spellings: [...spellings], isPartial: true };
  }
  const isClosest = new Set(closest);
  // What many have tells little of them.
  const before = closest.length > few ? apart : [];
  const inOrder = [...new Set([...inPages.filter((row) => isClosest.has(row)), ...before, ...closest])];
  const isEnough = closest.length > 0 || unknown.length === 0;
  const most = isEnough
    ? { rows: inOrder, scattered: [] }
    : await look(spellings.map((one) => without(one, unknown)));
  return { ...most, spellings: [...spellings], isPartial: true };
}

/** Of so many words a sentence seldom has all on one page. */
const mostWords = 8;

/** Finds the rows that have each word of a text, in names and groups or on their pages, and those that have the rarest of several. */
async function withEachWord(
  rows: readonly Row[],
  text: string,
  search: (words: string) => Promise<Hit[]>,
): Promise<{ together: Set<Row>; rarest: Set<Row> }> {
  const none = new Set<Row>();
  const words = [...new Set(text.match(wordPattern))];
  if (words.length < 2 || words.length > mostWords || quotingIn(text).quotations.length > 0)
    return { together: none, rarest: none };
  const ofWords: { word: string; its: Set<Row> }[] = [];
  for (const word of words) {
    const hits = await search(`"${word}"`);
    const its = new Set(hits.flatMap(({ row }) => rows[row] ?? []));
    // Names are compared without leading zeros, and a page has them.
    const key = wordsOf(word).join('');
    await inSteps(rows, (row) => {
      if (hasWord(row, key)) its.add(row);
    });
    ofWords.push({ word, its });
  }
  ofWords.sort((a, b) => a.its.size - b.its.size);
  const together = new Set(
    [...(ofWords[0]?.its ?? none)].filter((row) => ofWords.every(({ its }) => its.has(row))),
  );
  const rarest = ofWords.find(({ word, its }) => its.size > 0 && weightOf(word) === 1)?.its ?? none;
  return { together, rarest: rarest.size <= few ? rarest : none };
}

/** Sorts rows by what their pages say of the words of a text that are not in the names and groups of all of them. */
async function byTheirPages(
  rows: readonly Row[],
  strong: string,
  text: string,
  look: (texts: readonly string[]) => Promise<Found>,
): Promise<Row[]> {
  const held = wordsOf(strong).filter((word) => rows.every((row) => hasWord(row, word)));
  const rest = without(folded(text), held).trim();
  const found = rest === '' ? [] : (await look([rest])).rows;
  return [...new Set([...found.filter((row) => rows.includes(row)), ...rows])];
}

/** A text without some of its words. */
function without(text: string, words: readonly string[]): string {
  return text.replace(wordPattern, (word) => (words.includes(word) ? '' : word));
}

/**
 * Finds the rows whose names and groups have what is quoted in a text and the most of its whole words, of which weak ones count
 * little; none where no row has one.
 */
export async function closestTo(rows: readonly Row[], text: string): Promise<Row[]> {
  const asked = [...new Set(wordsOf(text))];
  let [most, closest]: [number, Row[]] = [1, []];
  await inSteps(await withQuoted(rows, text), (row) => {
    const words = wordsOfRow(row);
    const shared = asked.filter((word) => words.includes(word));
    const weight = shared.reduce((sum, word) => sum + weightOf(word), 0);
    if (weight > most) [most, closest] = [weight, []];
    if (weight === most) closest.push(row);
  });
  return closest;
}

/** A short word says little by itself, but one such as "MS" tells MS-22 from TM-22. */
function weightOf(word: string): number {
  const isStrong = (word.length > 2 && !weakWords.has(word)) || /\d/.test(word);
  return isStrong ? 1 : 0.1;
}

/** Finds the spacecraft that were first launched on the day that a text is: "12 April", "April 12, 1961". */
export function launchedOn(rows: readonly Row[], text: string): Row[] {
  const [day, month = '', year = ''] = dayOf(text)?.split(' ') ?? [];
  if (day === undefined) return [];
  const said = `${day} ${month.slice(0, 3)} ${year}`;
  return rows.filter((row) => row.valueInWords('first-launch')?.startsWith(said));
}
