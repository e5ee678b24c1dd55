import { inSteps } from '../site/ui/steps.ts';
import { hasWord } from './find.ts';
import type { Row } from './rows.ts';
import { wordsOf } from './text/nameKey.ts';
import { quotingIn } from './text/quotation.ts';
import { wordPattern } from './text/words.ts';
import type { Hit, TextIndex } from './textIndex.ts';

/** A row whose page has the words of a text, and how well it answers by their number. */
export interface FoundRow {
  row: Row;
  score: number;
}

/** Rows whose pages have the words of a text, the best first, and those of them that have the words only apart. */
export interface InPhrases {
  rows: FoundRow[];
  scattered: Row[];
}

/** A longer text is a sentence that no page has. */
const mostPairs = 8;
/** Of so many pages a reader sees all. What stands on more of them tells little, and so does its place there. */
export const few = 20;
const anniversary = 'anniversary';

/**
 * Sorts rows by how a text stands on their pages: first those whose names and groups have all of its words, then
 * those that have it word for word, then those that have the most and rarest pairs of neighbors. Of equal ones that which says it
 * earlier is first, because a text begins with what it is about: "first human" is 5 words into that of Vostok 1, and 7 into that of
 * a ship that was named for the anniversary. What has it word for word and tells of an anniversary comes last, because it is about
 * something else: on that of the first Moon landing a ship was launched to a station.
 */
export async function inPhrases(
  text: string,
  found: readonly FoundRow[],
  index: TextIndex,
  pages: number,
): Promise<InPhrases> {
  if (quotingIn(text).quotations.length > 0) return { rows: [...found], scattered: [] };
  // Rows are named in Chinese and Japanese letters, but no page is: Pagefind finds each that has the number behind such a name.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return { rows: [], scattered: [] };
  const words = text.match(wordPattern) ?? [];
  const pairs = words.slice(1, mostPairs + 1).map((word, place) => [words[place], word]);
  const [whole, ...ofPairs] = await Promise.all(
    [words, ...pairs].map((one) => placesOf(one.join(' '), index)),
  );
  // What a quarter of all pages say, such as "in space", tells none of them apart.
  const telling = ofPairs.filter(({ size }) => size > 0 && size < pages / 4).sort((a, b) => a.size - b.size);
  const asked = wordsOf(text);
  const isRare = whole !== undefined && whole.size > 0 && whole.size <= few;
  const celebrating = isRare && !asked.includes(anniversary) ? await placesOf(anniversary, index) : null;
  const ranked: (FoundRow & {
    isWhole: boolean;
    isNamed: boolean;
    isOfAnother: boolean;
    pairs: number;
    place: number;
  })[] = [];
  await inSteps(found, (one) => {
    const at = one.row.place;
    const its = telling.filter((places) => places.has(at));
    const rarest = [whole, ...its].find((places) => places?.has(at) && places.size <= few);
    ranked.push({
      ...one,
      isWhole: whole?.has(at) === true,
      isNamed: isNamed(one.row, asked),
      isOfAnother: celebrating?.has(at) === true && whole?.has(at) === true,
      pairs: its.reduce((sum, { size }) => sum + Math.log2(pages / size), 0),
      place: rarest?.get(at) ?? 0,
    });
  });
  ranked.sort(
    (a, b) =>
      Number(b.isNamed) - Number(a.isNamed) ||
      Number(a.isOfAnother) - Number(b.isOfAnother) ||
      Number(b.isWhole) - Number(a.isWhole) ||
      b.pairs - a.pairs ||
      a.place - b.place ||
      b.score - a.score ||
      a.row.place - b.row.place,
  );
  const apartFrom = ranked.findIndex((one) => !one.isWhole && !one.isNamed);
  const apart = apartFrom > 0 ? ranked.slice(apartFrom).filter(({ isWhole }) => !isWhole) : [];
  return { rows: ranked, scattered: apart.map(({ row }) => row) };
}

/** The rows whose pages have a phrase, with the place of its first word there. */
async function placesOf(phrase: string, index: TextIndex): Promise<Map<number, number>> {
  const hits: Hit[] = await index.search(`"${phrase}"`);
  return new Map(hits.map(({ row, place = 0 }) => [row, place]));
}

/** Whether the names and groups of a row have all of some words, one of them in its names: all craft of a country are of its group. */
function isNamed(row: Row, words: readonly string[]): boolean {
  const names = row.names.flatMap(wordsOf);
  return words.some((word) => names.includes(word)) && words.every((word) => hasWord(row, word));
}
