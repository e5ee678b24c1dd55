import { nameKey, wordsOf } from './nameKey.ts';
import type { Row } from './rows.ts';

/**
 * The rows that have a text as their title, then as another name, then those whose title begins with it, then another
 * name; each by name.
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

/** The rows of which the names, with those of the groups they are in, have a word that begins with each word of a text. */
export function describedBy(rows: readonly Row[], text: string): Row[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return rows.filter((row) => asked.every((one) => wordsOfRow(row).some((word) => word.startsWith(one))));
}

/** The rows that have the most of the words of a text whole in their names and groups; none where none has any. */
export function closestTo(rows: readonly Row[], text: string): Row[] {
  // Short words, such as "of", say nothing by themselves, but tell MS-22 from TM-22.
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

// Made when a text is first looked up: a page that asks for none is ready the sooner.
const keysOf = once(({ names }) => names.map(nameKey));
const wordsOfRow = once((row) => [...row.names, ...row.groups].flatMap(wordsOf));

function once<Value extends object>(make: (row: Row) => Value): (row: Row) => Value {
  const made = new WeakMap<Row, Value>();
  return (row) => {
    const value = made.get(row) ?? make(row);
    made.set(row, value);
    return value;
  };
}
