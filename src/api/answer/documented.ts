import { parseDuration } from '../../words/duration.ts';
import { comparisons, type Filter, type ReadField } from './filters.ts';
import { dockingInMode, flightInMode, stationInMode } from './flightModes.ts';
import {
  agencyInMode,
  asItIs,
  configurationInMode,
  familyInMode,
  type InMode,
  type Mode,
  personInMode,
  spacecraftInMode,
} from './modes.ts';
import { type Row, recordsAt } from './row.ts';

/** What LL2's OpenAPI description 2.3.0 documents of a list, as far as the catalog holds it. */
export interface Documented {
  /** What its records are, for a heading. */
  title: string;
  /** What LL2 calls one of them. */
  one: string;
  modes: readonly Mode[];
  inMode: InMode;
  /** The lists that mode detailed reads beside its own. */
  joins: readonly string[];
  filters: Record<string, Filter>;
  /** The fields that a search looks into. */
  search: Record<string, ReadField>;
  orderings: Record<string, ReadField>;
  /** Filters and orders of LL2's by figures that the catalog does not hold; names without their comparisons. */
  lacks: readonly string[];
}

const field =
  (name: string): ReadField =>
  (row) =>
    row[name];
const inner =
  (...path: string[]): ReadField =>
  (row) =>
    path.reduce<unknown>((held, name) => (held as Row | null | undefined)?.[name], row);
const each =
  (name: string, key: string): ReadField =>
  (row) =>
    recordsAt([row], name).map((one) => one[key]);
const seconds =
  (name: string): ReadField =>
  (row) =>
    typeof row[name] === 'string' ? parseDuration(row[name]).seconds : null;

const text = (name: string): Filter => ({ is: 'text', of: field(name) });
const part = (name: string): Filter => ({ is: 'part', of: field(name) });
const yesOrNo = (name: string): Filter => ({ is: 'yes or no', of: field(name) });
const idOf = (name: string, choices: string): Filter => ({ is: 'id', of: inner(name, 'id'), choices });
const number = (of: ReadField, choices?: string): Filter => ({
  is: 'number',
  of,
  ...(choices && { choices }),
});
/** A filter for each comparison, such as `docking__gt`. */
const compared = (name: string, is: 'number' | 'day' | 'moment'): Record<string, Filter> =>
  Object.fromEntries(
    Object.keys(comparisons).map((compares) => [
      `${name}__${compares}`,
      { is, of: field(name), compares: compares as keyof typeof comparisons },
    ]),
  );
const exactly = (name: string, is: 'number' | 'day' | 'moment'): Record<string, Filter> => ({
  [name]: { is, of: field(name) },
  ...compared(name, is),
});

const none = { joins: [], filters: {}, search: {}, orderings: {}, lacks: [] };
const label = (title: string, one: string): Documented => ({
  ...{ title, one, modes: ['normal'], inMode: asItIs },
  ...none,
});

