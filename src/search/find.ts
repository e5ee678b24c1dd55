import { inSteps } from '../site/ui/steps.ts';
import { once } from '../words/once.ts';
import type { Row } from './rows.ts';
import { type NameKey, nameKey, wordsOf } from './text/nameKey.ts';
import { quotingIn, runsOf } from './text/quotation.ts';

/** Rows that are found for a text, the best first, and those of them whose pages have its words only apart. */
export interface Found {
  rows: readonly Row[];
  scattered: readonly Row[];
}

/**
 * Finds rows by their names: first those of which a name is the text, then those of which one begins with it as a whole word, then
 * those of which one is it but for spaces that it lacks, then those of which one begins with its letters, then those of which one
 * ends with it, as "Orb-3" does "Cygnus CRS Orb-3", and last those that have it in the middle. In each of these groups those whose
 * title it is come before those with another such name; all else is in the order of the rows. A placeholder comes after all that it
 * may turn out to be. What is quoted, they have.
 */
export async function namedBy(rows: readonly Row[], text: string): Promise<Row[]> {
  const key = nameKey(text);
  const hasLetters = /\p{L}/u.test(key.joined);
  const asked = { ...key, hasLetters, isDesignation: hasLetters && /\d/.test(key.joined) };
  if (asked.joined === '') return [];
  const groups: Row[][] = Array.from({ length: notNamed }, () => []);
  await inSteps(await withQuoted(rows, text), (row) => groups[groupOf(row, asked)]?.push(row));
  return groups.flat();
}

/** How a name may be that of a text, the best way first. */
const ways: ((name: OwnKey, asked: AskedKey) => boolean)[] = [
  ({ spaced }, asked) => spaced === asked.spaced,
  ({ spaced }, asked) => spaced.startsWith(`${asked.spaced} `),
  // "Soyuz 21" is not "Soyuz 2.1", which has more spaces.
  ({ spaced, joined }, asked) => joined === asked.joined && spaced.length > asked.spaced.length,
  ({ joined }, asked) => joined.startsWith(asked.joined),
  // A number alone ends too many names.
  ({ ends }, asked) => asked.hasLetters && ends.includes(asked.joined),
  // A word alone is in too many.
  ({ ends }, asked) => asked.isDesignation && ends.some((end) => end.startsWith(asked.joined)),
];
const notNamed = 2 * ways.length;

/** The place of the best way in which a name of a row is that of a text, titles first. */
function groupOf(row: Row, asked: AskedKey): number {
  const [title, ...others] = keysOf(row);
  const way = ways.findIndex((is) => title && is(title, asked));
  const other = ways.findIndex((is) => others.some((name) => is(name, asked)));
  const group = Math.min(way < 0 ? notNamed : 2 * way, other < 0 ? notNamed : 2 * other + 1);
  return group < notNamed && row.isPlaceholder ? notNamed - 1 : group;
}

/** The key of a text, and whether it has letters, and numbers with them. */
interface AskedKey extends NameKey {
  hasLetters: boolean;
  isDesignation: boolean;
}

/** The key of a name, with the keys of what is left of it without its first words. */
interface OwnKey extends NameKey {
  ends: string[];
}

/** The rows of which a name or a group has each quotation of a text, whole. */
export async function withQuoted(rows: readonly Row[], text: string): Promise<readonly Row[]> {
  const { quotations } = quotingIn(text);
  if (quotations.length === 0) return rows;
  const left: Row[] = [];
  await inSteps(rows, (row) => {
    const texts = textsOfRow(row);
    if (quotations.every((quoted) => texts.some((words) => runsOf(words, quoted).length > 0))) left.push(row);
  });
  return left;
}

/**
 * Finds the rows whose names and groups have what is quoted in a text and, for each word of it, a word that begins with it. A word
 * may also be one of their kind, as in "Soyuz rocket".
 */
export async function describedBy(rows: readonly Row[], text: string): Promise<Row[]> {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  const described: Row[] = [];
  await inSteps(await withQuoted(rows, text), (row) => {
    const others = asked.filter((one) => !wordsOfRow(row).some((word) => word.startsWith(one)));
    if (others.length === 0 || isToldBy(row, others, asked)) described.push(row);
  });
  return described;
}

/** Whether some of the words asked for are of the kind of a row and may tell it from others. Most pages are of a ship, and "Ship 40" is the name of one. */
function isToldBy({ kindWords }: Row, words: readonly string[], asked: readonly string[]): boolean {
  if (!words.every((word) => kindWords.includes(word))) return false;
  const isShip = kindWords.includes('ship');
  return !isShip || (words.length < asked.length && !asked.some((word) => /^\d/.test(word)));
}

/** Whether a row has a word among those of its names, its groups or its kind. */
export function hasWord(row: Row, word: string): boolean {
  return wordsOfRow(row).includes(word) || row.kindWords.includes(word);
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
/** The words of all names and groups of a row. */
export const wordsOfRow = once((row: Row) => [...row.names, ...row.groups].flatMap(wordsOf));
/** The words of each name and group, which few texts need apart. */
const textsOfRow = once((row: Row) => [...row.names, ...row.groups].map(wordsOf));
