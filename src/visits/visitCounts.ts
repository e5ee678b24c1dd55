import { vehicleCount } from '../catalog/counts.ts';
import type { FlightWords } from '../catalog/destinations.ts';
import { failuresInWords } from '../catalog/launchesInWords.ts';
import { isLostLater } from '../catalog/losses.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { neverLaunched } from '../catalog/outcomes.ts';
import { andList } from '../words/andList.ts';
import { countInWords } from '../words/count.ts';
import { once } from '../words/once.ts';
import type { Visit } from './visits.ts';

/** The flights of a destination as every page counts them. */
export interface VisitCounts {
  /** Flights whose launch is past, failures among them; a launch without a date counts as one that was. */
  flights: number;
  /** Of these, the launches that failed, and what the source counts so because it was lost later. */
  failed: number;
  /** Of those that failed, those that were lost after their launch. */
  lostLater: number;
  /** Of the flights, those that never left the ground; they are none of those that failed. */
  grounded: number;
  /** Flights that lie ahead, which are none of the above. */
  planned: number;
  /** Whose flights these are, those that never left the ground among them. */
  spacecraft: Spacecraft[];
}

/** Counts the visits of a destination, once for all its pages. */
export const countVisits = once((visits: readonly Visit[]): VisitCounts => {
  const begun = visits.filter(({ flight }) => !flight.isAhead);
  return {
    flights: begun.length,
    failed: begun.filter((visit) => visit.isFailed && !neverLaunched(visit)).length,
    lostLater: begun.filter(({ flight, isFailed }) => isFailed && isLostLater(flight)).length,
    grounded: begun.filter(neverLaunched).length,
    planned: visits.length - begun.length,
    spacecraft: [...new Set(begun.map(({ flight }) => flight.spacecraft))],
  };
});

/** How many of the spacecraft are one vehicle each. */
export function vehiclesIn({ spacecraft }: VisitCounts): number {
  return vehicleCount(spacecraft);
}

/** "305 flights to Mir, of which 6 failed at launch and 1 was never launched, and 2 planned". */
export function visitsInWords(
  { flights, failed, lostLater, grounded, planned }: VisitCounts,
  { flight, to }: Pick<FlightWords, 'flight' | 'to'>,
): string {
  if (flights === 0 && planned > 0) return `${countInWords(planned, `planned ${flight}`)}${to}`;
  const lost = failuresInWords({ failed: failed - lostLater, lostLater, grounded });
  return [
    `${countInWords(flights, flight)}${to}`,
    lost.length > 0 && `, of which ${andList(lost)}`,
    planned > 0 && `${lost.length > 0 ? ',' : ''} and ${planned} planned`,
  ]
    .filter(Boolean)
    .join('');
}
