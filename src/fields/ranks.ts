import type { Place, Spacecraft } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';
import { type Direction, knownMeasure } from './fact.ts';
import { spacecraftFacts } from './spacecraft.ts';

/**
 * Ranks every spacecraft that has flown by each fact that has a best direction, among its configuration and in the whole
 * catalog, each figure as exactly as it is known. Where the figure is unknown there is no rank.
 */
export function rankSpacecraft(spacecraft: readonly Spacecraft[]): void {
  const flown = spacecraft.filter(isRanked);
  // Those of no recorded configuration have nothing in common.
  const fleets = Map.groupBy(flown, (craft) => recorded(craft.configuration) ?? craft);
  for (const fact of spacecraftFacts) {
    if (!fact.best) continue;
    const value = (craft: Spacecraft) => knownMeasure(fact, craft);
    const inCatalog = placesOf(flown, value, fact.best);
    for (const fleet of fleets.values()) {
      for (const [craft, inConfiguration] of placesOf(fleet, value, fact.best)) {
        craft.ranks[fact.field] = { inConfiguration, inCatalog: inCatalog.get(craft) as Place };
      }
    }
  }
}

/** Whether a spacecraft can have a rank: it has flown, and it is one vehicle. */
export function isRanked({ flightsCount, isPlaceholder }: Spacecraft): boolean {
  return flightsCount !== 0 && !isPlaceholder;
}

/** The places of all whose value is known, the best first; those that share a place stay as they come. */
export function placesOf<Item>(
  items: readonly Item[],
  value: (item: Item) => number | null,
  best: Direction,
): Map<Item, Place> {
  const known = items.filter((item) => value(item) !== null);
  const sign = best === 'asc' ? 1 : -1;
  const byValue = [...Map.groupBy(known, value)].sort(([a], [b]) => sign * (Number(a) - Number(b)));
  const places = new Map<Item, Place>();
  for (const [, equals] of byValue) {
    const place = places.size + 1;
    for (const item of equals) places.set(item, { place, shared: equals.length, of: known.length });
  }
  return places;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };

/** Says a place: "3rd of 68", "joint 1st of 68", "the same as 49 others of 68", or "the same for all 68". */
export function placeInWords({ place, shared, of }: Place): string {
  const all = of.toLocaleString('en-US');
  if (of === 1) return 'the only one';
  if (shared === of) return of === 2 ? 'the same for both' : `the same for all ${all}`;
  // The number of a place that most share tells nothing.
  if (shared > of / 2) return `the same as ${(shared - 1).toLocaleString('en-US')} others of ${all}`;
  return `${ordinalInWords({ place, shared })} of ${all}`;
}

/** Says a place without the number of those it is among: "3rd", "joint 1st". */
export function ordinalInWords({ place, shared }: Pick<Place, 'place' | 'shared'>): string {
  const ordinal = `${place.toLocaleString('en-US')}${endings[ordinals.select(place)] ?? 'th'}`;
  return `${shared > 1 ? 'joint ' : ''}${ordinal}`;
}
