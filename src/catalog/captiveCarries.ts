import { flownFlights } from './flights.ts';
import type { Flight, Spacecraft } from './model.ts';
import { isInAtmosphere } from './orbit.ts';

// CC is short for captive carry in the numbers of test flights.
const captiveCarry = /\bCC\d+$/;

/** Whether a spacecraft stayed on its carrier aircraft on what the source lists as a flight of it in the atmosphere. */
export function isCaptiveCarry(flight: Flight): boolean {
  return isInAtmosphere(flight) && captiveCarry.test(flight.mission ?? '');
}

/** The listed flights of a spacecraft on which it stayed on its carrier aircraft, and those on which it flew by itself, each in order of launch. */
export function carriedAndFree(craft: Pick<Spacecraft, 'flights'>): { carried: Flight[]; free: Flight[] } {
  const flights = flownFlights(craft);
  return {
    carried: flights.filter(isCaptiveCarry),
    free: flights.filter((flight) => !isCaptiveCarry(flight)),
  };
}
