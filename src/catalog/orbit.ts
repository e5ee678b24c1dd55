import { escapeHeightKm } from './escapeTests.ts';
import { launchDesignator } from './launchIds.ts';
import { failedAtLaunch } from './losses.ts';
import type { Flight } from './model.ts';

// The words of LL2's destinations and orbits that are none.
const inAtmosphere = /\batmospher/i;
const belowOrbit = new RegExp(`\\bsub-?orbital\\b|${inAtmosphere.source}`, 'i');

/** Whether a flight was meant to stay in the atmosphere, as its destination says or as is known of it. */
export function isInAtmosphere(flight: Pick<Flight, 'destination' | 'launch' | 'spacecraft'>): boolean {
  return inAtmosphere.test(flight.destination ?? '') || escapeHeightKm(flight) !== null;
}

/** Whether a flight is bound for no orbit, by the words of its destination. */
export function isBoundBelowOrbit({ destination }: Pick<Flight, 'destination'>): boolean {
  return belowOrbit.test(destination ?? '');
}

/**
 * Whether a flight stayed below orbit: its destination or its orbit says so, or its launch failed and has no designator, which
 * COSPAR gives to what reached orbit alone.
 */
export function staysBelowOrbit(flight: Flight): boolean {
  const orbit = flight.record.launch?.mission?.orbit?.name;
  if (isBoundBelowOrbit(flight) || belowOrbit.test(orbit ?? '')) return true;
  return failedAtLaunch(flight) && launchDesignator(flight) === null && flight.object === null;
}
