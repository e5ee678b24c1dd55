import { decadePath } from '../catalog/paths.ts';
import { countInWords } from '../words/count.ts';
import { decadeAt, type Moment, yearOfMoment } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { once } from '../words/once.ts';
import { flightsInWords } from './flightsInWords.ts';
import { openEndsOf, perhapsOn } from './openEnds.ts';
import { type Bar, barsIn, type Range, startOfYear, yearOf } from './timeline.ts';

/** Ten years of flights. */
export interface Decade {
  /** "1960s". */
  name: string;
  path: string;
  range: Range;
  /** The flights that lie in it at least in part. */
  bars: Bar[];
  /** The flights that were launched in it. */
  launched: Bar[];
  /** The flights that had begun before it and may have gone on into it, because their ends are not recorded. */
  perhaps: Bar[];
  /** Launches in each of its ten years, without those whose year is not known; null for a year that the data do not reach. */
  launches: (number | null)[];
}

/** The decades from the first launch to the date of the data, in order and without a gap. */
export function decadesOf(bars: readonly Bar[], date: Moment): Decade[] {
  const decades: Decade[] = [];
  const [first] = bars;
  if (!first) return [];
  const openEnds = openEndsOf(bars, date);
  for (let year = decadeAt(first.start); startOfYear(year) <= date.time; year += 10) {
    decades.push(makeDecade(year, bars, { date, openEnds }));
  }
  return decades;
}

function makeDecade(
  year: number,
  all: readonly Bar[],
  { date, openEnds }: { date: Moment; openEnds: ReadonlyMap<Bar, number> },
): Decade {
  const range = { from: startOfYear(year), to: startOfYear(year + 10) };
  const bars = barsIn(all, range);
  const launched = bars.filter(({ start }) => start >= range.from);
  const byYear = Map.groupBy(launched, ({ flight }) => flight.launch && yearOfMoment(flight.launch));
  const launches = Array.from({ length: 10 }, (_, index) =>
    year + index > yearOf(date.time) ? null : (byYear.get(year + index)?.length ?? 0),
  );
  const name = `${year}s`;
  const perhaps = perhapsOn(openEnds, range.from);
  return { name, path: decadePath(name), range, bars, launched, perhaps, launches };
}

/** The name of the decade that a time lies in: "1960s". */
export function decadeNameOf(time: number): string {
  return `${decadeAt(time)}s`;
}

/** Says how many flights a decade saw: "109 flights of 90 spacecraft were launched in the 1960s". */
export const decadeInWords = once(({ name, bars, launched, perhaps }: Decade): string => {
  const craft = new Set(launched.map(({ flight }) => flight.spacecraft)).size;
  const flights = `${countInWords(launched.length, 'flight')} of ${countInWords(craft, 'spacecraft')}`;
  const before = bars.length - launched.length;
  const counts = { launched: launched.length, before, perhaps: perhaps.length };
  return flightsInWords({ ...counts, flights, span: `the ${name}` });
});

/** Says how many flights were launched in each decade: "30 in the 1960s, 49 in the 1970s". */
export function spreadInWords(bars: readonly Bar[]): string {
  return [...Map.groupBy(bars, ({ start }) => decadeNameOf(start))]
    .map(([name, launched]) => `${inDigits(launched.length)} in the ${name}`)
    .join(', ');
}
