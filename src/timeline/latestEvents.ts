import { launchedFlights } from '../catalog/flights.ts';
import type { Catalog, Flight, Spacecraft } from '../catalog/model.ts';
import type { Moment } from '../words/moment.ts';

/** A launch or an end of a flight. */
export interface FlightEvent {
  flight: Flight;
  moment: Moment;
}

/** The launches up to the date of the data, the latest first. */
export function latestLaunches(catalog: Catalog, count: number): FlightEvent[] {
  return latest(catalog, count, ({ launch }) => launch);
}

/** The ends of flights up to the date of the data, the latest first, whether landings, losses or others. */
export function latestEnds(catalog: Catalog, count: number): FlightEvent[] {
  return latest(catalog, count, ({ end }) => end);
}

/** A flight may end so long after its launch, in milliseconds. */
const longest = 400 * 86_400_000;

/** The spacecraft of flights that are over without a recorded end, so lately that the end may be one of the latest. */
export function latestWithoutEnd({ spacecraft, edition }: Catalog): Spacecraft[] {
  const flights = spacecraft.flatMap(launchedFlights).filter(({ launch, end, isUnderWay, outcome }) => {
    if (end !== null || isUnderWay || launch === null) return false;
    if (outcome === 'failure' || outcome === 'never launched') return false;
    return edition.date.time - launch.time < longest;
  });
  return [...new Set(flights.map((flight) => flight.spacecraft))];
}

function latest(
  { spacecraft, edition }: Catalog,
  count: number,
  momentOf: (flight: Flight) => Moment | null,
): FlightEvent[] {
  return spacecraft
    .flatMap(launchedFlights)
    .flatMap((flight) => {
      const moment = momentOf(flight);
      return moment !== null && moment.time <= edition.date.time ? { flight, moment } : [];
    })
    .sort((a, b) => b.moment.time - a.moment.time)
    .slice(0, count);
}
