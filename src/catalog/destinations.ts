import type { Destination } from './model.ts';

// The words of LL2's destinations that are stations.
const stationWords = /station|\b(ISS|Tiangong|Mir|Salyut|Skylab)\b/i;

/** Whether a destination is a station: the catalog has a station of the name, or its name says so. */
export function isStation({ name, station }: Pick<Destination, 'name' | 'station'>): boolean {
  return station !== null || stationWords.test(name);
}
