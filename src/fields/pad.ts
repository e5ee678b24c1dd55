import type { Pad } from '../catalog/model.ts';
import { recordedDuration } from '../words/duration.ts';
import { namesOf } from '../words/named.ts';
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
  {
    field: 'pad-agencies',
    label: 'Agencies',
    quantity: 'text',
    source: 'agencies',
    value: ({ record }) => namesOf(record.agencies),
    isOnPage: true,
  },
  {
    field: 'pad-in-use',
    label: 'In use',
    quantity: 'flag',
    source: 'active',
    value: ({ record }) => record.active,
    isOnPage: true,
  },
  {
    field: 'pad-launches',
    label: 'Launches of all kinds',
    quantity: 'count',
    source: 'total_launch_count',
    value: ({ record }) => record.total_launch_count,
    isOnPage: true,
  },
  {
    field: 'pad-orbital-attempts',
    label: 'Attempts to reach orbit',
    quantity: 'count',
    source: 'orbital_launch_attempt_count',
    value: ({ record }) => record.orbital_launch_attempt_count,
    isOnPage: true,
  },
  {
    field: 'pad-turnaround',
    label: 'Fastest turnaround',
    quantity: 'duration',
    source: 'fastest_turnaround',
    value: ({ record }) => recordedDuration(record.fastest_turnaround),
    isOnPage: true,
  },
  {
    field: 'pad-description',
    label: 'Description',
    quantity: 'prose',
    source: 'description',
    value: ({ record }) => record.description,
  },
];

/** "28.6082° N": to four decimals, which is 11 meters. */
function inDegrees(angle: number, positive: string, negative: string): string {
  return `${Math.abs(angle).toFixed(4)}°\u00a0${angle < 0 ? negative : positive}`;
}
