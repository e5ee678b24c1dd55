import { inSteps } from '../site/ui/steps.ts';
import { withQuoted, wordsOfRow } from './find.ts';
import type { Row } from './rows.ts';
import { wordsOf } from './text/nameKey.ts';
import { quotingIn } from './text/quotation.ts';

/** Words that sentences need and pages need not have, and those of the subject of all pages. */
const weakWords = new Set(
  'a an and are at became by did do for from go happened has have in into is it of on or space that the to was were what when which who with'.split(
    ' ',
  ),
);
/** What older texts say for what pages call otherwise: "the first man in space" made the first human spaceflight. */
const otherWords: Record<string, string> = { man: 'human', manned: 'crewed', unmanned: 'uncrewed' };

/** A text without its weak words, and with the words that pages have for others; as it stands where nothing would be left, or it quotes. */
export function strongWordsOf(text: string): string {
  if (quotingIn(text).quotations.length > 0) return text;
  const strong = wordsOf(text).filter((word) => !weakWords.has(word));
  return strong.map((word) => otherWords[word] ?? word).join(' ') || text;
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
