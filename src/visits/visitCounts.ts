import { vehicleCount } from '../catalog/counts.ts';
import type { FlightWords } from '../catalog/destinations.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { neverLaunched } from '../catalog/outcomes.ts';
import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';
import type { Visit } from './visits.ts';

/** The flights of a destination as every page counts them. */
export interface VisitCounts {
  /** Flights whose launch is past, failures among them; a launch without a date counts as one that was. */
  flights: number;
  /** Of these, the launches that failed. */
  failed: number;
  /** Of these, those that never left the ground. */
  grounded: number;
  /** Flights that lie ahead, which are none of the above. */
  planned: number;
  /** Whose flights were launched. */
  spacecraft: Spacecraft[];
}

/** Counts the visits of a destination. */
export function countVisits(visits: readonly Visit[]): VisitCounts {
  const begun = visits.filter(({ flight }) => !flight.isAhead);
  return {
    flights: begun.length,
    failed: begun.filter((visit) => visit.isFailed && !neverLaunched(visit)).length,
    grounded: begun.filter(neverLaunched).length,
    planned: visits.length - begun.length,
    spacecraft: [...new Set(begun.map(({ flight }) => flight.spacecraft))],
  };
}

/** How many of the spacecraft are one vehicle each. */
export function vehiclesIn({ spacecraft }: VisitCounts): number {
  return vehicleCount(spacecraft);
}

/** "305 flights to Mir, of which 6 failed at launch and 1 was never launched, and 2 planned". */
export function visitsInWords(
  { flights, failed, grounded, planned }: VisitCounts,
  { flight, to }: Pick<FlightWords, 'flight' | 'to'>,
): string {
  if (flights === 0 && planned > 0) return `${countInWords(planned, `planned ${flight}`)}${to}`;
  const lost = [
    failed > 0 && `${inDigits(failed)} failed at launch`,
    grounded > 0 && `${inDigits(grounded)} ${grounded === 1 ? 'was' : 'were'} never launched`,
  ].filter(Boolean);
  return [
    `${countInWords(flights, flight)}${to}`,
    lost.length > 0 && `, of which ${lost.join(' and ')}`,
    planned > 0 && `${lost.length > 0 ? ',' : ''} and ${planned} planned`,
  ]
    .filter(Boolean)
    .join('');
}
