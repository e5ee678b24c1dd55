import type { SearchedEntry } from '../../catalog/model.ts';
import { nameKey } from '../nameKey.ts';

/** What a page is known by beside its title: its serial number in all its parts, its missions, its name in the letters of those who built it. */
export function otherNames(entry: SearchedEntry): string[] {
  const names = namesOf(entry);
  const known = new Set([nameKey(entry.title).spaced, '']);
  return names.filter((name) => {
    const { spaced } = nameKey(name);
    const isNew = !known.has(spaced);
    known.add(spaced);
    return isNew;
  });
}

function namesOf(entry: SearchedEntry): string[] {
  const { name } = entry;
  switch (entry.kind) {
    case 'spacecraft': {
      const missions = entry.flights?.flatMap((flight) => flight.mission ?? []) ?? [];
      return withNative([name, ...serialVariants(entry.serialNumber ?? ''), ...missions]);
    }
    case 'configuration':
      return withNative([name]);
    case 'family':
      return withNative([name, `${name} family`]);
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
