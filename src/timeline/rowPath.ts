import { scaleUtc } from 'd3-scale';
import type { Decade } from './decades.ts';
import type { Bar, Range } from './timeline.ts';

// A page stretches the drawing to the room there is, so its units are its own.
const unitsPerYear = 10;
// A shorter line is thinner than the tick that it starts from.
const shortestTail = 0.3;

/** The range of all decades, which all rows of a page share. */
export function rangeOf(decades: readonly Decade[]): Range {
  return { from: decades[0]?.range.from ?? 0, to: decades.at(-1)?.range.to ?? 0 };
}

/** How many units a range is wide. */
export function rowWidth({ from, to }: Range): number {
  return (new Date(to).getUTCFullYear() - new Date(from).getUTCFullYear()) * unitsPerYear;
}

/** Where a time lies on a row. */
export function rowPlace(range: Range): (time: number) => number {
  const scale = scaleUtc([range.from, range.to], [0, rowWidth(range)]);
  return (time) => Math.round(scale(time) * 10) / 10;
}

/**
 * The path of a row 16 units high: a tick for each launch, and at its foot a line as long as the flight. Where the
 * end is not recorded, the tick is half as high. Launches at one place are one tick.
 */
export function rowPath(bars: readonly Bar[], range: Range): string {
  const placeOf = rowPlace(range);
  const ticks = bars.map(({ start, end }) => {
    const place = placeOf(start);
    if (end === null) return `M${place} 8v6`;
    const tail = Math.round((placeOf(end) - place) * 10) / 10;
    return `M${place} 2v12${tail >= shortestTail ? `h${tail}` : ''}`;
  });
  return [...new Set(ticks)].join('');
}

/** The path of one column a year, with the highest `height` units high. */
export function columnPath(decades: readonly Decade[], range: Range, height: number): string {
  const placeOf = rowPlace(range);
  const most = Math.max(...decades.flatMap(({ launches }) => launches.map((count) => count ?? 0)));
  return decades
    .flatMap((decade) =>
      decade.launches.map((count, year) => {
        const high = Math.round(((count ?? 0) / most) * height * 10) / 10;
        return high > 0
          ? `M${placeOf(decade.range.from) + year * unitsPerYear + 1} ${height}v-${high}h8v${high}z`
          : '';
      }),
    )
    .join('');
}
