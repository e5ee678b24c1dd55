import type { z } from 'zod';
import {
  destinationRecord,
  destinationsIn,
  launchesIn,
  padRecord,
  padsIn,
  peopleIn,
  rocketRecord,
  rocketsIn,
} from './carried.ts';
import { type AccumulatedList, type ListName, type ListRow, type Lists, lists } from './lists.ts';
import { agencySchema } from './wire/agency.ts';
import { configurationSchema } from './wire/configuration.ts';
import { familySchema } from './wire/family.ts';
import { type LabelRecord, labelSchema } from './wire/label.ts';
import { padRecordSchema, programSchema, rocketRecordSchema } from './wire/launch.ts';
import { personSchema } from './wire/person.ts';
import { spacecraftSchema } from './wire/spacecraft.ts';
import { stationSchema } from './wire/station.ts';

/** What the program knows of a kind of entry. */
export interface KindRow {
  /** What one entry is called, and several. */
  one: string;
  many: string;
  /** The part of the site that holds its pages, `/{section}/{slug}/`, and the name of its list in the catalog. */
  section: string;
  /** Where every page leads to the section: in its head or at its foot. */
  navigation: 'head' | 'foot';
  /** The path of its records at LL2; null where LL2 has it as text. */
  endpoint: string | null;
  schema: z.ZodType<LabelRecord>;
  /** The list of its records; null where they stand only as copies inside of others. */
  list: ListName | null;
  /** The lists that `gather` reads: while one of them is damaged, nobody knows what changed. */
  from: readonly ListName[];
  /** Takes its records out of the lists, with all their copies. */
  gather: (lists: Lists) => object[];
  /** Makes the record of a copy that is none yet; null where the copy says too little. */
  record?: (copy: never) => LabelRecord | null;
  /** The fields that hold other records. Those have a history of their own, so here only which ones they are can change. */
  references: readonly string[];
  /** The fields whose changes are no news here, because other records tell them. */
  untold?: readonly string[];
  /** Its records come in over several fetches, so that a new one may have been there for long. */
  comesLater?: true;
  /** Whether the search finds its pages. */
  isSearched: boolean;
}

/** Every kind of entry, those that others refer to last. A new kind is a row here, its links in link.ts and its pages. */
export const kinds = {
  spacecraft: {
    one: 'spacecraft',
    many: 'spacecraft',
    section: 'spacecraft',
    navigation: 'head',
    endpoint: 'spacecraft',
    schema: spacecraftSchema,
    list: 'spacecraft',
    from: ['spacecraft'],
    gather: ({ spacecraft }) => spacecraft,
    references: [
      'spacecraft_config',
      'status',
      'net_precision',
      'launch_service_provider',
      'configuration',
      'pad',
      'program',
      'orbit',
      'agencies',
      'landing_location',
      'type',
    ],
    untold: ['info_urls', 'vid_urls'],
    isSearched: true,
  },
  configuration: {
    one: 'configuration',
    many: 'configurations',
    section: 'configurations',
    navigation: 'head',
    endpoint: 'spacecraft_configurations',
    schema: configurationSchema,
    list: 'configurations',
    from: ['configurations'],
    gather: ({ configurations }) => configurations,
    references: ['type', 'agency', 'family'],
    isSearched: true,
  },
  family: {
    one: 'family',
    many: 'families',
    section: 'families',
    navigation: 'head',
    endpoint: 'spacecraft_configuration_families',
    schema: familySchema,
    list: 'families',
    from: ['families'],
    gather: ({ families }) => families,
    references: ['manufacturer', 'parent', 'spacecraft'],
    isSearched: true,
  },
  agency: {
    one: 'agency',
    many: 'agencies',
    section: 'agencies',
    navigation: 'head',
    endpoint: 'agencies',
    schema: agencySchema,
    list: null,
    from: ['configurations', 'families', 'spacecraft'],
    // Launches carry the least of an agency, so they come last.
    gather: ({ configurations, families, spacecraft }) => [
      ...configurations.flatMap(({ agency }) => agency ?? []),
      ...families.flatMap(({ manufacturer }) => manufacturer ?? []),
      ...launchesIn({ spacecraft }).flatMap((launch) => launch.launch_service_provider ?? []),
    ],
    references: ['type', 'country', 'parent'],
    isSearched: true,
  },
  type: {
    one: 'type',
    many: 'types',
    section: 'types',
    navigation: 'foot',
    endpoint: 'config/spacecraft_configuration_types',
    schema: labelSchema,
    list: null,
    from: ['configurations'],
    gather: ({ configurations }) => configurations.flatMap(({ type }) => type ?? []),
    references: [],
    isSearched: false,
  },
  status: {
    one: 'status',
    many: 'statuses',
    section: 'statuses',
    navigation: 'foot',
    endpoint: 'config/spacecraft_statuses',
    schema: labelSchema,
    list: null,
    from: ['spacecraft'],
    gather: ({ spacecraft }) => spacecraft.flatMap(({ status }) => status ?? []),
    references: [],
    isSearched: false,
  },
  destination: {
    one: 'destination',
    many: 'destinations',
    section: 'destinations',
    navigation: 'head',
    endpoint: null,
    schema: labelSchema,
    list: null,
    from: ['spacecraft'],
    gather: destinationsIn,
    record: destinationRecord,
    references: [],
    isSearched: true,
  },
  station: {
    one: 'station',
    many: 'stations',
    section: 'stations',
    navigation: 'foot',
    endpoint: 'space_stations',
    schema: stationSchema,
    list: 'stations',
    from: ['stations'],
    gather: ({ stations }) => stations,
    references: ['status', 'type', 'owners'],
    untold: ['docking_location', 'docked_vehicles', 'onboard_crew', 'active_expeditions'],
    isSearched: true,
  },
  person: {
    one: 'person',
    many: 'people',
    section: 'people',
    navigation: 'foot',
    endpoint: 'astronauts',
    schema: personSchema,
    list: null,
    from: ['crews'],
    gather: peopleIn,
    references: ['status', 'agency', 'type', 'nationality'],
    comesLater: true,
    isSearched: true,
  },
  rocket: {
    one: 'rocket',
    many: 'rockets',
    section: 'rockets',
    navigation: 'foot',
    endpoint: 'launcher_configurations',
    schema: rocketRecordSchema,
    list: null,
    from: ['spacecraft'],
    gather: rocketsIn,
    record: rocketRecord,
    references: ['families'],
    isSearched: true,
  },
  pad: {
    one: 'pad',
    many: 'pads',
    section: 'pads',
    navigation: 'foot',
    endpoint: 'pads',
    schema: padRecordSchema,
    list: null,
    from: ['spacecraft'],
    gather: padsIn,
    record: padRecord,
    references: ['country', 'location', 'agencies'],
    // They count all launches, so that each launch would be news of its pad.
    untold: ['total_launch_count', 'orbital_launch_attempt_count', 'fastest_turnaround'],
    isSearched: true,
  },
  program: {
    one: 'program',
    many: 'programs',
    section: 'programs',
    navigation: 'foot',
    endpoint: 'programs',
    schema: programSchema,
    list: null,
    from: ['spacecraft'],
    gather: ({ spacecraft }) => launchesIn({ spacecraft }).flatMap(({ program }) => program ?? []),
    references: ['type', 'agencies'],
    isSearched: true,
  },
} as const satisfies Record<string, KindRow>;

