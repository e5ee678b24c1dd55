import { launchDesignator } from './launchIds.ts';
import { failedAtLaunch } from './losses.ts';
import type { Flight, Spacecraft } from './model.ts';

// The words of LL2's destinations and orbits that are none.
const belowOrbit = /\bsub-?orbital\b|\batmospheric\b/i;

/** Its one flight has a suborbital destination, but was a test of the escape from a rocket that went no higher than about 40 km. */
const abortTest = 'Crew Dragon C205';

/** Whether a spacecraft flew for a test of the escape from a rocket alone, far below space. */
export function flewBelowSpace({ name }: Pick<Spacecraft, 'name'>): boolean {
  return name === abortTest;
}

/** Whether a flight was meant to stay in the atmosphere, as its destination says or as is known of it. */
export function isInAtmosphere({
  destination,
  spacecraft,
}: Pick<Flight, 'destination' | 'spacecraft'>): boolean {
  return /atmospher/i.test(destination ?? '') || flewBelowSpace(spacecraft);
}

/**
 * Whether a flight stayed below orbit: its destination or its orbit says so, or its launch failed and has no designator, which
 * COSPAR gives to what reached orbit alone.
 */
export function staysBelowOrbit(flight: Flight): boolean {
  const aims = [flight.destination, flight.record.launch?.mission?.orbit?.name];
  if (aims.some((aim) => belowOrbit.test(aim ?? ''))) return true;
  return failedAtLaunch(flight) && launchDesignator(flight) === null && flight.object === null;
}
