import { numbersInDigits } from './numbersInWords.ts';
import { folded } from './words.ts';

/**
 * How English, German and French also spell names of the catalog: a name in Cyrillic or Chinese letters has no one form in Latin
 * ones. And the letters by which a series is called before a number, as "SZ-5" is Shenzhou 5.
 */
const alsoSpelled: Record<string, readonly string[]> = {
  Almaz: ['Almas'],
  Baikonur: ['Baïkonour', 'Bajkonur', 'Baykonur'],
  Berkut: ['Berkout'],
  Buran: ['Bourane'],
  Chaika: ['Tchaïka', 'Tschaika'],
  Cosmodrome: ['Kosmodrom'],
  'Integrated Flight Test': ['IFT'],
  Kosmos: ['Cosmos'],
  Oryol: ['Oriol', 'Orjol'],
  Mengzhou: ['MZ'],
  'Mercury-Atlas': ['MA'],
  'Mercury-Redstone': ['MR'],
  Prichal: ['Pritchal', 'Pritschal'],
  Progress: ['Progrès'],
  Roscosmos: ['Roskosmos'],
  Rubin: ['Roubine'],
  Salyut: ['Saliout', 'Saljut'],
  Shenzhou: ['Chenzhou', 'SZ'],
  Soyuz: ['Soïouz', 'Sojus', 'Sojuz', 'Soyouz'],
  Sputnik: ['Spoutnik'],
  Tianzhou: ['TZ'],
  Voskhod: ['Voschod', 'Woschod'],
  Vostok: ['Wostok'],
  Yastreb: ['Iastreb', 'Jastreb'],
  Zond: ['Sond'],
};

/** What else readers call what the catalog is of. */
const subject = ['spacecrafts', 'spaceship', 'spaceships'];

const names = new Map(
  Object.entries({ ...alsoSpelled, spacecraft: subject }).flatMap(([name, others]) =>
    others.map((other) => [folded(other), name]),
  ),
);

/**
 * Spells the names in a text as the catalog does: "Cosmos 110" becomes "Kosmos 110", and "神舟五号" becomes "神舟 5". All else stays
 * as it is.
 */
export function asNamesAreSpelled(text: string): string {
  return numbersInDigits(text).replace(/[\p{L}\p{M}]+/gu, (word) => names.get(folded(word)) ?? word);
}

/** The name of which a word begins another spelling, as "cosm" does; undefined where it begins none. */
export function nameBegunBy(word: string): string | undefined {
  for (const [spelling, name] of names) if (spelling.startsWith(folded(word))) return name;
  return undefined;
}
