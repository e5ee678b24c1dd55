import type { Searchable } from './filters.ts';

// Words that no text holds, so that a name is only ever found as a name.
const begin = 'xn';
const exactly = 'xe';
const gap = 'qj';

/**
 * The word under which the search index holds a name, and under which a reader's text is looked up as the beginning of
 * one: without case, accents, spaces and punctuation, so that "ms22", "MS-22" and "ms 22" are the same.
 */
export function nameKey(name: string): string {
  const words = wordsOf(name);
  return words.length > 0 ? `${begin}${words.join('')}` : '';
}

/** The word for a name and no longer one, with its gaps: "Progress M-1" is neither "Progress M-18" nor "Progress M1". */
export function exactKey(name: string): string {
  const words = wordsOf(name);
  return words.length > 0 ? `${exactly}${words.join(gap)}${gap}${exactly}` : '';
}

/** The words under which the search index holds the names, serial numbers and missions of a page. */
export function nameKeys(entry: Searchable): string[] {
  const keys = namesOf(entry).flatMap((name) => [exactKey(name), nameKey(name)]);
  return [...new Set(keys)].filter(Boolean);
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
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
