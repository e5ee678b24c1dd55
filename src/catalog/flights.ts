import type { SourcedValue } from '../dataset/provenance.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import { launchPlanIds } from '../dataset/wire/ids.ts';
import {
  type Bias,
  centered,
  type Duration,
  durationOf,
  type Precision,
  recordedDuration,
} from '../words/duration.ts';
import {
  byMoment,
  endOf,
  hasClock,
  isFullMinute,
  isMidnight,
  isNoon,
  type Moment,
  type MomentPrecision,
  parseMoment,
} from '../words/moment.ts';
import type { Flight, Spacecraft } from './model.ts';
import { leftTheGround, outcomeOf } from './outcomes.ts';
import { flightLogPath, flightPath } from './paths.ts';
import { possibleMoment } from './possibleMoment.ts';
import { sameObject, spaceObjectOf } from './spaceObject.ts';

type NamedLaunch = Pick<NonNullable<FlightRecord['launch']>, 'net' | 'net_precision'>;

interface LaunchPrecision {
  precision: MomentPrecision;
  /** The month that a named part of the year begins with, from 0. */
  month?: number;
}

// By the names of LL2's net_precision. A morning and an afternoon are those at the pad.
const launchPrecisions = new Map<string, LaunchPrecision>([
  ['Second', { precision: 'second' }],
  ['Minute', { precision: 'minute' }],
  ['Hour', { precision: 'day' }],
  ['Morning', { precision: 'day' }],
  ['Afternoon', { precision: 'day' }],
  ['Day', { precision: 'day' }],
  ['Week', { precision: 'week' }],
  ['Month', { precision: 'month' }],
  ['Quarter 1', { precision: 'quarter', month: 0 }],
  ['Quarter 2', { precision: 'quarter', month: 3 }],
  ['Quarter 3', { precision: 'quarter', month: 6 }],
  ['Quarter 4', { precision: 'quarter', month: 9 }],
  ['Half 1', { precision: 'half', month: 0 }],
  ['Half 2', { precision: 'half', month: 6 }],
  ['Year', { precision: 'year' }],
  ['Fiscal Year', { precision: 'fiscal year' }],
  ['Decade', { precision: 'decade' }],
]);

/**
 * Makes the flights of a spacecraft, in order of launch, those without a launch last. `ends` is how exactly their ends are
 * known, `date` the moment the data describe, and `designators` what the embedded edition says of those of the spacecraft. What the
 * flights lead to is linked later. A launch lies ahead unless it was before that moment for certain and was not put off, or the
 * spacecraft is in space on that flight; an end that is planned for after that moment is none.
 */
export function linkFlights(
  records: readonly FlightRecord[],
  spacecraft: Spacecraft,
  { ends, date, designators }: { ends: Precision; date: number; designators: readonly SourcedValue[] },
): Flight[] {
  const isNoonUnknown = repeatsNoon(records);
  const flights = records
    .map((record, index): Flight => {
      const launch = possibleMoment(launchMoment(record.launch, { isNoonUnknown }), date);
      const precision = endPrecision(record.mission_end, { ends, launch });
      const given = record.mission_end && possibleMoment(parseMoment(record.mission_end, precision), date);
      const plannedEnd = given && given.time > date ? given : null;
      const ended = plannedEnd ? null : record.mission_end;
      const duration = plannedEnd
        ? timeSoFar(launch, date, precision)
        : flightTime(record.duration, precision);
      return {
        id: record.id,
        spacecraft,
        path: spacecraft.path,
        mission: missionOf(record),
        outcome: null,
        rocket: null,
        pad: null,
        provider: null,
        programs: [],
        destination: record.destination,
        destinations: [],
        launch,
        object: spaceObjectOf(spacecraft.provenance, record, index) ?? sameObject(designators, record),
        end: plannedEnd ? null : given || null,
        plannedEnd,
        landing: landingOf(record),
        dockings: [],
        crew: null,
        duration:
          duration &&
          within(knownTo(precision, centered(duration, biasOf(launch, ended, precision))), launch, ended),
        turnaround: flightTime(record.turn_around_time, precision),
        precision,
        isAhead: false,
        isUnderWay: false,
        record,
      };
    })
    .sort(byLaunch);
  flights.forEach((flight, index) => {
    const before = flights[index - 1];
    if (!before || !flight.turnaround) return;
    const { shift, margin } = biasOf(flight.launch, before.record.mission_end, before.precision);
    flight.turnaround = knownTo(before.precision, centered(flight.turnaround, { shift: -shift, margin }));
  });
  const launched = launchedBy(date, flights, spacecraft);
  const underWay = spacecraft.inSpace === true ? flightInProgress(flights, launched, date) : undefined;
  for (const flight of flights) {
    flight.isUnderWay = flight === underWay;
    flight.isAhead = flight.launch !== null && !flight.isUnderWay && !launched.includes(flight);
    flight.outcome = outcomeOf(flight);
  }
  const pageOf = (number: number) =>
    hasFlightLogPage({ flights })
      ? flightLogPath(spacecraft.path, Math.ceil(number / flightsOnPage))
      : spacecraft.path;
  const inOrder = inOrderOfLaunch(flights);
  inOrder.forEach((flight, index) => {
    flight.path = flightPath(pageOf(index + 1), index + 1);
  });
  return inOrder;
}

