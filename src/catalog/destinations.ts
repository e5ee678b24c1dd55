import { uncapitalized } from '../words/letterCase.ts';
import type { Destination } from './model.ts';

// The words of LL2's destinations that are stations.
const stationWords = /station|\b(ISS|Tiangong|Mir|Salyut|Skylab)\b/i;

/** Whether a destination is a station: the catalog has a station of the name, or its name says so. */
export function isStation({ name, station }: Pick<Destination, 'name' | 'station'>): boolean {
  return station !== null || stationWords.test(name);
}

/** How flights of a destination are named: as what they are, "suborbital flight", or by where they go. */
export interface FlightWords {
  /** One of them. */
  flight: string;
  /** Where it goes, with a space before it: " to Mir"; empty where it is named as what it is. */
  to: string;
  /** Completes "a spacecraft …": "bound for Mir", "on a suborbital flight". */
  bound: string;
}

/**
 * The words for flights of a destination. Of LL2's destinations some are ways to fly and no places, and of the places the
 * orbits and surfaces have no name of their own.
 */
export function flightWordsOf(name: string): FlightWords {
  const way = wayOf(name);
  if (way) return { flight: way, to: '', bound: `on ${/^[aeiou]/.test(way) ? 'an' : 'a'} ${way}` };
  const place = placeInSentence(name);
  return { flight: 'flight', to: ` to ${place}`, bound: `bound for ${place}` };
}

/** Whether a destination is a way to fly that no place has to be reached for, as a flyby has: "Suborbital". */
export function isFlightAlone({ name }: Pick<Destination, 'name'>): boolean {
  return wayOf(name)?.endsWith('flight') ?? false;
}

/** "suborbital flight", "circumlunar flyby"; null for a place. */
function wayOf(name: string): string | null {
  if (/^sub-?orbital$/i.test(name)) return `${name.toLowerCase()} flight`;
  return /\b(flight|flyby)$/i.test(name) ? inSentence(name) : null;
}

/** A place as a sentence has it: "the International Space Station", "low Earth orbit", "Mir". */
export function placeInSentence(name: string): string {
  if (/\borbit$/i.test(name)) return inSentence(name).replace(/\bOrbit$/, 'orbit');
  if (/\bsurface$/i.test(name)) return `the ${inSentence(name)}`;
  return /\bstation$/i.test(name) && !/^the\b/i.test(name) ? `the ${name}` : name;
}

/** A name that begins with a word of the language: "low Earth Orbit", and "Earth orbit" as it is. */
function inSentence(name: string): string {
  return /^(Atmospheric|Circumlunar|Distant|Elliptical|Geostationary|Geosynchronous|Heliocentric|High|Highly|Low|Lunar|Medium|Polar|Sun-Synchronous|Trans)\b/.test(
    name,
  )
    ? uncapitalized(name)
    : name;
}