/** A kind of entry that has pages of its own. */
export type Kind = keyof typeof kinds;

/** The kinds, in the order of their table. */
export const allKinds = Object.keys(kinds) as Kind[];

/** The section of a kind. */
export type SectionOf<Of extends Kind> = (typeof kinds)[Of]['section'];

/** A kind that has a list of its own, at LL2 and in a data set. */
export type ListedKind = KindWith<{ list: string }>;

/** The kinds that have a list of their own. */
export const listedKinds = allKinds.filter((kind): kind is ListedKind => kinds[kind].list !== null);

/** The list of a kind: its file, and the shape of its rows. */
export function listOf(kind: ListedKind): ListRow {
  return lists[kinds[kind].list];
}

/** The fields of a kind whose changes are no news there. */
export function untoldOf(kind: Kind): readonly string[] {
  const { untold = [] }: KindRow = kinds[kind];
  return untold;
}

/** Whether the records of a kind come in over several fetches. */
export function comesLater(kind: Kind): boolean {
  const row: KindRow = kinds[kind];
  return row.comesLater ?? false;
}

/** Makes something of each kind that has a list. */
export function byListedKind<Made>(make: (kind: ListedKind) => Made): Record<ListedKind, Made> {
  return Object.fromEntries(listedKinds.map((kind) => [kind, make(kind)])) as Record<ListedKind, Made>;
}

/** Puts the records of each listed kind into its list, beside those that come in over several fetches. */
export function listsFrom(
  recordsOf: (kind: ListedKind) => unknown[],
  { dockings = [], crews = [] }: Partial<Pick<Lists, AccumulatedList>> = {},
): Lists {
  const listed = Object.fromEntries(listedKinds.map((kind) => [kinds[kind].list, recordsOf(kind)]));
  return { ...(listed as unknown as Omit<Lists, AccumulatedList>), dockings, crews };
}

/** A kind that the search finds. */
export type SearchedKind = KindWith<{ isSearched: true }>;

/** The kinds that the search finds. */
export const searchedKinds = allKinds.filter((kind): kind is SearchedKind => kinds[kind].isSearched);

type KindWith<Property> = { [Of in Kind]: (typeof kinds)[Of] extends Property ? Of : never }[Kind];

/** A record of a kind. */
export type RecordOf<Of extends Kind> = z.infer<(typeof kinds)[Of]['schema']>;

/** Makes something of each kind. */
export function byKind<Made>(make: (kind: Kind) => Made): Record<Kind, Made> {
  return Object.fromEntries(allKinds.map((kind) => [kind, make(kind)])) as Record<Kind, Made>;
}
