import { launchedFlights } from './flights.ts';
import type { Catalog } from './model.ts';

/** Of how many of the flights that have begun the crew is recorded. */
export interface CrewsKnown {
  known: number;
  of: number;
}

/** Counts the flights that have begun, and those of which it is recorded who was aboard, nobody included. */
export function crewsKnown({ spacecraft }: Pick<Catalog, 'spacecraft'>): CrewsKnown {
  const flights = spacecraft.flatMap(launchedFlights);
  return { known: flights.filter(({ crew }) => crew !== null).length, of: flights.length };
}
