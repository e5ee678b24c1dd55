import { quotingIn } from './quotation.ts';
import { folded, wordPattern } from './words.ts';

/** Words that sentences need and pages need not have, and those of the subject of all pages. */
export const weakWords = new Set(
  'a an and are at became by can craft did do does flew flown for from go happened has have how in into is it of on or ship space spacecraft that the there to was were what when which who with'.split(
    ' ',
  ),
);
/** What older texts say for what pages call otherwise: "the first man in space" made the first human spaceflight. */
const otherWords = new Map([
  ['man', 'human'],
  ['manned', 'crewed'],
  ['tourism', 'tourist'],
  ['unmanned', 'uncrewed'],
]);

/** How a question for a figure begins. Pages have the figure, and not these words: "how heavy is a Dragon?" */
const forFigure =
  /^\P{L}*how (?:big|fast|far|heavy|high|large|long|many(?: people| persons| astronauts)?|much|old|tall|wide)\b/iu;

/** Whether a text asks for a figure. */
export function asksForFigure(text: string): boolean {
  return forFigure.test(text);
}

/** What readers call a loss, each with what pages say of one of that kind: "the Challenger disaster". */
const lossWords = new Map([
  ['accident', ''],
  ['catastrophe', ''],
  ['crash', 'crashed'],
  ['crashed', ''],
  ['disaster', ''],
  ['explosion', 'exploded'],
  ['tragedy', ''],
]);
/** What pages say of any loss, the worst first. */
const wordsOfLosses = ['died', 'lost', 'destroyed', 'failed'];

/** Whether pages have other words for all of some words. */
export function haveOtherWords(words: readonly string[]): boolean {
  return words.map(folded).every((word) => otherWords.has(word) || lossWords.has(word));
}

/** A text without its weak words, and with the words that pages have for others, for a loss the first; as it stands where nothing would be left, or it quotes. */
export function strongWordsOf(text: string): string {
  return strongTextsOf(text)[0];
}

/** The same with each word that pages have for a loss in turn, where the text has a word for one. */
export function strongTextsOf(text: string): [string, ...string[]] {
  if (quotingIn(text).quotations.length > 0) return [text];
  // A page has "059A" as it is written.
  const strong = (folded(text.replace(forFigure, '')).match(wordPattern) ?? []).filter(
    (word) => !weakWords.has(word),
  );
  const said = strong.map((word) => otherWords.get(word) ?? word);
  const own = said.flatMap((word) => lossWords.get(word) ?? []);
  if (own.length === 0) return [said.join(' ') || text];
  const [first = '', ...others] = [...own.filter((word) => word !== ''), ...wordsOfLosses].map((loss) =>
    said.map((word) => (lossWords.has(word) ? loss : word)).join(' '),
  );
  return [first, ...others];
}
