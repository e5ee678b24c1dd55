import { vehiclesOf } from '../catalog/counts.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { countInWords } from '../words/count.ts';
import type { Visit } from './visits.ts';

/** The flights of a destination as every page counts them. */
export interface VisitCounts {
  /** Flights that were launched, failures among them; a launch without a date counts as one that was. */
  flights: number;
  /** Of these, the launches that failed. */
  failed: number;
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
    failed: begun.filter(({ isFailed }) => isFailed).length,
    planned: visits.length - begun.length,
    spacecraft: [...new Set(begun.map(({ flight }) => flight.spacecraft))],
  };
}

/** How many of the spacecraft are one vehicle each. */
export function vehiclesIn({ spacecraft }: VisitCounts): number {
  return vehiclesOf(spacecraft).length;
}

/** "305 flights to Mir, of which 6 failed at launch, and 2 planned"; `to` begins with a space. */
export function visitsInWords({ flights, failed, planned }: VisitCounts, to = ''): string {
  if (flights === 0 && planned > 0) return `${countInWords(planned, 'planned flight')}${to}`;
  return [
    `${countInWords(flights, 'flight')}${to}`,
    failed > 0 && `, of which ${failed} failed at launch`,
    planned > 0 && `${failed > 0 ? ',' : ''} and ${planned} planned`,
  ]
    .filter(Boolean)
    .join('');
}
