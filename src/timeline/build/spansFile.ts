import { missionBeside } from '../../catalog/flights.ts';
import type { Catalog, Configuration } from '../../catalog/model.ts';
import { isInAtmosphere, staysBelowOrbit } from '../../catalog/orbit.ts';
import { paths } from '../../catalog/paths.ts';
import { jsonFile } from '../../site/ui/build/jsonFile.ts';
import { dayLength, type Moment } from '../../words/moment.ts';
import { once } from '../../words/once.ts';
import type { Span } from '../spans.ts';
import { type Bar, barsOf } from '../timeline.ts';

/** When each flight began and ended, for the page that asks for a day; launches that failed and flights in the atmosphere are left out. */
export const spansFile = once(({ spacecraft, edition }: Catalog) =>
  jsonFile(paths.flightSpans, spansOf(barsOf(spacecraft, edition.date), edition.date)),
);

/** The spans of flights in the order of their bars, by the date of the data: what is not under way then has ended. */
export function spansOf(bars: readonly Bar[], date: Moment): Span[] {
  const inSpace = bars.filter(({ isFailed, flight }) => !isFailed && !isInAtmosphere(flight));
  const longest = longestOf(inSpace);
  return inSpace.map(({ flight, start, end }) => {
    const span: Span = [flight.spacecraft.title, missionBeside(flight), flight.path, start, end];
    const most = longest.get(flight.spacecraft.configuration);
    if (end === null && most !== undefined && !staysBelowOrbit(flight))
      span.push(Math.min(start + most, date.time - dayLength));
    return span;
  });
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
