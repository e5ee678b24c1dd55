import { failedAtLaunch } from './losses.ts';
import type { Flight } from './model.ts';

// The words of LL2's destinations and orbits that are none.
const belowOrbit = /\bsub-?orbital\b|\batmospheric\b/i;

/** Whether a flight was meant to stay in the atmosphere, as its destination says. */
export function isInAtmosphere({ destination }: Pick<Flight, 'destination'>): boolean {
  return /atmospher/i.test(destination ?? '');
}

/**
 * Whether a flight stayed below orbit: its destination or its orbit says so, or its launch failed and has no designator, which
 * COSPAR gives to what reached orbit alone.
 */
export function staysBelowOrbit(flight: Flight): boolean {
  const { launch } = flight.record;
  const aims = [flight.destination, launch?.mission?.orbit?.name];
  if (aims.some((aim) => belowOrbit.test(aim ?? ''))) return true;
  return failedAtLaunch(flight) && !launch?.launch_designator && flight.object === null;
}
