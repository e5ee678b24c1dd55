import type { Flight } from '../catalog/model.ts';
import { pathOf } from './flightRecord.ts';
import { type KnownValue, knownValue } from './known.ts';

/** What is known of the turnaround before a flight where the end of the flight before follows from it; null where it does not. */
export function givenTurnaround(flight: Flight): KnownValue | null {
  const { flights, provenance } = flight.spacecraft;
  const before = flights?.[flights.indexOf(flight) - 1];
  const known = before && provenance && knownValue(provenance, `${pathOf(before)}.mission_end`);
  return known && isTurnaround(known) ? known : null;
}

/** Whether an end of a flight is known by the turnaround after it. */
export function isTurnaround({ records }: KnownValue): boolean {
  return records[0]?.field === 'fastest_turnaround';
}
