import { type Axis, packRows, rowsOf, type TimelineRow } from '../timeline/drawing.ts';
import type { Bar } from '../timeline/timeline.ts';

// More fleets stand together, because most of the axis of each would be empty.
const mostFleets = 10;

/** Bars that are drawn below one name, or below none, packed into lanes. */
export interface LaneGroup {
  name: string | null;
  lanes: TimelineRow[][];
}

/** Packs bars below the names that they are given, in the order of their first bars, or in that of `names`, where it is there. */
export function laneGroups(
  bars: readonly Bar[],
  axis: Axis,
  nameOf: (bar: Bar) => string | null,
  names: readonly string[] = [],
): LaneGroup[] {
  const placeOf = (name: string | null) =>
    name !== null && names.includes(name) ? names.indexOf(name) : names.length;
  return [...Map.groupBy(bars, nameOf)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([name, own]) => ({ name, lanes: packRows(rowsOf(own, axis, name)) }));
}

/**
 * What the bars of a destination stand below: the largest family of their configuration, or else the configuration; nothing
 * where those are many.
 */
export function fleetsOf(bars: readonly Bar[]): (bar: Bar) => string | null {
  return new Set(bars.map(fleetOf)).size > mostFleets ? () => null : fleetOf;
}

function fleetOf({ flight }: Bar): string {
  const { configuration } = flight.spacecraft;
  return (configuration.families[0] ?? configuration).title;
}
