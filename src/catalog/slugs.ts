import slugify from '@sindresorhus/slugify';
import { once } from '../words/once.ts';
import type { Catalog, Entry } from './model.ts';
import { entryPath } from './paths.ts';

/** Longest slug; with a suffix and ".json" it stays far below the 255 bytes a file name may have. */
const longest = 80;

// Taken by pages of the site, by Astro for its own, or not a file name on Windows.
const reserved = /^(by|where|index|\d+|con|prn|aux|nul|(com|lpt)\d)$/;

/**
 * Gives each record a slug of a-z, 0-9 and single hyphens, at most 80 characters long and unique among the records.
 * Of two records of one name the lower id has the plain slug and the other one ends in its id, so that a record added
 * later, which has a higher id, changes no slug. A slug in `kept` (by id) is never changed nor given away; those in
 * `others` are taken as well.
 */
export function assignSlugs(
  records: readonly { id: number; name: string }[],
  kind: string,
  kept: ReadonlyMap<number, string> = new Map(),
  others: Iterable<string> = [],
): Map<number, string> {
  const slugs = new Map(kept);
  const taken = new Set([...kept.values(), ...others]);
  for (const { id, name } of records.toSorted((a, b) => a.id - b.id)) {
    if (slugs.has(id)) continue;
    const plain = slugOf(name, kind);
    let slug = plain;
    // A minus would be a second hyphen.
    const mark = `-${Math.abs(id)}`;
    for (let suffix = mark; taken.has(slug); suffix += mark) slug = `${cut(plain, suffix.length)}${suffix}`;
    slugs.set(id, slug);
    taken.add(slug);
  }
  return slugs;
}

// Without it "Antares 230+" and "Antares 230" would be one slug, and which of the two has it would lie with their ids.
const customReplacements: [string, string][] = [['+', ' plus ']];

/** The slug that a name alone would give; others may have it already. */
export function slugOf(name: string, kind: string): string {
  const slug = cut(inLatin(name), 0);
  if (slug === '') return kind;
  return reserved.test(slug) ? `${kind}-${slug}` : slug;
}

/** The letter from a to z that a name begins with, whatever mark is on it; null for a digit or a script that has no Latin letters for it. */
export function firstLetterOf(name: string): string | null {
  return /^[a-z]/.exec(inLatin(name))?.[0] ?? null;
}

function inLatin(name: string): string {
  return slugify(name.normalize('NFKC'), { decamelize: false, customReplacements });
}

function cut(slug: string, reserve: number): string {
  const room = longest - reserve;
  if (slug.length <= room) return slug;
  const words = slug.slice(0, room + 1).lastIndexOf('-');
  return slug.slice(0, words > room / 2 ? words : room).replace(/-+$/, '');
}

/** The slugs that entries had before. */
export const oldSlugsOf = once(({ redirects }: Catalog): ReadonlyMap<Entry, string[]> => {
  const slugs = new Map<Entry, string[]>();
  for (const { path, to } of redirects) {
    const slug = path.split('/').at(-2) ?? '';
    if (path !== entryPath(to.kind, slug)) continue;
    const own = slugs.get(to);
    if (own) own.push(slug);
    else slugs.set(to, [slug]);
  }
  return slugs;
});
