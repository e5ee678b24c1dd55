import type { Entry, Spacecraft } from '../catalog/model.ts';
import type { SourcedValue } from '../dataset/provenance.ts';
import { sourceNames } from '../words/sourceNames.ts';

/** A source of the figures of a record. */
export interface RecordSource {
  name: string;
  /** The release that was read, as the source calls it; null where the data set does not say. */
  release: string | null;
}

/** Whom a source asks to be named, and how. */
interface Credit {
  author: string;
  address: string | null;
  license: string | null;
  isReleaseTold: boolean;
}

/** How sources are credited: those that ask for attribution first, then LL2, then all others as they are called. */
const credits = new Map<string, Credit>([
  [
    sourceNames.gcat,
    {
      author: 'Jonathan C. McDowell',
      address: 'planet4589.org/space/gcat',
      license: 'CC BY 4.0',
      isReleaseTold: true,
    },
  ],
  [sourceNames.ll2, { author: 'The Space Devs', address: null, license: null, isReleaseTold: false }],
]);

/**
 * The sources of the figures on the page of an entry: of a spacecraft its own, of what groups spacecraft those of all of
 * them, and those first that the ends of most flights come from. Empty where the data set does not say them record by
 * record, because all of it is LL2's then, but for the objects of a spacecraft, which LL2 does not know.
 */
export function recordSources(entry: Entry): RecordSource[] {
  const told = spacecraftOf(entry).flatMap(({ provenance }) => (provenance ? [provenance] : []));
  const names = new Set(told.flatMap(({ sources }) => sources));
  const releases = new Map<string, string>();
  for (const { source, standing, release } of told.flatMap(({ values }) => values)) {
    if (standing !== 'source') continue;
    // A text that was written here has no source.
    if (source !== sourceNames.writtenHere) names.add(source);
    if (release) releases.set(source, release);
  }
  for (const { source, release } of lentValues(entry)) {
    for (const name of [source, sourceNames.ll2]) names.add(name);
    if (release) releases.set(source, release);
  }
  const ends = told
    .flatMap(({ values }) => values)
    .filter(({ standing, field }) => standing === 'source' && field.endsWith('.mission_end'));
  const endsOf = (name: string) => ends.filter(({ source }) => source === name).length;
  const first = [...credits.keys()].filter((name) => names.has(name));
  const others = [...names].filter((name) => !credits.has(name)).sort();
  const inOrder = [...first, ...others].toSorted((a, b) => endsOf(b) - endsOf(a));
  return inOrder.map((name) => ({ name, release: releases.get(name) ?? null }));
}

/** Whether the data set put the flights of a spacecraft together, because no source says of all of them which craft flew them. */
export function hasListOfOurs(entry: Entry): boolean {
  if (entry.kind !== 'spacecraft') return false;
  const { provenance } = entry as Spacecraft;
  return provenance?.doubts.some((doubt) => ofListOfOurs.test(doubt)) ?? false;
}

const ofListOfOurs = /^(flight list|flights .*) inferred|which flights belong|^assignment of/;

/** Names a source as a citation does: with its author, the release and the license where it asks for that. */
export function credited({ name, release }: RecordSource): string {
  const credit = credits.get(name);
  if (!credit) return name;
  const { author, address, license, isReleaseTold } = credit;
  const place = isReleaseTold && release ? `${address} (${release})` : address;
  return [name, author, place, license].filter(Boolean).join(', ');
}

/** What the embedded edition says of the objects of a spacecraft, which no other page shows. */
function lentValues(entry: Entry): SourcedValue[] {
  if (entry.kind !== 'spacecraft') return [];
  return ((entry as Spacecraft).flights ?? []).flatMap(({ object }) => object?.lent ?? []);
}

function spacecraftOf(entry: Entry): Spacecraft[] {
  if (entry.kind === 'spacecraft') return [entry as Spacecraft];
  return 'spacecraft' in entry ? (entry.spacecraft as Spacecraft[]) : [];
}
