import { inSpaceOf, launchedOf, vehicleCount } from '../catalog/counts.ts';
import type { Configuration } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';
import type { Duration } from '../words/duration.ts';
import type { Among, Fact } from './fact.ts';
import { longestFlight } from './longestFlight.ts';
import { twice } from './spacecraft.ts';
import { tallyFacts } from './tallies.ts';

const used: Among<Configuration> = {
  label: 'with a launched spacecraft',
  has: ({ spacecraft }) =>
    spacecraft.some(({ flightsCount }) => flightsCount !== null) && launchedOf(spacecraft).length > 0,
};
const crewed: Among<Configuration> = {
  label: 'rated for a crew',
  has: isCrewed,
};
const reused: Among<Configuration> = {
  label: 'with a spacecraft that flew more than once',
  has: ({ spacecraft }) => spacecraft.some(twice.has),
};

/** The facts of a configuration, in the order in which they are told. */
export const configurationFacts: readonly Fact<Configuration>[] = [
  {
    field: 'type',
    label: 'Type',
    quantity: 'entry',
    source: 'type',
    value: ({ type }) => recorded(type),
    isCompared: true,
    isComparedOfEach: true,
    isOnPage: true,
    column: { place: 1 },
  },
  {
    field: 'family',
    label: 'Family',
    quantity: 'entries',
    source: 'family',
    value: ({ families }) => families,
    isCompared: true,
    isOnPage: true,
    counted: true,
  },
  {
    field: 'agency',
    label: 'Agency',
    quantity: 'entry',
    source: 'agency',
    value: ({ agency }) => recorded(agency),
    isCompared: true,
    isOnPage: true,
    column: { place: 2 },
  },
  {
    field: 'in-use',
    label: 'In use',
    quantity: 'flag',
    source: 'in_use',
    value: ({ record }) => record.in_use,
    isCompared: true,
    isOnPage: true,
    column: { place: 3 },
  },
  {
    field: 'maiden-flight',
    label: 'Maiden flight',
    quantity: 'moment',
    source: 'maiden_flight',
    value: ({ maidenFlight }) => maidenFlight,
    superlative: { of: 'lowest', word: 'earliest' },
    isCompared: true,
    isOnPage: true,
    column: { place: 4 },
    counted: used,
  },
  {
    field: 'human-rated',
    label: 'Human rated',
    quantity: 'flag',
    source: 'human_rated',
    value: ({ record }) => record.human_rated,
    isCompared: true,
    isOnPage: true,
  },
  {
    field: 'crew-capacity',
    label: 'Crew capacity',
    quantity: 'persons',
    source: 'crew_capacity',
    value: ({ record }) => record.crew_capacity,
    superlative: { of: 'highest', word: 'most' },
    isCompared: true,
    isComparedOfEach: true,
    isOnPage: true,
    column: { place: 9, heading: 'Crew' },
    counted: crewed,
  },
  {
    // LL2's own titles call it "Length (m)".
    field: 'length',
    label: 'Length',
    quantity: 'meters',
    source: 'height',
    value: ({ record }) => record.height,
    superlative: { of: 'highest', word: 'longest' },
    isCompared: true,
    isComparedOfEach: true,
    isOnPage: true,
    column: { place: 7 },
    counted: true,
  },
  {
    field: 'diameter',
    label: 'Diameter',
    quantity: 'meters',
    source: 'diameter',
    value: ({ record }) => record.diameter,
    superlative: { of: 'highest', word: 'widest' },
    isCompared: true,
    isComparedOfEach: true,
    isOnPage: true,
    column: { place: 8 },
    counted: true,
  },
  {
    field: 'payload-capacity',
    label: 'Payload capacity',
    quantity: 'kilograms',
    source: 'payload_capacity',
    value: ({ record }) => record.payload_capacity,
    superlative: { of: 'highest', word: 'most' },
    isCompared: true,
    isComparedOfEach: true,
    isOnPage: true,
    counted: true,
  },
  {
    field: 'payload-return-capacity',
    label: 'Payload return capacity',
    quantity: 'kilograms',
    source: 'payload_return_capacity',
    value: ({ record }) => record.payload_return_capacity,
    superlative: { of: 'highest', word: 'most' },
    isCompared: true,
    isOnPage: true,
    counted: true,
  },
  {
    field: 'flight-life',
    label: 'Flight life',
    quantity: 'text',
    source: 'flight_life',
    value: ({ record }) => record.flight_life,
    isCompared: true,
    isOnPage: true,
    counted: true,
  },
  {
    field: 'longest-flight',
    label: 'Longest recorded flight',
    quantity: 'duration',
    source: null,
    value: longestTime,
    superlative: { of: 'highest', word: 'longest' },
    isCompared: true,
    isOnPage: true,
    // Its spacecraft flew, and how long is recorded of some.
    appliesTo: { label: 'with a flight of recorded length', has: (one) => longestTime(one) !== null },
  },
  {
    field: 'spacecraft-listed',
    label: 'Spacecraft listed',
    quantity: 'count',
    source: null,
    value: ({ spacecraft }) => vehicleCount(spacecraft),
    superlative: { of: 'highest', word: 'most' },
    isCompared: true,
    column: { place: 5, heading: 'Spacecraft' },
  },
  {
    field: 'spacecraft-in-space',
    label: 'Spacecraft in space',
    quantity: 'count',
    source: null,
    value: ({ spacecraft }) => inSpaceOf(spacecraft).length,
    superlative: { of: 'highest', word: 'most' },
    isCompared: true,
  },
  ...tallyFacts<Configuration>({
    total_launch_count: { isCompared: true, column: { place: 6 } },
    successful_launches: { isCompared: true },
    failed_launches: { isCompared: true },
    attempted_landings: { isCompared: true },
    successful_landings: { isCompared: true },
    failed_landings: { isCompared: true },
  }),
  {
    field: 'fastest-turnaround',
    label: 'Fastest turnaround',
    quantity: 'duration',
    source: 'fastest_turnaround',
    value: ({ fastestTurnaround }) => fastestTurnaround,
    superlative: { of: 'lowest', word: 'fastest' },
    isCompared: true,
    isOnPage: true,
    counted: reused,
  },
  {
    field: 'capability',
    label: 'Capability',
    quantity: 'prose',
    source: 'capability',
    value: ({ record }) => record.capability,
    counted: true,
  },
  {
    field: 'details',
    label: 'Details',
    quantity: 'prose',
    source: 'details',
    value: ({ record }) => record.details,
    counted: true,
  },
  {
    field: 'history',
    label: 'History',
    quantity: 'prose',
    source: 'history',
    value: ({ record }) => record.history,
    counted: true,
  },
  {
    field: 'image',
    label: 'Image',
    quantity: 'picture',
    source: 'image',
    parts: { 'image.address': 'Image' },
    value: ({ record }) => record.image,
    counted: true,
  },
  {
    field: 'wikipedia',
    label: 'Wikipedia',
    quantity: 'address',
    source: 'wiki_link',
    value: ({ wikiLink }) => wikiLink,
    counted: true,
  },
  {
    field: 'info-link',
    label: 'Page of the maker or operator',
    quantity: 'address',
    source: 'info_link',
    value: ({ infoLink }) => infoLink,
    counted: true,
  },
];

/** What its source calls a flight life may be what a configuration was built for. */
function longestTime({ spacecraft }: Configuration): Duration | null {
  return longestFlight(spacecraft)?.duration ?? null;
}

/** Whether the craft of a configuration are rated to carry people. */
export function isCrewed({ record }: Pick<Configuration, 'record'>): boolean {
  return record.human_rated === true;
}
