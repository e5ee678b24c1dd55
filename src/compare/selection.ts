import { andList, orList } from '../words/andList.ts';
import { mostCompared } from './comparison.ts';
import type { ComparedSection } from './subjects.ts';

/** What a reader compares, as the address of the page says it. */
export interface Selection {
  kind: ComparedSection;
  /** Each once, in the order of their columns. */
  slugs: string[];
}

/** What can be compared; configurations unless an address says otherwise. */
export const comparedSections: ComparedSection[] = ['configurations', 'spacecraft'];

/** Reads the part of an address after the question mark: `?configurations=orion,buran`. */
export function readSelection(search: string): Selection {
  const parameters = new URLSearchParams(search);
  const kind = comparedSections.find((one) => parameters.has(one)) ?? 'configurations';
  const slugs = (parameters.get(kind) ?? '').split(',').map((slug) => slug.trim().toLowerCase());
  return { kind, slugs: [...new Set(slugs)].filter(Boolean) };
}

/** Writes a selection as the part of an address from the question mark on. */
export function writeSelection({ kind, slugs }: Selection): string {
  return `?${kind}=${slugs.map(encodeURIComponent).join(',')}`;
}

/** What can be shown of a selection, and what a reader must be told about the rest. */
export interface Checked<Entry> {
  entries: Entry[];
  problems: string[];
}

/** Finds the entries of a selection. Unknown ones and those beyond the most are left out, and the problems name them. */
export function checkSelection<Entry extends { slug: string; title: string }>(
  { kind, slugs }: Selection,
  all: readonly Entry[],
): Checked<Entry> {
  const known = new Map(all.map((entry) => [entry.slug, entry]));
  const found = slugs.flatMap((slug) => known.get(slug) ?? []);
  const noun = kind === 'spacecraft' ? 'spacecraft' : 'configuration';
  const unknown = slugs.filter((slug) => !known.has(slug)).map((slug) => `“${shorten(slug)}”`);
  const surplus = found.slice(mostCompared);
  return {
    entries: found.slice(0, mostCompared),
    problems: [
      ...(unknown.length > 0 ? [`There is no ${noun} ${listed(unknown, 'or')}.`] : []),
      ...(surplus.length > 0
        ? [
            `Only ${mostCompared} can stand side by side: without ${listed(
              surplus.map(({ title }) => title),
              'and',
            )}.`,
          ]
        : []),
    ],
  };
}

// Names are cut, because an address may hold any text and a reader only needs to recognize it.
const longestShown = 60;
const mostNamed = 5;

function shorten(slug: string): string {
  return slug.length > longestShown ? `${slug.slice(0, longestShown)}…` : slug;
}

function listed(names: readonly string[], join: 'and' | 'or'): string {
  const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : [];
  return (join === 'and' ? andList : orList)([...names.slice(0, mostNamed), ...more]);
}

/** Says of an entry that it is chosen. */
export function chosenInWords({ title }: { title: string }): string {
  return `${title} is chosen already.`;
}
