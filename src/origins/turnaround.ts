import { flightBefore } from '../catalog/flights.ts';
import type { Flight } from '../catalog/model.ts';
import { pathOf } from './flightRecord.ts';
import { knownValue } from './known.ts';
import type { SourceRecord } from './sourceRecord.ts';

/** The record of the turnaround before a flight where the end of the flight before follows from it; null where it does not. */
export function givenTurnaround(flight: Flight): SourceRecord | null {
  const { provenance } = flight.spacecraft;
  const before = flightBefore(flight);
  const known = before && provenance && knownValue(provenance, `${pathOf(before)}.mission_end`);
  const [first] = known?.records ?? [];
  return first && isTurnaround(first) ? first : null;
}

/** Whether a record that an end of a flight is from is one of the turnaround after it. */
export function isTurnaround({ field }: SourceRecord): boolean {
  return field === 'fastest_turnaround';
}
