import { comparisons, type Filter } from './filters.ts';
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
import type { Place } from './place.ts';
import type { Asked } from './question.ts';

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
  search: Record<string, Place>;
  orderings: Record<string, Place>;
  /** LL2's filters, without their comparisons, and its orders by figures that the catalog does not hold. */
  lacks: { filters: readonly string[]; orderings: readonly string[] };
}

/**
 * The mode that a query is answered in. One that the list does not have counts as not asked for: a record is in mode detailed then,
 * where its list has that, and all else in mode normal.
 */
export function modeOf({ mode, id }: Asked, { modes }: Documented): Mode {
  const wanted = [mode, id === null ? 'normal' : 'detailed'];
  return wanted.flatMap((name) => modes.find((one) => one === name) ?? [])[0] ?? 'normal';
}

const lacksNothing = { filters: [], orderings: [] };

const text = (at: string): Filter => ({ is: 'text', at });
const part = (at: string): Filter => ({ is: 'part', at });
const yesOrNo = (at: string): Filter => ({ is: 'yes or no', at });
const idAt = (at: string, choices: string): Filter => ({ is: 'id', at: `${at}.id`, choices });
const number = (at: string, choices?: string): Filter => ({ is: 'number', at, ...(choices && { choices }) });
/** A filter for each comparison, such as `docking__gt`. */
const compared = (at: string, is: 'number' | 'day' | 'moment'): Record<string, Filter> =>
  Object.fromEntries(
    Object.keys(comparisons).map((compares) => [
      `${at}__${compares}`,
      { is, at, compares: compares as keyof typeof comparisons },
    ]),
  );
const exactly = (at: string, is: 'number' | 'day' | 'moment'): Record<string, Filter> => ({
  [at]: { is, at },
  ...compared(at, is),
});
/** Fields by LL2's names of them, which have two underscores where a record holds another. */
const places = (...names: string[]): Record<string, Place> =>
  Object.fromEntries(names.map((name) => [name, { at: name.replaceAll('__', '.') }]));
const durations = (...names: string[]): Record<string, Place> =>
  Object.fromEntries(names.map((at) => [at, { at, isDuration: true }]));

const label = (title: string, one: string): Documented => ({
  title,
  one,
  modes: ['normal'],
  inMode: asItIs,
  joins: [],
  filters: {},
  search: {},
  orderings: places('id', 'name'),
  lacks: lacksNothing,
});