/** The lists that the catalog answers for, by their paths at LL2. */
export const documented = {
  spacecraft: {
    title: 'Spacecraft',
    one: 'Spacecraft',
    modes: ['normal', 'detailed'],
    inMode: spacecraftInMode,
    joins: ['spacecraft_configurations'],
    filters: {
      in_space: yesOrNo('in_space'),
      is_placeholder: yesOrNo('is_placeholder'),
      name: text('name'),
      spacecraft_config: idOf('spacecraft_config', 'spacecraft_configurations'),
      status: idOf('status', 'config/spacecraft_statuses'),
    },
    search: { name: field('name'), spacecraft_config__name: inner('spacecraft_config', 'name') },
    orderings: {
      flights_count: field('flights_count'),
      id: field('id'),
      mission_ends_count: field('mission_ends_count'),
      time_docked: seconds('time_docked'),
      time_in_space: seconds('time_in_space'),
    },
    lacks: [],
  },
  spacecraft_configurations: {
    title: 'Spacecraft configurations',
    one: 'SpacecraftConfiguration',
    modes: ['normal', 'detailed'],
    inMode: configurationInMode,
    joins: [],
    filters: {
      agency: idOf('agency', 'agencies'),
      human_rated: yesOrNo('human_rated'),
      in_use: yesOrNo('in_use'),
      name: text('name'),
    },
    search: {
      agency__abbrev: inner('agency', 'abbrev'),
      agency__name: inner('agency', 'name'),
      name: field('name'),
    },
    orderings: { name: field('name') },
    lacks: [],
  },
  spacecraft_configuration_families: {
    title: 'Families of configurations',
    one: 'SpacecraftConfigFamily',
    modes: ['list', 'normal', 'detailed'],
    inMode: familyInMode,
    joins: [],
    filters: { manufacturer: idOf('manufacturer', 'agencies'), name: text('name') },
    search: {
      manufacturer__abbrev: inner('manufacturer', 'abbrev'),
      manufacturer__name: inner('manufacturer', 'name'),
      name: field('name'),
    },
    orderings: { name: field('name') },
    lacks: [],
  },
  agencies: {
    title: 'Agencies',
    one: 'Agency',
    modes: ['list', 'normal', 'detailed'],
    inMode: agencyInMode,
    joins: [],
    filters: {
      abbrev: text('abbrev'),
      abbrev__contains: part('abbrev'),
      country_code: { is: 'texts', of: each('country', 'alpha_3_code') },
      description: text('description'),
      description__contains: part('description'),
      featured: yesOrNo('featured'),
      ...exactly('founding_year', 'number'),
      id: number(field('id')),
      name: text('name'),
      name__contains: part('name'),
      type__id: number(inner('type', 'id'), 'config/agency_types'),
    },
    search: { abbrev: field('abbrev'), name: field('name') },
    orderings: { featured: field('featured'), id: field('id'), name: field('name') },
    lacks: [
      ...['attempted_landings', 'consecutive_successful_landings', 'consecutive_successful_launches'],
      ...['failed_landings', 'failed_launches', 'parent__id', 'pending_launches', 'spacecraft'],
      ...['successful_landings', 'successful_launches', 'total_launch_count'],
    ],
  },
  spacecraft_flights: {
    title: 'Flights of spacecraft',
    one: 'SpacecraftFlight',
    modes: ['normal', 'detailed'],
    inMode: flightInMode,
    joins: ['spacecraft_configurations', 'space_stations', 'docking_events', 'flight_crews'],
    filters: { spacecraft: idOf('spacecraft', 'spacecraft') },
    search: {},
    orderings: {},
    lacks: [],
  },
  space_stations: {
    title: 'Space stations',
    one: 'SpaceStation',
    modes: ['normal', 'detailed'],
    inMode: stationInMode,
    joins: ['spacecraft', 'docking_events'],
    filters: {
      ...exactly('docked_vehicles', 'number'),
      id: number(field('id')),
      name: text('name'),
      name__contains: part('name'),
      ...exactly('onboard_crew', 'number'),
      owner__ids: { is: 'ids', of: each('owners', 'id') },
      owners: { is: 'ids', of: each('owners', 'id') },
      status: idOf('status', 'config/space_station_statuses'),
      status__ids: { is: 'ids', of: inner('status', 'id') },
      type: idOf('type', 'config/space_station_types'),
    },
    search: {
      name: field('name'),
      owners__abbrev: each('owners', 'abbrev'),
      owners__name: each('owners', 'name'),
    },
    orderings: {
      docked_vehicles: field('docked_vehicles'),
      founded: field('founded'),
      id: field('id'),
      name: field('name'),
      onboard_crew: field('onboard_crew'),
      status: inner('status', 'id'),
      type: inner('type', 'id'),
      volume: field('volume'),
    },
    lacks: ['orbit'],
  },
  docking_events: {
    title: 'Docking events',
    one: 'DockingEvent',
    modes: ['normal', 'detailed'],
    inMode: dockingInMode,
    joins: ['spacecraft', 'space_stations'],
    filters: {
      ...compared('docking', 'moment'),
      docking_location__id: number(inner('docking_location', 'id')),
      flight_vehicle_chaser__id: number(inner('flight_vehicle_chaser', 'id')),
      space_station_target__id: number(inner('space_station_target', 'id'), 'space_stations'),
    },
    search: {
      docking_location__name: inner('docking_location', 'name'),
      flight_vehicle_chaser__spacecraft__name: inner('flight_vehicle_chaser', 'spacecraft', 'name'),
      flight_vehicle_target__spacecraft__name: inner('flight_vehicle_target', 'spacecraft', 'name'),
      space_station_target__name: inner('space_station_target', 'name'),
    },
    orderings: { departure: field('departure'), docking: field('docking') },
    lacks: [],
  },
  astronauts: {
    title: 'People',
    one: 'Astronaut',
    modes: ['list', 'normal', 'detailed'],
    inMode: personInMode,
    joins: [],
    filters: {
      agency_ids: { is: 'ids', of: inner('agency', 'id') },
      ...exactly('date_of_birth', 'day'),
      ...exactly('date_of_death', 'day'),
      in_space: yesOrNo('in_space'),
      nationality: { is: 'text', of: each('nationality', 'nationality_name') },
      status_ids: { is: 'ids', of: inner('status', 'id') },
      type__id: number(inner('type', 'id'), 'config/astronaut_types'),
    },
    search: {
      agency__abbrev: inner('agency', 'abbrev'),
      agency__name: inner('agency', 'name'),
      name: field('name'),
      nationality__nationality_name: each('nationality', 'nationality_name'),
    },
    orderings: {
      date_of_birth: field('date_of_birth'),
      eva_time: seconds('eva_time'),
      id: field('id'),
      name: field('name'),
      status: inner('status', 'id'),
      time_in_space: seconds('time_in_space'),
    },
    lacks: [
      ...['age', 'first_flight', 'flights_count', 'has_flown', 'is_human', 'landings_count', 'last_flight'],
      'spacewalks_count',
    ],
  },
  'config/agency_types': label('Types of agencies', 'AgencyType'),
  'config/astronaut_statuses': label('Statuses of people', 'AstronautStatus'),
  'config/astronaut_types': label('Types of people', 'AstronautType'),
  'config/image_licenses': label('Licenses of images', 'ImageLicense'),
  'config/space_station_statuses': label('Statuses of space stations', 'SpaceStationStatus'),
  'config/spacecraft_configuration_types': label('Types of configurations', 'SpacecraftConfigType'),
  'config/spacecraft_statuses': label('Statuses of spacecraft', 'SpacecraftStatus'),
} as const satisfies Record<string, Documented>;

/** The path of a list. */
export type ListPath = keyof typeof documented;

/** The paths of all lists, those of records before those of labels. */
export const listPaths = Object.keys(documented) as ListPath[];

/** What is documented of a list; null where there is none. */
export function documentedOf(list: string): Documented | null {
  return Object.hasOwn(documented, list) ? documented[list as ListPath] : null;
}
