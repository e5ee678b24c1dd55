import type { Catalog, Configuration, Family, Flight, Spacecraft } from '../catalog/model.ts';
import { isNoNumber } from '../dataset/wire/spacecraft.ts';

/** Of how many entries a value is recorded. */
export interface Share {
  known: number;
  of: number;
}

/** One field of a kind of record and how to tell that it is recorded. */
export interface CompletenessField<Subject> {
  label: string;
  isKnown: (subject: Subject) => boolean;
  /** Whom it can be recorded of; all, where it is left out. */
  among?: { label: string; has: (subject: Subject) => boolean };
}

/** How complete the fields of one kind of record are. */
export interface Completeness {
  id: string;
  title: string;
  fields: { label: string; among: string | null; share: Share }[];
}

const text = (value: string | null) => (value ?? '').trim() !== '';
const flown = { label: 'that have flown', has: (craft: Spacecraft) => craft.flightsCount !== 0 };
const twice = {
  label: 'that flew more than once',
  has: (craft: Spacecraft) => (craft.flightsCount ?? 0) > 1,
};
const real = { label: 'that are no placeholders', has: (craft: Spacecraft) => !craft.isPlaceholder };
const over = { label: 'that are over', has: (flight: Flight) => !flight.isAhead && !flight.isUnderWay };
const again = {
  label: 'after the first of a spacecraft',
  has: (flight: Flight) => flight.spacecraft.flights?.[0] !== flight,
};
const used = {
  label: 'with a flight',
  has: ({ spacecraft }: Configuration) => spacecraft.some((craft) => (craft.flightsCount ?? 0) > 0),
};
const crewed = { label: 'rated for a crew', has: ({ record }: Configuration) => record.human_rated };
const reused = {
  label: 'with a spacecraft that flew more than once',
  has: ({ spacecraft }: Configuration) => spacecraft.some(twice.has),
};

/** What is worth knowing of a spacecraft. */
export const spacecraftFields: CompletenessField<Spacecraft>[] = [
  {
    label: 'Serial number',
    isKnown: ({ serialNumber }) => serialNumber !== null && !isNoNumber(serialNumber),
    among: real,
  },
  { label: 'Description', isKnown: (craft) => craft.description !== '' },
  { label: 'Image', isKnown: (craft) => craft.image !== null },
  { label: 'Flights', isKnown: (craft) => craft.flights !== null && craft.flightsCount !== null },
  { label: 'First launch', isKnown: (craft) => craft.firstLaunch !== null, among: flown },
  { label: 'Mission ends', isKnown: (craft) => craft.missionEndsCount !== null, among: flown },
  { label: 'Time in space', isKnown: (craft) => craft.timeInSpace !== null, among: flown },
  { label: 'Time docked', isKnown: (craft) => craft.timeDocked !== null, among: flown },
  { label: 'Fastest turnaround', isKnown: (craft) => craft.fastestTurnaround !== null, among: twice },
];

const flightFields: CompletenessField<Flight>[] = [
  { label: 'Mission', isKnown: (flight) => flight.mission !== null },
  { label: 'Rocket', isKnown: (flight) => flight.rocket !== null },
  { label: 'Pad', isKnown: (flight) => flight.pad !== null },
  { label: 'Destination', isKnown: (flight) => flight.destination !== null },
  { label: 'Launch', isKnown: (flight) => flight.launch !== null },
  { label: 'End', isKnown: (flight) => flight.end !== null, among: over },
  { label: 'Landing', isKnown: (flight) => flight.landing !== null, among: over },
  { label: 'Duration', isKnown: (flight) => flight.duration !== null },
  { label: 'Turnaround', isKnown: (flight) => flight.turnaround !== null, among: again },
];

const configurationFields: CompletenessField<Configuration>[] = [
  { label: 'Family', isKnown: ({ families }) => families.length > 0 },
  { label: 'Maiden flight', isKnown: ({ maidenFlight }) => maidenFlight !== null, among: used },
  { label: 'Length', isKnown: ({ record }) => record.height !== null },
  { label: 'Diameter', isKnown: ({ record }) => record.diameter !== null },
  { label: 'Crew capacity', isKnown: ({ record }) => record.crew_capacity !== null, among: crewed },
  { label: 'Payload capacity', isKnown: ({ record }) => record.payload_capacity !== null },
  { label: 'Payload return capacity', isKnown: ({ record }) => record.payload_return_capacity !== null },
  { label: 'Flight life', isKnown: ({ record }) => text(record.flight_life) },
  { label: 'Fastest turnaround', isKnown: (one) => one.fastestTurnaround !== null, among: reused },
  { label: 'Capability', isKnown: ({ record }) => text(record.capability) },
  { label: 'Details', isKnown: ({ record }) => text(record.details) },
  { label: 'History', isKnown: ({ record }) => text(record.history) },
  { label: 'Image', isKnown: ({ record }) => record.image !== null },
  { label: 'Wikipedia', isKnown: ({ wikiLink }) => wikiLink !== null },
  { label: 'Page of the maker or operator', isKnown: ({ infoLink }) => infoLink !== null },
];

const familyFields: CompletenessField<Family>[] = [
  { label: 'Manufacturer', isKnown: ({ manufacturer }) => manufacturer !== null },
  { label: 'Maiden flight', isKnown: ({ maidenFlight }) => maidenFlight !== null },
  { label: 'Description', isKnown: ({ record }) => text(record.description) },
  { label: 'Launches', isKnown: ({ record }) => record.total_launch_count !== null },
];

/** How many values of each field are recorded, for spacecraft, flights, configurations and families. */
export function completenessOf(catalog: Catalog): Completeness[] {
  const flights = catalog.spacecraft.flatMap((craft) => craft.flights ?? []);
  return [
    { id: 'spacecraft', title: 'Spacecraft', fields: sharesOf(catalog.spacecraft, spacecraftFields) },
    { id: 'flights', title: 'Flights', fields: sharesOf(flights, flightFields) },
    {
      id: 'configurations',
      title: 'Configurations',
      fields: sharesOf(catalog.configurations, configurationFields),
    },
    { id: 'families', title: 'Families', fields: sharesOf(catalog.families, familyFields) },
  ];
}

/** Of how many of those that can have it a field is recorded. */
export function shareOf<Subject>(
  subjects: readonly Subject[],
  { isKnown, among }: CompletenessField<Subject>,
): Share {
  const asked = among ? subjects.filter(among.has) : subjects;
  return { known: asked.filter(isKnown).length, of: asked.length };
}

/**
 * Says a share in percent: 100% only where nothing is missing and 0% only where everything is. Null where there is
 * nothing to be recorded.
 */
export function percentInWords({ known, of }: Share): string | null {
  if (of === 0) return null;
  if (known === 0 || known === of) return known === 0 ? '0%' : '100%';
  return `${Math.min(99, Math.max(1, Math.round((100 * known) / of)))}%`;
}

function sharesOf<Subject>(
  subjects: readonly Subject[],
  fields: readonly CompletenessField<Subject>[],
): Completeness['fields'] {
  return fields.map((field) => ({
    label: field.label,
    among: field.among?.label ?? null,
    share: shareOf(subjects, field),
  }));
}