/**
 * Flights in order of launch, those that lie ahead after all others by the latest moment that they may be at, those without a
 * launch last.
 */
export function inOrderOfLaunch(flights: readonly Flight[]): Flight[] {
  return flights.toSorted(byPlace);
}

/** Compares two flights by their places in an order of launch, as `inOrderOfLaunch` says. */
export function byPlace(a: Flight, b: Flight): number {
  // A launch planned for this year may be on an earlier day than one that was this year, but it comes later.
  const state = ({ launch, isAhead }: Flight) => (launch === null ? 2 : Number(isAhead));
  return state(a) - state(b) || placeOf(a) - placeOf(b) || byLaunch(a, b);
}

/** A plan for a decade may be meant for its last year, so it is no earlier one than a plan for a year of it. */
function placeOf({ launch, isAhead }: Flight): number {
  if (launch === null) return 0;
  return isAhead ? endOf(launch) : launch.time;
}

function byLaunch(a: Flight, b: Flight): number {
  return byMoment(a.launch, b.launch) || a.id - b.id;
}

/** The flights of a spacecraft that left the ground by the date of the data, in order of launch. */
export function flownFlights({ flights }: Pick<Spacecraft, 'flights'>): Flight[] {
  return flights?.filter(leftTheGround) ?? [];
}

/** The flights of a spacecraft that have begun by the date of the data, in order of launch. */
export function launchedFlights({ flights }: Pick<Spacecraft, 'flights'>): Flight[] {
  return flights?.filter((flight) => !flight.isAhead) ?? [];
}

/**
 * How many flights of a spacecraft have begun by the date of the data: the count of the source, without planned ones where it may
 * have these in it; null for not recorded.
 */
export function launchedCount(craft: Pick<Spacecraft, 'flights' | 'flightsCount'>): number | null {
  const { flights, flightsCount } = craft;
  const launched = launchedFlights(craft).length;
  const ahead = (flights?.length ?? 0) - launched;
  if (ahead === 0) return flightsCount;
  if (flightsCount === null) return launched === 0 ? 0 : null;
  return Math.min(flightsCount, Math.max(launched, flightsCount - ahead));
}

/** The most flights that the page of a spacecraft has room for. */
const mostInFull = 20;

/** How many flights share a page where the log, or the sources of its figures, have pages of their own: with crews 25 take 110 kB. */
export const flightsOnPage = 25;

/** Whether a spacecraft has so many flights that they have a page of their own, and only the latest are on its page. */
export function hasFlightLogPage({ flights }: { flights: readonly unknown[] | null }): boolean {
  return (flights?.length ?? 0) > mostInFull;
}

