import { missionBeside } from '../../catalog/flights.ts';
import type { Catalog } from '../../catalog/model.ts';
import { paths } from '../../catalog/paths.ts';
import { jsonFile } from '../../site/ui/build/jsonFile.ts';
import { once } from '../../words/once.ts';
import { spansOf } from '../spans.ts';
import { barsOf } from '../timeline.ts';

/** When each flight began and ended, for the page that asks for a day. */
export const spansFile = once(({ spacecraft, edition }: Catalog) => {
  const bars = barsOf(spacecraft, edition.date);
  return jsonFile(
    paths.flightSpans,
    spansOf(bars, ({ flight }) => missionBeside(flight)),
  );
});
