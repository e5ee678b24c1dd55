import { missionBeside } from '../../catalog/flights.ts';
import type { Catalog } from '../../catalog/model.ts';
import { paths } from '../../catalog/paths.ts';
import { jsonFile } from '../../site/ui/build/jsonFile.ts';
import { isRough, type Moment } from '../../words/moment.ts';
import { once } from '../../words/once.ts';
import { openEndsOf, wasInSpace } from '../openEnds.ts';
import type { Span } from '../spans.ts';
import { type Bar, barsOf } from '../timeline.ts';

/** When each flight began and ended, for the page that asks for a day; launches that failed and flights in the atmosphere are left out. */
export const spansFile = once((catalog: Catalog) => jsonFile(paths.flightSpans, spansIn(catalog)));

/** The spans of that file. */
export const spansIn = once(({ spacecraft, edition }: Catalog) =>
  spansOf(barsOf(spacecraft, edition.date), edition.date),
);

/** The spans of flights in the order of their bars, by the date of the data: what is not under way then has ended. */
export function spansOf(bars: readonly Bar[], date: Moment): Span[] {
  const openEnds = openEndsOf(bars, date);
  return bars
    .filter(({ flight }) => wasInSpace(flight))
    .map((bar) => {
      const { flight, start } = bar;
      const end = bar.isUnderWay ? 'ahead' : bar.end;
      const launch: Span[3] =
        flight.launch && isRough(flight.launch) ? [start, flight.launch.precision] : start;
      const span: Span = [flight.spacecraft.title, missionBeside(flight), flight.path, launch, end];
      const perhapsUntil = openEnds.get(bar);
      if (perhapsUntil !== undefined) span.push(perhapsUntil);
      if (perhapsUntil !== undefined && bar.knownUntil !== undefined) span.push(bar.knownUntil);
      return span;
    });
}
