import { once } from '../words/once.ts';
import type { Row } from './rows.ts';
import { nameKey, wordsOf } from './text/nameKey.ts';

/**
 * Finds rows by their names: first those whose title is the text, then those with another name that is, then those whose
 * title begins with it, then those with another name that does; each group is in the order of the rows.
 */
export function namedBy(rows: readonly Row[], text: string): Row[] {
  const { spaced, joined } = nameKey(text);
  if (joined === '') return [];
  const exact = rows.filter((row) => keysOf(row).some((key) => key.spaced === spaced));
  const begun = rows.filter((row) => keysOf(row).some((key) => key.joined.startsWith(joined)));
  const [titled, titledLonger] = [
    exact.filter((row) => keysOf(row)[0]?.spaced === spaced),
    begun.filter((row) => keysOf(row)[0]?.joined.startsWith(joined)),
  ];
  return [...new Set([...titled, ...exact, ...titledLonger, ...begun])];
}

/** Finds the rows whose names and groups have, for each word of a text, a word that begins with it. */
export function describedBy(rows: readonly Row[], text: string): Row[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return rows.filter((row) => asked.every((one) => wordsOfRow(row).some((word) => word.startsWith(one))));
}

/** Finds the rows whose names and groups have the most whole words of a text; none where no row has one. */
export function closestTo(rows: readonly Row[], text: string): Row[] {
  // A short word such as "of" says little by itself, but one such as "MS" tells MS-22 from TM-22.
  const weightOf = (word: string) => (word.length > 2 || /\d/.test(word) ? 1 : 0.1);
  const asked = [...new Set(wordsOf(text))];
  const weighed = rows.map((row) => {
    const words = new Set(wordsOfRow(row));
    const shared = asked.filter((word) => words.has(word));
    return { row, weight: shared.reduce((sum, word) => sum + weightOf(word), 0) };
  });
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  return most < 1 ? [] : weighed.filter(({ weight }) => weight === most).map(({ row }) => row);
}

// Keys are made when a text is first looked up, because a page that asks for none is then ready sooner.
const keysOf = once(({ names }: Row) => names.map(nameKey));
const wordsOfRow = once((row: Row) => [...row.names, ...row.groups].flatMap(wordsOf));
