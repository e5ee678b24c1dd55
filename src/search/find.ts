import { once } from '../words/once.ts';
import type { Row } from './rows.ts';
import { type NameKey, nameKey, wordsOf } from './text/nameKey.ts';

/**
 * Finds rows by their names: first those of which a name is the text, then those of which one begins with it as a whole word,
 * then with its letters, then those of which one ends with it, as "Orb-3" does "Cygnus CRS Orb-3". In each of these groups those
 * whose title it is come before those with another such name; all else is in the order of the rows.
 */
export function namedBy(rows: readonly Row[], text: string): Row[] {
  const asked = nameKey(text);
  if (asked.joined === '') return [];
  const groups = Map.groupBy(rows, (row) => groupOf(row, asked));
  return [...groups]
    .filter(([group]) => group < notNamed)
    .sort(([a], [b]) => a - b)
    .flatMap(([, its]) => its);
}

/** How a name may be that of a text, the best way first. */
const ways: ((name: OwnKey, asked: NameKey) => boolean)[] = [
  ({ spaced }, asked) => spaced === asked.spaced,
  ({ spaced }, asked) => spaced.startsWith(`${asked.spaced} `),
  ({ joined }, asked) => joined.startsWith(asked.joined),
  // A number alone ends too many names.
  ({ ends }, asked) => /\p{L}/u.test(asked.joined) && ends.includes(asked.joined),
];
const notNamed = 2 * ways.length;

/** The place of the best way in which a name of a row is that of a text, titles first. */
function groupOf(row: Row, asked: NameKey): number {
  const [title, ...others] = keysOf(row);
  const way = ways.findIndex((is) => title && is(title, asked));
  const other = ways.findIndex((is) => others.some((name) => is(name, asked)));
  return Math.min(way < 0 ? notNamed : 2 * way, other < 0 ? notNamed : 2 * other + 1);
}

/** The key of a name, with the keys of what is left of it without its first words. */
interface OwnKey extends NameKey {
  ends: string[];
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

/** Makes the keys of a row, so that the first text is looked up as fast as those that follow. */
export function prepareToFind(row: Row): void {
  keysOf(row);
  wordsOfRow(row);
}

// Keys are made when a text is first looked up, because a page that asks for none is then ready sooner.
const keysOf = once(({ names }: Row): OwnKey[] =>
  names.map((name) => {
    const words = wordsOf(name);
    return { ...nameKey(name), ends: words.map((_, index) => words.slice(index).join('')) };
  }),
);
const wordsOfRow = once((row: Row) => [...row.names, ...row.groups].flatMap(wordsOf));
