import type { Flight, Pad, Rocket } from '../../catalog/model.ts';

/** The rocket that launched all flights, with their pad; null where they had several, or where one of them is not recorded. */
export function sharedRocket(flights: readonly Flight[]): { rocket: Rocket; pad: Pad | null } | null {
  const [first] = flights;
  if (!first?.rocket) return null;
  const { rocket, pad } = first;
  return flights.every((flight) => flight.rocket === rocket && flight.pad === pad) ? { rocket, pad } : null;
}
