import { yearPath } from '../catalog/paths.ts';
import { countInWords } from '../words/count.ts';
import { type Moment, yearOfMoment } from '../words/moment.ts';
import { flightsInWords } from './flightsInWords.ts';
import { openEndsOf, perhapsOn } from './openEnds.ts';
import { type Bar, barsIn, type Range, startOfYear, yearOf } from './timeline.ts';

/** A year of flights. */
export interface Year {
  year: number;
  path: string;
  range: Range;
  /** The flights that were launched in it. */
  launched: Bar[];
  /** The flights that had begun before it and went on into it. */
  before: Bar[];
  /** The flights that had begun before it and may have gone on into it, because their ends are not recorded. */
  perhaps: Bar[];
}

/** The years from the first launch to the date of the data, in order and without a gap; the bars must be in order of launch. */
export function yearsWithFlights(bars: readonly Bar[], date: Moment): Year[] {
  const [first] = bars;
  if (!first) return [];
  const from = yearOf(first.start);
  const openEnds = openEndsOf(bars, date);
  return Array.from({ length: yearOf(date.time) - from + 1 }, (_, index) =>
    makeYear(from + index, bars, openEnds),
  );
}

/** Says how much a year saw: "14 flights were launched in 1983; 3 were still on from before". */
export function yearInWords({ year, launched, before, perhaps }: Year): string {
  const flights = countInWords(launched.length, 'flight');
  const counts = { launched: launched.length, before: before.length, perhaps: perhaps.length };
  return flightsInWords({ ...counts, flights, span: `${year}` });
}

function makeYear(year: number, all: readonly Bar[], openEnds: ReadonlyMap<Bar, number>): Year {
  const range = { from: startOfYear(year), to: startOfYear(year + 1) };
  const bars = barsIn(all, range);
  // A launch of which only a longer span is known is of no year.
  const launched = bars.filter(
    ({ start, flight }) => start >= range.from && flight.launch && yearOfMoment(flight.launch) === year,
  );
  return {
    year,
    path: yearPath(year),
    range,
    launched,
    before: bars.filter(({ start }) => start < range.from),
    perhaps: perhapsOn(openEnds, range.from),
  };
}
