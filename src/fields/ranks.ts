import { launchedOf } from '../catalog/counts.ts';
import { wasNeverLaunched } from '../catalog/losses.ts';
import type { Catalog, Place, Rank, Spacecraft } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';
import { countInWords } from '../words/count.ts';
import { byExactness } from '../words/duration.ts';
import { inDigits } from '../words/number.ts';
import { exclusionInWords, exclusionOf, itWasNeverLaunched } from './exclusions.ts';
import { type Direction, type Measure, measureOf } from './fact.ts';
import { spacecraftFacts } from './spacecraft.ts';

/**
 * Ranks every spacecraft that has flown by each fact that has a best direction, among its configuration and in the whole
 * catalog. Where the figure is unknown, or an exclusion keeps it out, there is no rank.
 */
export function rankSpacecraft({ spacecraft, edition }: Pick<Catalog, 'spacecraft' | 'edition'>): void {
  const launched = launchedOf(spacecraft);
  const stayed = spacecraft.filter(wasNeverLaunched);
  for (const fact of spacecraftFacts) {
    if (!fact.best) continue;
    for (const craft of stayed) craft.unranked[fact.field] = itWasNeverLaunched;
    const able = launched.filter((craft) => fact.appliesTo?.has(craft) ?? true);
    const pools = Map.groupBy(able, (craft) => {
      const excluded = exclusionOf(craft, fact.field, edition.date);
      if (excluded) craft.unranked[fact.field] = exclusionInWords(excluded);
      // Of a figure that is not there the ranks of others say that it is unknown.
      if (excluded && !excluded.apart && fact.value(craft) !== null) return 'none';
      return excluded?.apart ?? null;
    });
    pools.delete('none');
    for (const [apart, pool] of pools) {
      const measure = (craft: Spacecraft) => measureOf(fact, craft);
      const inCatalog = placesOf(pool, measure, fact.best);
      // Those of no recorded configuration have nothing in common.
      for (const fleet of Map.groupBy(pool, (craft) => recorded(craft.configuration) ?? craft).values()) {
        for (const [craft, inConfiguration] of placesOf(fleet, measure, fact.best)) {
          craft.ranks[fact.field] = { apart, inConfiguration, inCatalog: inCatalog.get(craft) as Place };
        }
      }
    }
  }
}

/**
 * The places of all whose measure is known, the best first; those that share a place stay as they come. Two times that are
 * known to the minute are told apart by the middle of what they can be, and days by their number; of two that are equal, but not
 * known equally well, the one that is known better comes first. A place is rough where one of the two may as well be ahead.
 */
export function placesOf<Item>(
  items: readonly Item[],
  measure: (item: Item) => Measure | null,
  best: Direction,
): Map<Item, Place> {
  const known = items.flatMap((item) => {
    const figure = measure(item);
    return figure ? { item, ...figure } : [];
  });
  const sign = best === 'asc' ? 1 : -1;
  const byFigure = [...Map.groupBy(known, ({ value, precision }) => `${value} ${precision}`).values()];
  byFigure.sort(
    ([a], [b]) => sign * ((a?.value ?? 0) - (b?.value ?? 0)) || byExactness(a?.precision, b?.precision),
  );
  const mayBeElsewhere = overlapsOf(known.map(boundsOf));
  const places = new Map<Item, Place>();
  for (const equals of byFigure) {
    const place = places.size + 1;
    for (const one of equals)
      places.set(one.item, {
        place,
        shared: equals.length,
        of: known.length,
        unknown: items.length - known.length,
        isRough: mayBeElsewhere(boundsOf(one)),
      });
  }
  return places;
}

/** The least and the most that a figure can be. */
export function boundsOf({ value, margin = 0, bounds }: Measure): Span {
  return bounds ?? [value - margin, value + margin];
}

type Span = readonly [number, number];

/** The two sides of some spans, each rising. */
interface Ends {
  starts: number[];
  ends: number[];
}

/** Makes what tells of one of these spans whether it shares more than its ends with another of them. */
function overlapsOf(spans: readonly Span[]) {
  // A figure that is exact ends where it starts, so no exact one is in doubt by another, and none counts itself.
  const all = endsOf(spans);
  const wide = endsOf(spans.filter(([from, to]) => from < to));
  return (span: Span) => (span[0] < span[1] ? countAcross(span, all) > 1 : countAcross(span, wide) > 0);
}

function endsOf(spans: readonly Span[]): Ends {
  const rising = (side: 0 | 1) => spans.map((span) => span[side]).sort((a, b) => a - b);
  return { starts: rising(0), ends: rising(1) };
}

/** Counts the spans that start before one ends, and have not ended where it starts. */
function countAcross([from, to]: Span, { starts, ends }: Ends): number {
  return countBelow(starts, to) - countBelow(ends, from, { orAt: true });
}

/** How many of some rising numbers are below a limit, or at it. */
function countBelow(rising: readonly number[], limit: number, { orAt = false } = {}): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = rising[middle] as number;
    if (one < limit || (orAt && one === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };

/** Says of places when they are said with "about". */
export const roughPlaces =
  'a place is “about” right where times known only to the day or the minute leave open who comes first';

/**
 * Says a place: "3rd of 68", "joint 1st of 68", "the same as 49 others of 68", or "the same for all 68"; "about 3rd of 68" where it
 * is rough. Where the figure of some is unknown, those it is among are the recorded ones: "3rd of 68 recorded".
 */
export function placeInWords(among: Place): string {
  const { shared, of, unknown, isRough } = among;
  const known = unknown > 0 ? ' recorded' : '';
  const all = `${inDigits(of)}${known}`;
  const about = isRough ? 'about ' : '';
  if (of === 1) return `the only one${known}`;
  if (shared === of) return `${about}the same for ${of === 2 ? `both${known}` : `all ${all}`}`;
  // The number of a place that most share tells nothing.
  if (shared > of / 2) return `${about}the same as ${countInWords(shared - 1, 'other')} of ${all}`;
  return `${ordinalInWords(among)} of ${all}`;
}

/** Whether a place tells a reader something: it is not that of most, nor of one alone. */
export function isTelling({ shared, of }: Place): boolean {
  return shared <= of / 2;
}

/** Says a place among those of its rank: "3rd of 6 among landers". */
export function rankInWords({ apart }: Pick<Rank, 'apart'>, place: Place): string {
  return [placeInWords(place), ...(apart ? [`among ${apart}`] : [])].join(' ');
}

/** Says a place without the number of those it is among: "3rd", "joint 1st", or "about 3rd" where it is rough. */
export function ordinalInWords(among: Omit<Place, 'of' | 'unknown'>): string {
  const ending = endings[ordinals.select(among.place)] ?? 'th';
  return `${holdOf(among)}${inDigits(among.place)}${ending}`;
}

/** Says a place as a number: "3", "joint 1", or "about 3" where it is rough. */
export function placeInDigits(among: Omit<Place, 'of' | 'unknown'>): string {
  return `${holdOf(among)}${inDigits(among.place)}`;
}

/** How firmly a place is held. Of those that share one and are known to the day, nobody knows that they are equal. */
function holdOf({ shared, isRough }: Pick<Place, 'shared' | 'isRough'>): string {
  if (isRough) return 'about ';
  return shared > 1 ? 'joint ' : '';
}
