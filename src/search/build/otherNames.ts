import { entryOf, type Searchable } from '../filters.ts';
import { nameKey } from '../nameKey.ts';

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