/** The mission of a flight, where the title of its spacecraft does not say it; null otherwise. */
export function missionBeside({ mission, spacecraft }: Flight): string | null {
  return mission !== null && !spacecraft.title.includes(mission) ? mission : null;
}

/** The flight on which a spacecraft is in space; undefined where none is listed. */
export function flightUnderWay({ flights }: Spacecraft): Flight | undefined {
  return flights?.find((flight) => flight.isUnderWay);
}

/**
 * How far a time from a launch to an end that is known to the minute is off. Where the launch has seconds, only the end was cut
 * off, and the time is half a minute short on average; a launch at a full minute is taken to be cut off as well.
 */
export function biasOf(launch: Moment | null, end: string | null, precision: Precision): Bias {
  if (launch === null || end === null || precision !== 'minute') return { shift: 0, margin: 0 };
  return isFullMinute(launch.time) ? { shift: 0, margin: 60 } : { shift: 30, margin: 30 };
}

/** Says of a time how exactly it is known; whole days between two dates may be up to a day more or less. */
function knownTo(precision: Precision, duration: Duration): Duration {
  return { ...duration, precision, ...(precision === 'day' ? { margin: 86_400 } : {}) };
}

/** Says of a time up to an end that is known to the day how short and how long it can be, where the launch is known better. */
function within(duration: Duration, launch: Moment | null, end: string | null): Duration {
  if (duration.precision !== 'day' || !launch || !hasClock(launch) || end === null) return duration;
  const least = (Date.parse(end) - launch.time) / 1000;
  return { ...duration, bounds: [Math.max(least, 0), least + 86_400] };
}

/**
 * How exactly the end of one flight is known: an end with seconds, or with a time of day, is known better than the coarsest; one
 * that repeats the midnight of a launch whose day alone is known, as that of a craft which never left the ground, no better than it.
 * Without an end the time of a flight is known as exactly as its launch.
 */
function endPrecision(
  end: string | null,
  { ends: coarsest, launch }: { ends: Precision; launch: Moment | null },
): Precision {
  if (end === null) return launch === null ? coarsest : clockPrecision(launch);
  const time = Date.parse(end);
  if (launch?.precision === 'day' && time === launch.time) return 'day';
  if (coarsest === 'second') return coarsest;
  if (!isFullMinute(time)) return 'second';
  return isMidnight({ time, precision: 'second' }) ? coarsest : 'minute';
}

/** How exactly a time is known that is counted from a moment: from a day, or from less, in days alone. */
function clockPrecision({ precision }: Moment): Precision {
  return precision === 'second' || precision === 'minute' ? precision : 'day';
}

/** The time of a flight, known as its end is. Zero counts as not recorded, because every flight takes time. */
function flightTime(iso: string | null, precision: Precision): Duration | null {
  const duration = recordedDuration(iso);
  return duration !== null && duration.seconds > 0 ? { ...duration, precision } : null;
}

/** The time of a flight up to the date of the data; null where it had not been launched. */
function timeSoFar(launch: Moment | null, date: number, precision: Precision): Duration | null {
  if (launch === null || launch.time > date) return null;
  return { ...durationOf(Math.round((date - launch.time) / 1000)), precision };
}

const { go, ...others } = launchPlanIds;
const putOff = new Set<number | undefined>(Object.values(others));

/**
 * The flights that had been launched by a date for certain: the whole span of their launch is over, or the flight is. A launch that
 * was due was put off, and its time not moved yet, where its status is on hold or to be determined or confirmed. "Go" is left behind
 * by a launch whose status nobody wrote, unless LL2's count of flights says that not all that were due have been.
 */
function launchedBy(
  date: number,
  flights: readonly Flight[],
  { flightsCount }: Pick<Spacecraft, 'flightsCount'>,
): Flight[] {
  const due = flights.filter(
    ({ launch, end }) => launch !== null && launch.time <= date && (endOf(launch) <= date || end !== null),
  );
  const isCounted = flightsCount === null || flightsCount === due.length;
  return due.filter(
    ({ end, record }) =>
      end !== null || !(isPutOff(record) || (record.launch?.status?.id === go && !isCounted)),
  );
}

