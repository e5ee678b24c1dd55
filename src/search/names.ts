import { entryOf, type Searchable } from './filters.ts';
import { folded } from './words.ts';

/** A name or a text as names are compared: without case and accents, in its words and numbers. */
export interface NameKey {
  /** With its gaps: "Progress M-1" is neither "Progress M-18" nor "Progress M1". */
  spaced: string;
  /** Without them, so that "ms22", "MS-22" and "ms 22" begin alike. */
  joined: string;
}

/** Makes the key of a name; both are empty where it has no letter and no number. */
export function nameKey(name: string): NameKey {
  const words = wordsOf(name);
  return { spaced: words.join(' '), joined: words.join('') };
}

/** What a page is known by beside its title: its serial number in all its parts, its missions, its name in the letters of those who built it. */
export function otherNames(entry: Searchable): string[] {
  const names = namesOf(entry);
  const known = new Set([nameKey(entryOf(entry).title).spaced, '']);
  return names.filter((name) => {
    const { spaced } = nameKey(name);
    const isNew = !known.has(spaced);
    known.add(spaced);
    return isNew;
  });
}

/** The words and numbers of a text without case, accents and leading zeros: "M-06M" is "M-6M". */
export function wordsOf(name: string): string[] {
  return Array.from(folded(name).matchAll(/[\p{L}\p{N}]+/gu), ([word]) =>
    word.replace(/(?<!\d)0+(?=\d)/g, ''),
  );
}

function namesOf(entry: Searchable): string[] {
  switch (entry.kind) {
    case 'spacecraft': {
      const { name, serialNumber, flights } = entry.spacecraft;
      const missions = flights?.flatMap((flight) => flight.mission ?? []) ?? [];
      return withNative([name, ...serialVariants(serialNumber ?? ''), ...missions]);
    }
    case 'configuration':
      return withNative([entry.configuration.name]);
    case 'family':
      return withNative([entry.family.name, `${entry.family.name} family`]);
  }
}

/** What those who built them write, where no letter-by-letter transliteration leads there. */
const native: Record<string, string> = {
  Shenzhou: '神舟',
  Tianzhou: '天舟',
  Mengzhou: '梦舟',
  Kounotori: 'こうのとり',
};

function withNative(names: string[]): string[] {
  const others = names.flatMap((name) =>
    Object.entries(native).flatMap(([word, own]) => (name.includes(word) ? name.replace(word, own) : [])),
  );
  return [...names, ...others];
}

/** "MS-22 (No.452)" is also known as "MS-22", "No.452" and "452". */
function serialVariants(serial: string): string[] {
  const parts = serial.split(/[()#]/);
  const numbers = parts.flatMap((part) => /\d+$/.exec(part.trim())?.[0] ?? []);
  return [serial, ...parts, ...numbers];
}
