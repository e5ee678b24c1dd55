import { spacecraftInWords } from '../catalog/counts.ts';
import { dateOfEntry } from '../catalog/dateOfEntry.ts';
import { flownFlights, launchedFlights } from '../catalog/flights.ts';
import {
  allAboardDied,
  endedAtLaunch,
  isDestroyed,
  lossAfterLaunch,
  wasNeverLaunched,
} from '../catalog/losses.ts';
import type { Docking, Flight, Loss, Spacecraft } from '../catalog/model.ts';
import { hasFailed } from '../catalog/outcomes.ts';
import { pageSizeBelowMore } from '../site/ui/paging.ts';
import { durationInWords } from '../words/duration.ts';
import { dayInWords, type Moment } from '../words/moment.ts';

/** A span of time in milliseconds since 1970, without its end. */
export interface Range {
  from: number;
  to: number;
}

/** A flight as it lies on the axis of time, in milliseconds since 1970. */
export interface Bar {
  flight: Flight;
  start: number;
  /** The date of the data while the flight lasts; null when the end is not recorded. */
  end: number | null;
  /** How long a flight lasted for certain whose end is not recorded, where that is longer than its launch. */
  knownUntil?: number;
  isUnderWay: boolean;
  /** The launch failed, so that there is nothing to draw but its day. */
  isFailed?: boolean;
  /** The stay at a port that is drawn instead of the whole flight. */
  docking?: Docking;
  /** The whole flight is drawn among stays at ports, because its own is not recorded. */
  isOfUnknownStay?: boolean;
}

/**
 * The flights that had been launched by the date of the data, in order of launch. Those without a date are left out, and so are
 * those that never left the ground.
 */
export function barsOf(spacecraft: readonly Spacecraft[], date: Moment): Bar[] {
  return spacecraft
    .flatMap(flownFlights)
    .flatMap((flight) => barOf(flight, dateOfEntry(flight.spacecraft, date)))
    .sort((a, b) => a.start - b.start || a.flight.id - b.flight.id);
}

/** Whether a fleet has so many flights that their table has pages of its own: a row takes 600 bytes beside what is drawn. */
export function hasFleetLogPage(bars: readonly Bar[]): boolean {
  return bars.length > pageSizeBelowMore;
}

// The end is not computed from the duration, because LL2 lets durations run on where nobody wrote the end down.
function barOf(flight: Flight, date: Moment): Bar[] {
  if (flight.launch === null) return [];
  const start = flight.launch.time;
  const ended = flight.end === null || flight.end.time < start ? null : flight.end.time;
  const isUnderWay = flight.isUnderWay || (ended !== null && ended > date.time);
  return [
    {
      flight,
      start,
      end: isUnderWay ? date.time : ended,
      isUnderWay,
      ...(ended === null && flight.lastSeen && { knownUntil: flight.lastSeen.time }),
      ...(endedAtLaunch(flight) && { isFailed: true }),
    },
  ];
}

/** The bars that lie in a range at least in part. */
export function barsIn(bars: readonly Bar[], { from, to }: Range): Bar[] {
  return bars.filter(
    ({ start, end, knownUntil = start }) => start < to && (start >= from || (end ?? knownUntil) > from),
  );
}

/** The whole years that bars span; the bars must be in order of launch. Null for no bars. */
export function yearsOf(bars: readonly Bar[]): Range | null {
  const [first] = bars;
  if (!first) return null;
  const last = bars.reduce((latest, { start, end }) => Math.max(latest, end ?? start), first.start);
  return { from: startOfYear(yearOf(first.start)), to: startOfYear(yearOf(last) + 1) };
}

/**
 * Says a flight in a line: "Soyuz TM-12, launched 18 May 1991, 144 days 15 hours". A stay at a port is said by its own days:
 * "Soyuz TM-12, docked 20 May 1991, departed 10 Oct 1991".
 */
export function barInWords({ flight, isUnderWay, isFailed, end, docking }: Bar): string {
  const { spacecraft, launch, duration } = flight;
  if (docking) return `${spacecraft.title}, ${dockingInWords(docking, isUnderWay)}`;
  const day = launch && dayInWords(launch, 'long');
  if (isFailed) return [spacecraft.title, `launched ${day}`, 'launch failed'].join(', ');
  const time = duration && durationInWords(duration);
  const ended = flight.end && `ended ${dayInWords(flight.end, 'long')}`;
  const lasted = isUnderWay
    ? ['under way', time && `${time} so far`]
    : [end === null ? 'end not recorded' : (time ?? ended)];
  const loss = lossAfterLaunch(flight);
  if (loss)
    return [spacecraft.title, `launched ${day}`, time ?? ended, lossInWords(loss)].filter(Boolean).join(', ');
  const failed = hasFailed(flight) && `launch: ${flight.outcome}`;
  return [spacecraft.title, `launched ${day}`, failed, ...lasted].filter(Boolean).join(', ');
}

/**
 * Says what was lost on a flight, and when in it: "lost in flight" of a spacecraft that was destroyed, "crew lost in flight" of one
 * that came down without anybody left alive. All else was a "loss at landing", because some were brought up again.
 */
export function lossInWords(loss: Loss): string {
  const { spacecraft, flight, phase } = loss;
  const when = phase === 'flight' ? ' in flight' : phase === 'landing' ? ' at landing' : '';
  if (isDestroyed(spacecraft) && flight === launchedFlights(spacecraft).at(-1)) return `lost${when}`;
  return allAboardDied(loss) ? `crew lost${when}` : `loss${when}`;
}

function dockingInWords({ docked, departed }: Docking, isUnderWay: boolean): string {
  const end = isUnderWay ? 'still docked' : departed && `departed ${dayInWords(departed)}`;
  return [docked && `docked ${dayInWords(docked)}`, end].filter(Boolean).join(', ');
}

/** Spacecraft that the axis does not show, or not with all their flights, by the reason. */
export function besideTheAxis(
  spacecraft: readonly Spacecraft[],
): { reason: string; spacecraft: Spacecraft[] }[] {
  const count = (craft: Spacecraft) => craft.flights?.length ?? 0;
  const reasons: { words: string; is: (craft: Spacecraft) => boolean }[] = [
    {
      words: 'flown, but not every launch has a date',
      is: (craft) => (count(craft) === 0 ? (craft.flightsCount ?? 0) > 0 : hasFlightWithoutDate(craft)),
    },
    {
      words: 'no flight on record, nor a count of flights',
      is: (craft) => count(craft) === 0 && craft.flightsCount === null,
    },
    { words: 'never been launched, though a flight is listed', is: wasNeverLaunched },
    { words: 'a flight ahead', is: (craft) => craft.flights?.some((flight) => flight.isAhead) ?? false },
    { words: 'not flown', is: (craft) => count(craft) === 0 && craft.flightsCount === 0 },
  ];
  return reasons
    .map(({ words, is }) => ({ words, found: spacecraft.filter(is) }))
    .filter(({ found }) => found.length > 0)
    .map(({ words, found }) => ({
      reason: `${spacecraftInWords(found)} ${found.length === 1 ? 'has' : 'have'} ${words}`,
      spacecraft: found,
    }));
}

function hasFlightWithoutDate({ flights }: Spacecraft): boolean {
  return flights?.some((flight) => flight.launch === null) ?? false;
}

/** The year that a time lies in, UTC. */
export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The first millisecond of a year. */
export function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1);
}
