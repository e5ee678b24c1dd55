import { isFlightAlone } from '../catalog/destinations.ts';
import { isDocked } from '../catalog/dockings.ts';
import { byPlace } from '../catalog/flights.ts';
import { endedAtLaunch, failedAtLaunch, lossAfterLaunch } from '../catalog/losses.ts';
import type { Destination, Docking, Flight, Outcome } from '../catalog/model.ts';
import { leftTheGround, neverLaunched } from '../catalog/outcomes.ts';
import type { Bar } from '../timeline/timeline.ts';
import { barsOf, lossInWords } from '../timeline/timeline.ts';
import type { Moment } from '../words/moment.ts';

/** A flight to a destination, and its stays there as far as they are recorded. */
export interface Visit {
  flight: Flight;
  /** How the launch went; null for not recorded. */
  outcome: Outcome | null;
  /** The launch failed, or never was, so that it never got there. */
  isFailed: boolean;
  /** In order of their beginning; empty where none is recorded, or where it is not told at which destination it was. */
  dockings: Docking[];
  /** When it first docked. */
  docked: Moment | null;
  /** When it last departed; null while it is docked. */
  departed: Moment | null;
  /** The ports, in the order in which it docked at them. */
  ports: string[];
  /** Whether it is there on the date of the data: docked where the catalog has the station, else on its flight. */
  isThere: boolean;
}

/** The visits of a destination, the latest launch first; flights that lie ahead come first, those without a launch last. */
export function visitsOf(destination: Destination): Visit[] {
  const isUndated = ({ launch }: Flight) => Number(launch === null);
  return destination.flights
    .toSorted((a, b) => isUndated(a) - isUndated(b) || byPlace(b, a))
    .map((flight) => visitOf(flight, destination));
}

/** The visits whose launch has been, with a date, whether it failed or not; in the same order. */
export function launchesOfVisits(visits: readonly Visit[]): Visit[] {
  return visits.filter(({ flight }) => flight.launch !== null && leftTheGround(flight));
}

/**
 * Says how a flight was lost that is no visit; null where it is one. A flight that no place has to be reached for was on its way
 * however far it came, so of that it is said that the launch failed.
 */
export function lostInWords({ flight, isFailed }: Visit, destination: Destination): string | null {
  if (!isFailed) return null;
  const loss = lossAfterLaunch(flight);
  if (loss) return lossInWords(loss);
  if (neverLaunched(flight)) return 'never launched';
  return isFlightAlone(destination) ? 'launch failed' : 'never got there';
}

/**
 * The bars of visits on the axis of time, in order of launch: one for each stay, and the whole flight where none is recorded.
 * Flights that lie ahead and those without a launch have none.
 */
export function barsOfVisits(visits: readonly Visit[], date: Moment): Bar[] {
  const isOfUnknownStay = visits.some(({ dockings }) => dockings.length > 0);
  const flights = new Map(visits.map((visit) => [visit.flight, visit]));
  const spacecraft = new Set(visits.map(({ flight }) => flight.spacecraft));
  const bars = barsOf([...spacecraft], date).flatMap((bar): Bar[] => {
    const visit = flights.get(bar.flight);
    if (!visit) return [];
    if (visit.dockings.length > 0) return visit.dockings.map((docking) => barOfDocking(docking, bar, date));
    return [isOfUnknownStay && !visit.isFailed ? { ...bar, isOfUnknownStay } : bar];
  });
  return bars.sort((a, b) => a.start - b.start);
}

/** The bars of all dockings of a station that are of a flight of the catalog, in order of their beginning. */
export function barsOfDockings(dockings: readonly Docking[], date: Moment): Bar[] {
  const spacecraft = new Set(dockings.flatMap(({ flight }) => flight?.spacecraft ?? []));
  const flights = new Map(barsOf([...spacecraft], date).map((bar) => [bar.flight, bar]));
  return dockings
    .flatMap((docking) => {
      const bar = docking.flight && flights.get(docking.flight);
      return bar ? [barOfDocking(docking, bar, date)] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** A stay, which begins with the flight and ends with it where its own moments are not recorded. */
function barOfDocking(docking: Docking, flight: Bar, date: Moment): Bar {
  const isUnderWay = isDocked(docking);
  // Of a flight that lasts, a stay that is over ended sometime.
  const ended = flight.isUnderWay ? null : flight.end;
  return {
    flight: flight.flight,
    docking,
    start: docking.docked?.time ?? flight.start,
    end: isUnderWay ? date.time : (docking.departed?.time ?? ended),
    isUnderWay,
  };
}

function visitOf(flight: Flight, destination: Destination): Visit {
  const dockings = flight.dockings.filter((docking) => isAt(docking, flight, destination));
  // What broke up on a suborbital flight has been on it, whatever the source says of its launch.
  const isFailed = isFlightAlone(destination) ? endedAtLaunch(flight) : failedAtLaunch(flight);
  return {
    flight,
    outcome: flight.outcome,
    isFailed,
    dockings,
    docked: dockings[0]?.docked ?? null,
    departed: dockings.at(-1)?.departed ?? null,
    ports: [...new Set(dockings.flatMap(({ port }) => port ?? []))],
    isThere: destination.station
      ? dockings.some((docking) => docking.station === destination.station && isDocked(docking))
      : flight.isUnderWay,
  };
}

/** A docking of which nothing is told but its moments was at the destination of its flight, if that has one alone. */
function isAt({ station, target, targetName }: Docking, flight: Flight, destination: Destination): boolean {
  if (station) return station === destination.station;
  if (target) return false;
  if (targetName) return targetName.trim().toLowerCase() === destination.name.toLowerCase();
  return flight.destinations.length === 1;
}
