import { missionBeside } from '../../catalog/flights.ts';
import type { Catalog } from '../../catalog/model.ts';
import { isInAtmosphere } from '../../catalog/orbit.ts';
import { paths } from '../../catalog/paths.ts';
import { jsonFile } from '../../site/ui/build/jsonFile.ts';
import { once } from '../../words/once.ts';
import type { Span } from '../spans.ts';
import { barsOf } from '../timeline.ts';

/** When each flight began and ended, for the page that asks for a day; launches that failed and flights in the atmosphere are left out. */
export const spansFile = once(({ spacecraft, edition }: Catalog) => {
  const spans = barsOf(spacecraft, edition.date)
    .filter(({ isFailed, flight }) => !isFailed && !isInAtmosphere(flight))
    .map(
      ({ flight, start, end }): Span => [
        flight.spacecraft.title,
        missionBeside(flight),
        flight.path,
        start,
        end,
      ],
    );
  return jsonFile(paths.flightSpans, spans);
});
