import type { SearchedEntry } from '../../catalog/model.ts';
import { nameKey } from '../text/nameKey.ts';

/**
 * Lists what a page is known by beside its title: parts of its serial number, its missions, and its name in the script of
 * its builders.
 */
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
    default:
      return [name];
  }
}

/** Names in the script of the builders, for scripts that cannot be transliterated letter by letter. */
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
