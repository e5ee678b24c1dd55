import { endedAtLaunch } from '../catalog/losses.ts';
import type { Configuration, Flight } from '../catalog/model.ts';
import { isInAtmosphere, staysBelowOrbit } from '../catalog/orbit.ts';
import { dayLength, type Moment } from '../words/moment.ts';
import { mayLast } from './spans.ts';
import type { Bar } from './timeline.ts';

/** Whether a flight counts among those that were in space: its launch did not fail, and it was not in the atmosphere alone. */
export function wasInSpace(flight: Flight): boolean {
  return !endedAtLaunch(flight) && !isInAtmosphere(flight);
}

/**
 * When each flight to orbit that is over without a recorded end would have ended, had it been as long as the longest of its
 * configuration, in milliseconds since 1970. What is not under way on the date of the data has ended by then, a craft that is
 * launched again has come down before, and of some it is known between which days they ended. Where no flight of the configuration has
 * ended yet, it is the last day on which it is known to have been up. The bars must be in order of launch.
 */
export function openEndsOf(bars: readonly Bar[], date: Moment): Map<Bar, number> {
  const inSpace = bars.filter(({ flight }) => wasInSpace(flight));
  const longest = longestOf(inSpace);
  const flown = Map.groupBy(bars, ({ flight }) => flight.spacecraft);
  return new Map(
    inSpace.flatMap((bar): [Bar, number][] => {
      const most = longest.get(bar.flight.spacecraft.configuration);
      const { lastSeen, overBy } = bar.flight;
      if (bar.end !== null || staysBelowOrbit(bar.flight)) return [];
      if (most === undefined) return lastSeen ? [[bar, lastSeen.time]] : [];
      const next = flown.get(bar.flight.spacecraft)?.find(({ start }) => start > bar.start);
      const latest = [
        date.time - dayLength,
        next?.start ?? Number.MAX_VALUE,
        overBy?.time ?? Number.MAX_VALUE,
      ];
      return [[bar, Math.max(Math.min(bar.start + most, ...latest), lastSeen?.time ?? bar.start)]];
    }),
  );
}

/** The flights without a recorded end that had begun before a day, given by its first millisecond, and may have lasted into it. */
export function perhapsOn(openEnds: ReadonlyMap<Bar, number>, day: number): Bar[] {
  return [...openEnds].flatMap(([bar, perhapsUntil]) =>
    mayLast({ start: bar.knownUntil ?? bar.start, perhapsUntil }, day) ? [bar] : [],
  );
}

/** The milliseconds of the longest flight of each configuration that is over. */
function longestOf(bars: readonly Bar[]): Map<Configuration, number> {
  const longest = new Map<Configuration, number>();
  for (const { flight, start, end, isUnderWay } of bars) {
    if (end === null || isUnderWay) continue;
    const { configuration } = flight.spacecraft;
    longest.set(configuration, Math.max(longest.get(configuration) ?? 0, end - start));
  }
  return longest;
}
