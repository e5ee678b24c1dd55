import { launchedFlights } from '../catalog/flights.ts';
import type { Catalog, Flight } from '../catalog/model.ts';
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
