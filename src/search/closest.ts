import { inSteps } from '../site/ui/steps.ts';
import { type Found, withQuoted, wordsOfRow } from './find.ts';
import type { Row } from './rows.ts';
import { dayOf } from './text/days.ts';
import { wordsOf } from './text/nameKey.ts';
import { quotingIn } from './text/quotation.ts';
import { folded, wordPattern } from './text/words.ts';

export { inPhrases } from './phrases.ts';
export { withQuotations } from './quotations.ts';
export { dayOf } from './text/days.ts';

/** What is found for a text that no page has as a whole. */
export interface LooselyFound extends Found {
  /** What they were found by. */
  spellings: string[];
  /** They have not even all words that tell pages apart. */
  isPartial: boolean;
}

/**
 * Finds what has in its names all words of a text that tell pages apart, else the pages that have them, else what has the most of
 * its words, else what has those that are not unknown. It looks up texts in pages by `look`.
 */
export async function foundLoosely(
  rows: readonly Row[],
  spellings: readonly string[],
  unknown: readonly string[],
  look: (texts: readonly string[]) => Promise<Found>,
): Promise<LooselyFound> {
  const [spelling = ''] = spellings;
  const strong = strongWordsOf(spelling);
  // For a word that no page has Pagefind takes the longest word that it begins with.
  const isKnown = !unknown.some((word) => strong.split(' ').includes(folded(word)));
  const found = strong !== spelling && isKnown ? await look([strong]) : { rows: [], scattered: [] };
  const closest = await closestTo(rows, spelling);
  const [best] = closest;
  // What has all of them in its names is meant by them, and not what only begins so or tells of it.
  const isNamed = best && wordsOf(strong).every((word) => wordsOfRow(best).includes(word));
  if (found.rows.length > 0 && !isNamed) return { ...found, spellings: [strong], isPartial: false };
  const isClosest = new Set(closest);
  const inOrder = [...new Set([...found.rows.filter((row) => isClosest.has(row)), ...closest])];
  const isEnough = closest.length > 0 || unknown.length === 0;
  const most = isEnough
    ? { rows: inOrder, scattered: [] }
    : await look(spellings.map((one) => without(one, unknown)));
  return { ...most, spellings: [...spellings], isPartial: true };
}

/** A text without some of its words. */
function without(text: string, words: readonly string[]): string {
  return text.replace(wordPattern, (word) => (words.includes(word) ? '' : word));
}

/** Words that sentences need and pages need not have, and those of the subject of all pages. */
const weakWords = new Set(
  'a an and are at became by did do flew flown for from go happened has have in into is it of on or space that the to was were what when which who with'.split(
    ' ',
  ),
);
/** What older texts say for what pages call otherwise: "the first man in space" made the first human spaceflight. */
const otherWords = new Map([
  ['man', 'human'],
  ['manned', 'crewed'],
  ['unmanned', 'uncrewed'],
]);

/** A text without its weak words, and with the words that pages have for others; as it stands where nothing would be left, or it quotes. */
export function strongWordsOf(text: string): string {
  if (quotingIn(text).quotations.length > 0) return text;
  // A page has "059A" as it is written.
  const strong = (folded(text).match(wordPattern) ?? []).filter((word) => !weakWords.has(word));
  return strong.map((word) => otherWords.get(word) ?? word).join(' ') || text;
}

/**
 * Finds the rows whose names and groups have what is quoted in a text and the most of its whole words, of which weak ones count
 * little; none where no row has one.
 */
export async function closestTo(rows: readonly Row[], text: string): Promise<Row[]> {
  // A short word says little by itself, but one such as "MS" tells MS-22 from TM-22.
  const weightOf = (word: string) => {
    const isStrong = (word.length > 2 && !weakWords.has(word)) || /\d/.test(word);
    return isStrong ? 1 : 0.1;
  };
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

/** Finds the spacecraft that were first launched on the day that a text is: "12 April", "April 12, 1961". */
export function launchedOn(rows: readonly Row[], text: string): Row[] {
  const [day, month = '', year = ''] = dayOf(text)?.split(' ') ?? [];
  if (day === undefined) return [];
  const said = `${day} ${month.slice(0, 3)} ${year}`;
  return rows.filter((row) => row.valueInWords('first-launch')?.startsWith(said));
}
