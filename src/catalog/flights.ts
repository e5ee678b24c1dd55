import type { SourcedValue } from '../dataset/provenance.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import { launchPlanIds } from '../dataset/wire/ids.ts';
import { centered, type Precision } from '../words/duration.ts';
import { byMoment, endOf, parseMoment } from '../words/moment.ts';
import { biasOf, endPrecision, flightTime, knownTo, timeSoFar, within } from './flightTimes.ts';
import { launchMoment, repeatsNoon } from './launchMoment.ts';
import type { Flight, Spacecraft } from './model.ts';
import { leftTheGround, outcomeOf } from './outcomes.ts';
import { flightLogPath, flightPath } from './paths.ts';
import { possibleMoment } from './possibleMoment.ts';
import { sameObject, spaceObjectOf } from './spaceObject.ts';

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
      const known = (end: string | null) => endPrecision(end, { ends, launch });
      const given =
        record.mission_end &&
        possibleMoment(parseMoment(record.mission_end, known(record.mission_end)), date);
      const plannedEnd = given && given.time > date ? given : null;
      const ended = plannedEnd ? null : record.mission_end;
      const precision = known(ended);
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
        lastSeen: null,
        overBy: null,
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
  // Where there are several, nobody says which of them is meant.
  const [only, ...others] = launched;
  const { lastSeen = null, overBy = null } = spacecraft.provenance ?? {};
  if (only && others.length === 0 && only.end === null && !only.isUnderWay)
    Object.assign(only, { lastSeen, overBy });
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

/** The flight before one in the log of its spacecraft; undefined before the first. */
export function flightBefore(flight: Flight): Flight | undefined {
  return flight.spacecraft.flights?.[flightNumber(flight) - 2];
}
