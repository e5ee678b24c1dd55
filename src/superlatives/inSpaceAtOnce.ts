import { launchesOf } from '../catalog/counts.ts';
import { isDerelict } from '../catalog/derelict.ts';
import type { Catalog, Flight, Spacecraft } from '../catalog/model.ts';
import { exclusionOf } from '../fields/exclusions.ts';
import { openEndsOf, wasInSpace } from '../timeline/openEnds.ts';
import { barsOf } from '../timeline/timeline.ts';
import { decadeAt, latestDayOf, type Moment } from '../words/moment.ts';

/** The most spacecraft that were in space at once in a decade. */
export interface MostAtOnce {
  /** The year that the decade begins with. */
  decade: number;
  /** The launch that first reached this number in the decade; null when the decade began with it. */
  since: Moment | null;
  /** In the order of their launches. */
  spacecraft: Spacecraft[];
}

/** How many there may have been at once, if flights without a recorded end lasted as long as any of their configurations. */
export interface PerhapsAtOnce extends MostAtOnce {
  /** Those of them whose flights have no recorded end. */
  open: Spacecraft[];
}

/** The most in space at once in each decade, and how many flights could not be counted. */
export interface InSpaceAtOnce {
  rows: MostAtOnce[];
  /** Of each decade in which there may have been more than that, the most. */
  perhaps: PerhapsAtOnce[];
  /** How many flights were counted. */
  counted: number;
  /** How many of these have no recorded end, and were counted to the last day on which they are known to have been in space. */
  untilLastSeen: number;
  /** How many flights that were in space are over without a recorded end, and so are not counted. */
  withoutEnd: number;
  /** Those that do not count, because their time in space is not ranked, by the reason. */
  excluded: { reason: string; spacecraft: Spacecraft[] }[];
}

/**
 * Counts which spacecraft were in space at once: from launch to end, or to the date of the data while a flight lasts. What
 * was left in space for good, launches that failed and flights in the atmosphere do not count. An end that is known to the day
 * counts from the day's beginning, and a launch whose day is not known from the latest day it may be, so that no craft is counted
 * longer than it was there: the true number may be higher. For the same reason a flight without a recorded end counts to the beginning of
 * the last day on which it is known to have been in space.
 */
export function inSpaceAtOnce(catalog: Catalog): InSpaceAtOnce {
  const { date } = catalog.edition;
  const reasonOf = (craft: Spacecraft) => {
    const excluded = exclusionOf(craft, 'time-in-space', date);
    return excluded && !excluded.apart && craft.timeInSpace ? excluded.reason : null;
  };
  const candidates = launchesOf(catalog.spacecraft).filter(
    (flight) => wasInSpace(flight) && !(flight.isUnderWay && isDerelict(flight.spacecraft, date)),
  );
  const kept = new Set([...new Set(candidates.map(({ spacecraft }) => spacecraft))].filter(reasonOf));
  const flights = candidates.filter(({ spacecraft }) => !kept.has(spacecraft));
  const stays = flights.flatMap((flight) => stayOf(flight, date) ?? []).sort((a, b) => a.from - b.from);
  const most = mostOf(stays);
  const open = openStaysOf(flights, date);
  const isOpen = new Set(open.map(({ flight }) => flight));
  const closed = stays.filter(({ flight }) => !isOpen.has(flight));
  const possible = mostOf([...closed, ...open].sort((a, b) => a.from - b.from));
  const seen = stays.filter(({ flight }) => isWithoutEnd(flight));
  const known = new Map(most.map(({ decade, present }) => [decade, present.length]));
  return {
    rows: most.map(rowOf),
    perhaps: possible
      .filter(({ decade, present }) => present.length > (known.get(decade) ?? 0))
      .map((row) => ({
        ...rowOf(row),
        open: spacecraftOf(row.present.filter(({ knownTo }) => knownTo <= row.at)),
      })),
    counted: stays.length,
    untilLastSeen: seen.length,
    withoutEnd: flights.filter(isWithoutEnd).length - seen.length,
    excluded: [...Map.groupBy(kept, reasonOf)].map(([reason, spacecraft]) => ({
      reason: reason ?? '',
      spacecraft,
    })),
  };
}

/** Counts at each launch, in the order of launches, and keeps the most of each decade. */
function mostOf(stays: readonly Stay[]): MostStays[] {
  const rows = new Map<number, MostStays>();
  let present: Stay[] = [];
  for (const decade of decadesOf(stays)) {
    const begin = Date.UTC(decade, 0);
    present = present.filter(({ to }) => to > begin);
    rows.set(decade, { decade, at: begin, since: null, present });
    for (const stay of stays.filter(({ from }) => from >= begin && from < Date.UTC(decade + 10, 0))) {
      present = [...present.filter(({ to }) => to > stay.from), stay];
      if (present.length > (rows.get(decade)?.present.length ?? 0)) {
        rows.set(decade, { decade, at: stay.from, since: stay.launch, present });
      }
    }
  }
  return [...rows.values()];
}

/** The stays of flights that are over without a recorded end, each up to when the page of a day says that it may have been on. */
function openStaysOf(flights: readonly Flight[], date: Moment): Stay[] {
  const counted = new Set(flights);
  const bars = barsOf([...new Set(flights.map(({ spacecraft }) => spacecraft))], date);
  return [...openEndsOf(bars, date)].flatMap(([{ flight }, to]) => {
    const { launch, lastSeen } = flight;
    const from = launch && latestDayOf(launch);
    return launch && from !== null && to > from && counted.has(flight)
      ? [{ flight, launch, from, to, knownTo: lastSeen?.time ?? from }]
      : [];
  });
}

interface Stay {
  flight: Flight;
  launch: Moment;
  from: number;
  to: number;
  /** Until when it is known to have lasted. */
  knownTo: number;
}

interface MostStays extends Pick<MostAtOnce, 'decade' | 'since'> {
  /** When they were counted. */
  at: number;
  /** In the order of their launches. */
  present: Stay[];
}

function rowOf({ decade, since, present }: MostStays): MostAtOnce {
  return { decade, since, spacecraft: spacecraftOf(present) };
}

function spacecraftOf(stays: readonly Stay[]): Spacecraft[] {
  return stays.map(({ flight }) => flight.spacecraft);
}

function stayOf(flight: Flight, date: Moment): Stay | null {
  const { launch, end, lastSeen, isUnderWay } = flight;
  const to = isUnderWay ? date.time : (end ?? lastSeen)?.time;
  const from = launch && latestDayOf(launch);
  if (!launch || from === null || to === undefined || to <= from) return null;
  return { flight, launch, from, to, knownTo: to };
}

/** Whether a flight is over, and no end of it is recorded. */
function isWithoutEnd({ end, isUnderWay }: Flight): boolean {
  return end === null && !isUnderWay;
}

/** From the decade of the first launch to that in which the last stay ended, or still lasts. */
function decadesOf(stays: readonly Stay[]): number[] {
  const [first] = stays;
  if (!first) return [];
  const last = stays.reduce((latest, { to }) => Math.max(latest, to), first.to);
  // What came down as a decade began was not up in it.
  const [begin, end] = [decadeAt(first.from), decadeAt(last - 1)];
  return Array.from({ length: (end - begin) / 10 + 1 }, (_, index) => begin + 10 * index);
}
