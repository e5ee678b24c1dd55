import type { Row } from './rows.ts';
import { wordsOf } from './text/nameKey.ts';
import { quotingIn, runsOf } from './text/quotation.ts';

/** A part of a text, and whether it is what was asked for. */
export interface Part {
  text: string;
  isAsked: boolean;
}

/** Why a row is a result, where what is shown of it does not say so: "flew" and the name of the mission. */
export interface Reason {
  label: string;
  parts: Part[];
  /** Only the text of its page has the words, which can be quoted. */
  isOfText?: true;
}

/** Splits a text so that the words that were asked for stand apart. */
export function partsOf(text: string, asked: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { from, to } of rangesIn(text, asked).ranges) {
    // Two quotations may share words.
    if (from < end) continue;
    if (from > end) parts.push({ text: text.slice(end, from), isAsked: false });
    parts.push({ text: text.slice(from, to), isAsked: true });
    end = to;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isAsked: false });
  return parts;
}

/**
 * Says why a row is a result: which of its missions, its other names and its groups have the words that are not in what is shown
 * of it, and else that its page has them. With `isPartial` it need not have all of them.
 */
export function reasonsFor(
  row: Row,
  asked: string,
  shown: readonly string[],
  { isPartial = false } = {},
): Reason[] {
  // What is of a kind has no need to say so.
  const missing = new Set(wordsOf(asked).filter((word) => !row.kindWords.includes(word)));
  const told = [...shown];
  const reasons: Reason[] = [];
  const said = sayingsOf(row);
  // A row is also found by one letter that begins a word, which says so where no word tells more and the row must have it.
  for (const fewest of isPartial ? [fewestMarked] : [fewestMarked, 1]) {
    const has = (text: string) => rangesIn(text, asked, fewest).words.filter((word) => missing.has(word));
    for (const word of told.flatMap(has)) missing.delete(word);
    while (missing.size > 0) {
      const gains = said.map(({ text }) => has(text).length);
      const most = Math.max(0, ...gains);
      const best = most > 0 ? said[gains.indexOf(most)] : undefined;
      if (!best) break;
      for (const word of has(best.text)) missing.delete(word);
      told.push(best.text);
      reasons.push({
        label: best.label,
        parts: best.isName ? quoted(partsOf(best.text, asked)) : partsOf(best.text, asked),
      });
    }
  }
  if (missing.size > 0 && !isPartial)
    reasons.push({
      label: 'on its page:',
      // Without quotation marks, because the page may have another form of the word: "recorded" for "records".
      parts: [{ text: asTyped(asked, missing), isAsked: true }],
      isOfText: true,
    });
  return reasons;
}

/** Some words of a question in the letters that it has them in: "12 April". Of letters a short one may only begin a word of a page: "t…". */
function asTyped(asked: string, words: ReadonlySet<string>): string {
  const typed = new Map(tokensIn(asked).map(({ key, from, to }) => [key, asked.slice(from, to)]));
  const whole = quotingIn(asked).quotations.flat();
  return Array.from(words, (word) => {
    const mayGoOn = word.length < fewestMarked && !/\d/.test(word) && !whole.includes(word);
    return `${typed.get(word) ?? word}${mayGoOn ? '…' : ''}`;
  }).join(' ');
}

/** Of several spellings of one question, the one that a row has the most words of. */
export function spellingFor(row: Row, spellings: readonly string[]): string {
  const said = [row.title, ...sayingsOf(row).map(({ text }) => text)];
  const wordsIn = (spelling: string) => new Set(said.flatMap((text) => rangesIn(text, spelling).words)).size;
  return spellings.toSorted((a, b) => wordsIn(b) - wordsIn(a))[0] ?? '';
}

interface Saying {
  label: string;
  text: string;
  isName: boolean;
}

/** What is known of a row beside its title, what tells the most first. */
function sayingsOf(row: Row): Saying[] {
  return [
    ...row.missions.map((text) => ({ label: 'flew', text, isName: true })),
    ...row.serialNames.map((text) => ({ label: 'serial number', text, isName: false })),
    ...row.otherNames.map((text) => ({ label: 'also called', text, isName: true })),
    ...row.namedGroups.map(({ key, name }) => ({ label: `${key}:`, text: name, isName: false })),
    ...row.countries.map((text) => ({ label: 'from', text, isName: false })),
  ];
}

interface Range {
  from: number;
  to: number;
}

/** A word is marked for its beginning from so many letters on, because fewer begin too many words. */
const fewestMarked = 3;

/**
 * Where the words that were asked for stand in a text, and which of them: as words, or as beginnings of words with so many letters, and
 * those of a quotation only where all of it stands.
 */
function rangesIn(text: string, asked: string, fewest = fewestMarked): { ranges: Range[]; words: string[] } {
  const { quotations, rest } = quotingIn(asked);
  const wanted = wordsOf(rest);
  const tokens = tokensIn(text);
  const quoted = quotations.map((words) => ({ words, ranges: rangesOf(tokens, words) }));
  const run = runOf(tokens, wanted.join(''));
  const isWanted = (key: string, word: string) =>
    key === word || (word.length >= fewest && key.startsWith(word));
  const ranges = run ? [run] : tokens.filter(({ key }) => wanted.some((word) => isWanted(key, word)));
  const words = run ? wanted : wanted.filter((word) => tokens.some(({ key }) => isWanted(key, word)));
  return {
    ranges: [...quoted.flatMap((one) => one.ranges), ...ranges].sort(
      (a, b) => a.from - b.from || b.to - a.to,
    ),
    words: [...quoted.flatMap((one) => (one.ranges.length > 0 ? one.words : [])), ...words],
  };
}

/** The words of a text, with the key of each and where it stands. */
function tokensIn(text: string): (Range & { key: string })[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    key: wordsOf(word).join(''),
  }));
}

/** Where a quotation stands among the words of a text. */
function rangesOf(tokens: readonly (Range & { key: string })[], quoted: readonly string[]): Range[] {
  const keys = tokens.map(({ key }) => key);
  return runsOf(keys, quoted).map(({ from, to }) => ({
    from: tokens[from]?.from ?? 0,
    to: tokens[to - 1]?.to ?? 0,
  }));
}

/** The words in a row that have together the letters of a text, so that "TMA7M" is found in "TMA-07M". */
function runOf(tokens: readonly (Range & { key: string })[], joined: string): Range | null {
  if (joined === '') return null;
  for (const [start, first] of tokens.entries()) {
    let key = '';
    for (const { key: next, to } of tokens.slice(start)) {
      key += next;
      if (key.startsWith(joined)) return { from: first.from, to };
      if (!joined.startsWith(key)) break;
    }
  }
  return null;
}

function quoted(parts: readonly Part[]): Part[] {
  return [{ text: '“', isAsked: false }, ...parts, { text: '”', isAsked: false }];
}
