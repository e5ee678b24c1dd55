import type { Pad } from '../catalog/model.ts';
import type { Fact } from './fact.ts';

/** The facts of a pad, in the order in which they are told. */
export const padFacts: readonly Fact<Pad>[] = [
  {
    field: 'location',
    label: 'Location',
    quantity: 'text',
    source: 'location',
    value: ({ record }) => record.location?.name ?? null,
    isOnPage: true,
  },
  {
    field: 'pad-country',
    label: 'Country',
    quantity: 'text',
    source: 'country',
    value: ({ record }) => record.country?.name ?? record.location?.country?.name ?? null,
    isOnPage: true,
  },
  {
    field: 'coordinates',
    label: 'Coordinates',
    quantity: 'text',
    source: null,
    parts: { latitude: 'Latitude', longitude: 'Longitude' },
    value: ({ record: { latitude, longitude } }) =>
      latitude === null || longitude === null
        ? null
        : `${inDegrees(latitude, 'N', 'S')}, ${inDegrees(longitude, 'E', 'W')}`,
    isOnPage: true,
  },
];

/** "28.6082° N": to four decimals, which is 11 meters. */
function inDegrees(angle: number, positive: string, negative: string): string {
  return `${Math.abs(angle).toFixed(4)}°\u00a0${angle < 0 ? negative : positive}`;
}
