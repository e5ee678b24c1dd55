import { launchesOf } from '../catalog/counts.ts';
import { flownFlights } from '../catalog/flights.ts';
import { latestEndOf } from '../catalog/latestEnd.ts';
import { endedAtLaunch } from '../catalog/losses.ts';
import type { Catalog, Flight, Spacecraft } from '../catalog/model.ts';
import type { Moment } from '../words/moment.ts';

/** A launch or an end of a flight. */
export interface FlightMoment {
  flight: Flight;
  moment: Moment;
}

/** The launches up to the date of the data, the latest first. */
export function latestLaunches(catalog: Catalog, count: number): FlightMoment[] {
  return latest(catalog, count, ({ launch }) => launch);
}

/** The ends of flights up to the date of the data, the latest first, whether landings, losses or others. */
export function latestEnds(catalog: Catalog, count: number): FlightMoment[] {
  return latest(catalog, count, ({ end }) => end);
}

/** A flight may end so long after its launch, in milliseconds. */
const longest = 400 * 86_400_000;

/** The spacecraft of flights that are over without a recorded end, which may be as late as the last of some that are recorded. */
export function latestWithoutEnd(
  { spacecraft, edition }: Catalog,
  recorded: readonly FlightMoment[],
): Spacecraft[] {
  const since = recorded.at(-1)?.moment.time ?? 0;
  const flights = launchesOf(spacecraft).filter((flight) => {
    const { launch, end, isUnderWay } = flight;
    if (end !== null || isUnderWay || endedAtLaunch(flight) || launch === null) return false;
    const latest = latestEndOf(flight, edition.date.time);
    return latest !== null && latest >= since && edition.date.time - launch.time < longest;
  });
  return [...new Set(flights.map((flight) => flight.spacecraft))];
}

function latest(
  { spacecraft, edition }: Catalog,
  count: number,
  momentOf: (flight: Flight) => Moment | null,
): FlightMoment[] {
  return spacecraft
    .flatMap(flownFlights)
    .flatMap((flight) => {
      const moment = momentOf(flight);
      return moment !== null && moment.time <= edition.date.time ? { flight, moment } : [];
    })
    .sort((a, b) => b.moment.time - a.moment.time)
    .slice(0, count);
}