/** What LL2 counts of an agency in mode detailed. */
const tallies = [
  'attempted_landings',
  'consecutive_successful_landings',
  'consecutive_successful_launches',
  'failed_landings',
  'failed_launches',
  'pending_launches',
  'successful_landings',
  'successful_launches',
  'total_launch_count',
];

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
      spacecraft_config: idAt('spacecraft_config', 'spacecraft_configurations'),
      status: idAt('status', 'config/spacecraft_statuses'),
    },
    search: places('name', 'spacecraft_config__name'),
    orderings: {
      ...places('flights_count', 'id', 'mission_ends_count'),
      ...durations('time_docked', 'time_in_space'),
    },
    lacks: lacksNothing,
  },
  spacecraft_configurations: {
    title: 'Spacecraft configurations',
    one: 'SpacecraftConfiguration',
    modes: ['normal', 'detailed'],
    inMode: configurationInMode,
    joins: [],
    filters: {
      agency: idAt('agency', 'agencies'),
      human_rated: yesOrNo('human_rated'),
      in_use: yesOrNo('in_use'),
      name: text('name'),
    },
    search: places('agency__abbrev', 'agency__name', 'name'),
    orderings: places('name'),
    lacks: lacksNothing,
  },
  spacecraft_configuration_families: {
    title: 'Families of configurations',
    one: 'SpacecraftConfigFamily',
    modes: ['list', 'normal', 'detailed'],
    inMode: familyInMode,
    joins: [],
    filters: { manufacturer: idAt('manufacturer', 'agencies'), name: text('name') },
    search: places('manufacturer__abbrev', 'manufacturer__name', 'name'),
    orderings: places('name'),
    lacks: lacksNothing,
  },
  agencies: {
    title: 'Agencies',
    one: 'Agency',
    modes: ['list', 'normal'],
    inMode: agencyInMode,
    joins: [],
    filters: {
      abbrev: text('abbrev'),
      abbrev__contains: part('abbrev'),
      country_code: { is: 'texts', at: 'country.alpha_3_code' },
      description: text('description'),
      description__contains: part('description'),
      featured: yesOrNo('featured'),
      ...exactly('founding_year', 'number'),
      id: number('id'),
      name: text('name'),
      name__contains: part('name'),
      type__id: number('type.id', 'config/agency_types'),
    },
    search: places('abbrev', 'name'),
    orderings: places('featured', 'id', 'name'),
    lacks: { filters: [...tallies, 'parent__id', 'spacecraft'], orderings: tallies },
  },
  spacecraft_flights: {
    title: 'Flights of spacecraft',
    one: 'SpacecraftFlight',
    modes: ['normal', 'detailed'],
    inMode: flightInMode,
    joins: ['spacecraft_configurations', 'space_stations', 'docking_events', 'flight_crews'],
    filters: { spacecraft: idAt('spacecraft', 'spacecraft') },
    search: {},
    orderings: {},
    lacks: lacksNothing,
  },
  space_stations: {
    title: 'Space stations',
    one: 'SpaceStation',
    modes: ['normal', 'detailed'],
    inMode: stationInMode,
    joins: ['spacecraft', 'docking_events'],
    filters: {
      ...exactly('docked_vehicles', 'number'),
      id: number('id'),
      name: text('name'),
      name__contains: part('name'),
      ...exactly('onboard_crew', 'number'),
      owner__ids: { is: 'ids', at: 'owners.id' },
      owners: { is: 'ids', at: 'owners.id' },
      status: idAt('status', 'config/space_station_statuses'),
      status__ids: { is: 'ids', at: 'status.id' },
      type: idAt('type', 'config/space_station_types'),
    },
    search: places('name', 'owners__abbrev', 'owners__name'),
    orderings: {
      ...places('docked_vehicles', 'founded', 'id', 'name', 'onboard_crew', 'volume'),
      status: { at: 'status.id' },
      type: { at: 'type.id' },
    },
    lacks: { filters: ['orbit'], orderings: [] },
  },
  docking_events: {
    title: 'Docking events',
    one: 'DockingEvent',
    modes: ['normal', 'detailed'],
    inMode: dockingInMode,
    joins: ['spacecraft', 'space_stations'],
    filters: {
      ...compared('docking', 'moment'),
      docking_location__id: number('docking_location.id'),
      flight_vehicle_chaser__id: number('flight_vehicle_chaser.id'),
      space_station_target__id: number('space_station_target.id', 'space_stations'),
    },
    search: places(
      'docking_location__name',
      'flight_vehicle_chaser__spacecraft__name',
      'flight_vehicle_target__spacecraft__name',
      'space_station_target__name',
    ),
    orderings: places('departure', 'docking'),
    lacks: lacksNothing,
  },
  astronauts: {
    title: 'People',
    one: 'Astronaut',
    modes: ['list', 'normal'],
    inMode: personInMode,
    joins: [],
    filters: {
      agency_ids: { is: 'ids', at: 'agency.id' },
      ...exactly('date_of_birth', 'day'),
      ...exactly('date_of_death', 'day'),
      in_space: yesOrNo('in_space'),
      nationality: { is: 'text', at: 'nationality.nationality_name' },
      status_ids: { is: 'ids', at: 'status.id' },
      type__id: number('type.id', 'config/astronaut_types'),
    },
    search: places('agency__abbrev', 'agency__name', 'name', 'nationality__nationality_name'),
    orderings: {
      ...places('date_of_birth', 'id', 'name'),
      status: { at: 'status.id' },
      ...durations('eva_time', 'time_in_space'),
    },
    lacks: {
      filters: [
        'age',
        'first_flight',
        'flights_count',
        'has_flown',
        'is_human',
        'landings_count',
        'last_flight',
      ],
      orderings: ['age', 'flights_count', 'landings_count', 'last_flight', 'spacewalks_count'],
    },
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
