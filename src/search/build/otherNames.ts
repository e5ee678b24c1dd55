import { launchesOf } from '../../catalog/counts.ts';
import type { SearchedEntry } from '../../catalog/model.ts';
import { serialNames } from '../serialNames.ts';
import { nameKey } from '../text/nameKey.ts';

/**
 * Lists what a page is known by beside its title and its serial number: its missions, and apart from them its aliases, its name in
 * the script of its builders, what readers call a place, and the abbreviation of an agency.
 */
export function otherNames(entry: SearchedEntry): { names: string[]; missions: string[] } {
  const serials = entry.kind === 'spacecraft' ? serialNames(entry.serialNumber) : [];
  const known = new Set(['', ...[entry.title, ...serials].map((name) => nameKey(name).spaced)]);
  const isNew = (name: string) => {
    const { spaced } = nameKey(name);
    const isKnown = known.has(spaced);
    known.add(spaced);
    return !isKnown;
  };
  // A mission that a craft is also called by is told as one it flew; one that never left the ground, or lies ahead, is a name.
  const missions = missionsOf(entry).filter(isNew);
  return { missions, names: namesOf(entry).filter(isNew) };
}

function namesOf(entry: SearchedEntry): string[] {
  const { name } = entry;
  switch (entry.kind) {
    case 'spacecraft': {
      const aliases = entry.aliases.map(({ alias }) => alias);
      const planned = (entry.flights ?? []).flatMap(({ mission }) => mission ?? []);
      return withNative([name, ...aliases, ...planned]);
    }
    case 'configuration':
      return withNative([name]);
    case 'family':
      return withNative([name, `${name} family`]);
    case 'agency':
      return [name, entry.record.abbrev ?? ''];
    case 'pad':
      return [
        name,
        ...padNames.flatMap(([words, other]) => (words.test(name) ? name.replace(words, other) : [])),
      ];
    case 'destination':
    case 'station':
      return withNative([name, ...calledAlso(name)]);
    default:
      return [name];
  }
}

function missionsOf(entry: SearchedEntry): string[] {
  if (entry.kind !== 'spacecraft') return [];
  return launchesOf([entry]).flatMap(({ mission }) => mission ?? []);
}

// The words of places, and what readers call a place whose name has them.
const placeNames: [RegExp, string[]][] = [
  [/International Space Station/i, ['ISS']],
  [/Tiangong space station/i, ['Tiangong', 'Chinese space station', 'CSS']],
  [/lunar|moon/i, ['Moon']],
  [/\bLow Earth Orbit\b/i, ['LEO']],
  [/heliocentric/i, ['Sun', 'Solar orbit']],
];

// How pads are called for short: the beginning of a name, and what it is called.
const padNames: [RegExp, string][] = [
  [/^Space Launch Complex (\d+\w*).*/, 'SLC-$1'],
  [/^Launch Complex (\d+\w*).*/, 'LC-$1'],
  [/^Orbital Launch Mount (\w+).*/, 'OLM-$1'],
  [/^(\d+\/\d+).*, Baikonur.*/, 'Site $1'],
];

function calledAlso(name: string): string[] {
  return placeNames.flatMap(([words, names]) => (words.test(name) ? names : []));
}

/** Names in the script of the builders, for scripts that cannot be transliterated letter by letter. */
const native: Record<string, string> = {
  Shenzhou: '神舟',
  Tianzhou: '天舟',
  Mengzhou: '梦舟',
  Kounotori: 'こうのとり',
  Tiangong: '天宫',
};

function withNative(names: string[]): string[] {
  const others = names.flatMap((name) =>
    Object.entries(native).flatMap(([word, own]) => (name.includes(word) ? name.replace(word, own) : [])),
  );
  return [...names, ...others];
}