/** Whether a launch is on hold, or its day to be determined or confirmed, so that it was put off if it was due. */
export function isPutOff({ launch }: Pick<FlightRecord, 'launch'>): boolean {
  return putOff.has(launch?.status?.id);
}

/**
 * The flight that a spacecraft in space is on: the latest that was launched, or else, where that one has ended, the one whose
 * launch may have been by the date and is known best.
 */
function flightInProgress(
  flights: readonly Flight[],
  launched: readonly Flight[],
  date: number,
): Flight | undefined {
  const latest = launched.at(-1);
  if (latest?.end === null) return latest;
  return flights
    .flatMap((flight) =>
      flight.launch && flight.launch.time <= date && flight.end === null && !launched.includes(flight)
        ? { flight, end: endOf(flight.launch) }
        : [],
    )
    .sort((a, b) => a.end - b.end)[0]?.flight;
}

/**
 * The moment of a launch, no more exactly than the source knows it; null where it is not recorded. LL2 writes a launch that is
 * not known to the day as midnight of the last day of its span. `isNoonUnknown` where noon stands for no time of the day either.
 */
export function launchMoment(launch: NamedLaunch | null, { isNoonUnknown = false } = {}): Moment | null {
  if (!launch?.net) return null;
  const { precision, month } = precisionOf(launch);
  const isOfDay = isAtMidnight(launch) || (isNoonUnknown && isAtNoon(launch));
  const moment = parseMoment(launch.net, isOfDay ? 'day' : precision);
  // A quarter or half that does not hold the date given leaves only the year for certain.
  const isContradicted = month !== undefined && month !== new Date(moment.time).getUTCMonth();
  return isContradicted ? parseMoment(launch.net, 'year') : moment;
}

/** Whether a launch is at midnight to the second, UTC, which stands for a time of the day that is not known. */
export function isAtMidnight(launch: NamedLaunch): boolean {
  return claimsClock(launch) && isMidnight(parseMoment(launch.net));
}

/** Whether the source claims to know the time of the day of a launch. */
export function claimsClock<Launch extends NamedLaunch>(launch: Launch): launch is Launch & { net: string } {
  return launch.net !== null && hasClock(precisionOf(launch));
}

/** A launch that was at noon to the second by chance is one of a kind; as many as these of one spacecraft are not. */
export const fewestNoons = 3;

/**
 * Whether a spacecraft has so many launches at noon to the second, UTC, that noon stands for a time of the day that is not known.
 */
export function repeatsNoon(flights: readonly Pick<FlightRecord, 'launch'>[]): boolean {
  return flights.filter(({ launch }) => isAtNoon(launch)).length >= fewestNoons;
}

/** Whether a launch is at noon to the second, UTC. */
export function isAtNoon(launch: NamedLaunch | null): boolean {
  return launch !== null && claimsClock(launch) && isNoon(parseMoment(launch.net));
}

/**
 * Some records name no precision: nobody knows then of a launch on a full minute whether it was at its first second. A precision
 * whose name is new says no more than the year.
 */
function precisionOf({ net, net_precision: named }: NamedLaunch): LaunchPrecision {
  const name = named?.name ?? null;
  if (name !== null) return launchPrecisions.get(name) ?? { precision: 'year' };
  return { precision: net !== null && isFullMinute(Date.parse(net)) ? 'minute' : 'second' };
}

function missionOf({ launch }: FlightRecord): string | null {
  return launch?.mission?.name?.trim() || launch?.name?.split('|').at(-1)?.trim() || null;
}

function landingOf({ landing }: FlightRecord): Flight['landing'] {
  if (landing?.attempt === false) return 'not attempted';
  if (typeof landing?.success !== 'boolean') return null;
  return landing.success ? 'successful' : 'failed';
}

/** The place of a flight in the log of its spacecraft, from 1, in order of launch. */
export function flightNumber(flight: Flight): number {
  return (flight.spacecraft.flights ?? []).indexOf(flight) + 1;
}
