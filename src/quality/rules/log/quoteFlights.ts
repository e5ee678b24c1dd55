import { flightNumber } from '../../../catalog/flights.ts';
import type { Flight, Spacecraft } from '../../../catalog/model.ts';

/** Quotes each flight that is odd by itself or after the one before it; null where none is. */
export function quoteFlights(
  quote: (flight: Flight, before: Flight | undefined) => string | null,
): (craft: Spacecraft) => string | null {
  return ({ flights }) =>
    flights?.flatMap((flight, index) => quote(flight, flights[index - 1]) ?? []).join('; ') || null;
}

/** Names a flight for a quotation: its mission, or else its place among the flights of its spacecraft. */
export function nameOfFlight(flight: Flight): string {
  const place = flightNumber(flight);
  return flight.mission ?? `flight ${place}`;
}
