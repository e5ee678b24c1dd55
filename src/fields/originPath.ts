import { flightNumber, flightsOnPage } from '../catalog/flights.ts';
import type { Configuration, Flight, Spacecraft } from '../catalog/model.ts';

/** With more flights than this, the origins of the figures of a spacecraft have a page of their own, because its page is full. */
const most = 2;

/** The anchor of the line that says where a figure comes from. */
export function originAnchor(field: string): string {
  return `known-${field}`;
}

/** The page of the origins of a spacecraft where they have one; null where its own page tells them. */
export function originsPage({ path, flights }: Pick<Spacecraft, 'path' | 'flights'>): string | null {
  return (flights?.length ?? 0) > most ? `${path}sources/` : null;
}

/** The number of the page of origins that a figure is on: the figures of the spacecraft itself stand with its first flights. */
export function numberOfOriginsPage(field: string): number {
  const [, flight = '1'] = /-(\d+)$/.exec(field) ?? [];
  return Math.ceil(Number(flight) / flightsOnPage);
}

/** Where it is said where a figure of a spacecraft or a configuration comes from. */
export function originPath(entry: Spacecraft | Configuration, field: string): string {
  const page = entry.kind === 'spacecraft' ? originsPage(entry) : null;
  const number = page === null ? 1 : numberOfOriginsPage(field);
  return `${page ?? entry.path}${number === 1 ? '' : `${number}/`}#${originAnchor(field)}`;
}

/** The field of a figure of one flight, by the number that the flight has in the log. */
export function fieldOfFlight(field: string, flight: Flight): string {
  return `${field}-${flightNumber(flight)}`;
}

/** Where it is said where a figure of a flight comes from. */
export function originPathOfFlight(field: string, flight: Flight): string {
  return originPath(flight.spacecraft, fieldOfFlight(field, flight));
}
