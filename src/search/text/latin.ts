import { spelledAsNames } from './spelledAsNames.ts';
import { folded } from './words.ts';

const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;

// No text has more spellings that are worth a search.
const most = 8;

/**
 * Spells a text as the catalog's names are spelled, in their letters: "Союз МС-22" and "Sojus MS-22" become "Soyuz MS-22". A word that
 * several names spell differently, as "Сергей" is Sergey and Sergei, gives a text for each of them. The text as it stands comes last,
 * because pages may have it. Chinese and Japanese words stay, because names are found by them.
 */
export async function spellingsOf(text: string, names: readonly string[]): Promise<string[]> {
  const words = distinct(text.match(other) ?? []);
  const spelled = await spelledAsNames(text);
  if (words.length === 0) return [...new Set([spelled, text])];
  const script = await import('@sindresorhus/transliterate').catch(() => null);
  if (script === null) return [...new Set([spelled, text])];
  const transliterate = script.default;
  const alike = Map.groupBy(names, soundOf);
  let spellings = [spelled];
  for (const word of words) {
    const plain = transliterate(word);
    const its = distinct(alike.get(soundOf(plain)) ?? [plain]);
    const isIt = (found: string) => folded(found) === folded(word);
    spellings = spellings
      .flatMap((one) =>
        its.map((spelling) => one.replace(other, (found) => (isIt(found) ? spelling : found))),
      )
      // They would multiply with every word.
      .slice(0, most);
  }
  return [...new Set([...spellings, text])];
}

/** The first of all words that are alike without case and accents. */
function distinct(words: readonly string[]): string[] {
  return Array.from(Map.groupBy(words, folded).values(), ([first = '']) => first);
}

/** What the usual ways to write Russian in Latin letters differ in, and one letter for each. */
const romanized: [RegExp, string][] = [
  [/x/g, 'ks'],
  [/kh/g, 'h'],
  [/c(?!h)/g, 'k'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/i[eo]/g, 'e'],
];

/** Makes Sergey and Sergei, Alexei and Aleksey, Energiya and Energia alike. */
function soundOf(word: string): string {
  return romanized.reduce((sound, [ways, letter]) => sound.replace(ways, letter), folded(word));
}
