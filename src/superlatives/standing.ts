import type { Catalog, Entry, Place } from '../catalog/model.ts';
import { hasDoubtfulFlights, type Noted } from '../catalog/notes.ts';
import { inDoubt } from '../fields/exclusions.ts';
import type { Measure } from '../fields/fact.ts';
import { boundsOf, placesOf } from '../fields/ranks.ts';
import { countInWords } from '../words/count.ts';
import { durationInWords } from '../words/duration.ts';
import { uncapitalized } from '../words/letterCase.ts';
import { namingSource } from '../words/source.ts';
import { configurationSuperlatives } from './tables/configurations.ts';
import { flightSuperlatives } from './tables/flights.ts';
import { spacecraftSuperlatives } from './tables/spacecraft.ts';
import type { RankingEntry, Superlative } from './tables/superlative.ts';

/** The first places of a superlative. */
export interface Standing {
  superlative: Superlative;
  rows: (RankingEntry & { place: Place })[];
  /** How many units durations are shown in, so that different places never read the same. */
  parts: number;
  /** How many have a place, and whether they are all that could have one. */
  ranked: number;
  isComplete: boolean;
  /** How many share the last place shown, but are not shown. */
  more: number;
  /** Says how many are left out because their figure is unknown; null when none is. */
  unknown: string | null;
  /** Those whose figure is not recorded, but may be among the places shown. */
  rivals: Entry[];
  /** Those that may belong before the one above them, because their figures are not known well enough to tell. */
  close: Named[];
  /** Those that the superlative mentions. */
  mentioned: Entry[];
  /** Those on the places shown of which nobody has confirmed which flights are theirs. */
  doubted: Entry[];
  /** Those that are kept out, by the reason, and what is known of each instead. */
  excluded: { reason: string; entries: Named[] }[];
}

/** An entry, and what is said of it in brackets. */
interface Named {
  entry: Entry;
  detail?: string;
}

/** The superlatives by what they are about. */
export const chapters: { id: string; title: string; superlatives: Superlative[] }[] = [
  { id: 'of-spacecraft', title: 'Of spacecraft', superlatives: spacecraftSuperlatives },
  { id: 'of-flights', title: 'Of flights', superlatives: flightSuperlatives },
  { id: 'of-configurations', title: 'Of configurations', superlatives: configurationSuperlatives },
];

const shown = 10;
// A cut would save too little room where only a few more share the last place.
const most = 15;

/** Ranks the entries of a superlative: the first places, and all that share the last of them unless they are too many. */
export function standingOf(superlative: Superlative, catalog: Catalog): Standing {
  const all = superlative.entries(catalog);
  // Doubt about a figure that is not there says nothing.
  const isKeptOut = ({ excluded, measure }: RankingEntry) =>
    excluded !== null && (measure !== null || excluded.reason !== inDoubt.reason);
  const entries = all.filter((entry) => !isKeptOut(entry));
  const places = [...placesOf(entries, ({ measure }) => measure, superlative.best)];
  const within = places.filter(([, { place }]) => place <= shown);
  const rows = (within.length > most ? within.slice(0, shown) : within).map(([entry, place]) => ({
    ...entry,
    place,
  }));
  const unknown = entries.length - places.length;
  return {
    superlative: { ...superlative, about: namingSource(superlative.about, catalog.edition.kind) },
    rows,
    parts: partsOf(rows),
    ranked: places.length,
    isComplete: all.every(({ measure }) => measure !== null),
    more: within.length - rows.length,
    rivals: rivalsOf(superlative, catalog, rows),
    mentioned: superlative.mentions ? catalog.spacecraft.filter(superlative.mentions.of) : [],
    close: closeTo(rows, places, superlative.best),
    doubted: [...new Set(rows.map(({ entry }) => entry))].filter(
      (entry) => 'notes' in entry && hasDoubtfulFlights(entry as Entry & Noted),
    ),
    unknown: unknown === 0 ? null : unknownInWords(unknown, superlative),
    excluded: excludedFrom(all.filter(isKeptOut)),
  };
}

/** Those of unknown figure that may be among the places shown. */
function rivalsOf({ rivals }: Superlative, catalog: Catalog, rows: Standing['rows']): Entry[] {
  const last = rows.at(-1)?.measure;
  return last ? (rivals?.(catalog, last) ?? []) : [];
}

/** Groups those that are kept out by the reason, each once. */
function excludedFrom(kept: readonly RankingEntry[]): Standing['excluded'] {
  return [...Map.groupBy(kept, ({ excluded }) => excluded?.reason ?? '')].map(([reason, all]) => ({
    reason,
    entries: [...Map.groupBy(all, ({ entry }) => entry)].map(([entry, [one]]) => ({
      entry,
      ...(one?.excluded?.detail !== undefined && { detail: one.excluded.detail }),
    })),
  }));
}

/** Those whose figure may be better than the one at the place before theirs, as far as the places that are shown can change. */
function closeTo(
  rows: Standing['rows'],
  places: readonly (readonly [RankingEntry, Place])[],
  best: Superlative['best'],
): Named[] {
  const last = rows.at(-1)?.measure;
  const mayBeBetter = (a: Measure, b: Measure) =>
    best === 'asc' ? boundsOf(a)[0] < boundsOf(b)[1] : boundsOf(a)[1] > boundsOf(b)[0];
  // Of the last one at the place before, which several may share.
  let before: RankingEntry['measure'] = null;
  const close = places.filter(([{ measure }, { place }], index) => {
    const [above, at] = places[index - 1] ?? [];
    if (above && at && at.place < place) before = above.measure;
    if (!measure || !before || !last || !(measure.margin || before.margin)) return false;
    return mayBeBetter(measure, before) && mayBeBetter(measure, last);
  });
  return close.map(([{ entry, detail }]) => ({ entry, ...(detail !== undefined && { detail }) }));
}

function partsOf(rows: Standing['rows']): number {
  const times = rows.flatMap(({ figure, place: { place } }) =>
    figure.kind === 'duration' && figure.duration ? [{ ...figure, duration: figure.duration, place }] : [],
  );
  const tellsApart = (parts: number) =>
    times.every(({ duration, place }, index) => {
      const next = times[index + 1];
      if (!next || next.place === place) return true;
      const differ = (most: number) =>
        durationInWords(duration, { parts: most }) !== durationInWords(next.duration, { parts: most });
      // Two that are known to the minute may read the same however fully they are said.
      return differ(parts) || !differ(4);
    });
  return [2, 3].find(tellsApart) ?? 4;
}

function unknownInWords(count: number, { thing, label }: Superlative): string {
  const figure = uncapitalized(label);
  return `${countInWords(count, thing)} ${count === 1 ? 'has' : 'have'} no recorded ${figure} and ${count === 1 ? 'is' : 'are'} not ranked.`;
}
