import { flightOf } from './modes.ts';
import { distinct, type Lists, type Row, recordsAt } from './row.ts';

/** Makes a list of others that hold its records. */
export interface Gathered {
  /** The lists that it reads. */
  from: readonly string[];
  /** It is made of what only whole records have. */
  isOfWhole?: true;
  gather: (lists: Lists) => Row[];
}

const spacecraft = 'spacecraft';
const configurations = 'spacecraft_configurations';
const families = 'spacecraft_configuration_families';
const stations = 'space_stations';
const crews = 'flight_crews';

/** The lists of LL2 that a data set holds only inside of others, by their paths. */
const gathered = {
  agencies: {
    from: [spacecraft, configurations, families],
    // Launches carry the least of an agency, so those that others carry replace them.
    gather: (lists) => [
      ...of(lists, spacecraft, 'flights', 'launch', 'launch_service_provider'),
      ...of(lists, configurations, 'agency'),
      ...of(lists, families, 'manufacturer'),
    ],
  },
  spacecraft_flights: {
    from: [spacecraft],
    isOfWhole: true,
    gather: (lists) =>
      (lists.spacecraft ?? []).flatMap((craft) =>
        recordsAt([craft], 'flights').map((flight) => flightOf(flight, craft)),
      ),
  },
  // The embedded edition has no list of dockings, but their times in its flights.
  docking_events: {
    from: [spacecraft],
    isOfWhole: true,
    gather: (lists) =>
      (lists.spacecraft ?? []).flatMap((craft) =>
        recordsAt([craft], 'flights').flatMap((flight) =>
          recordsAt([flight], 'docking_events').map((event) => dockingOf(event, flightOf(flight, craft))),
        ),
      ),
  },
  astronauts: {
    from: [crews],
    gather: (lists) =>
      ['launch_crew', 'onboard_crew', 'landing_crew'].flatMap((crew) => of(lists, crews, crew, 'astronaut')),
  },
  'config/spacecraft_statuses': {
    from: [spacecraft],
    gather: (lists) => of(lists, spacecraft, 'status'),
  },
  'config/spacecraft_configuration_types': {
    from: [configurations],
    gather: (lists) => of(lists, configurations, 'type'),
  },
  'config/agency_types': {
    from: ['agencies'],
    gather: (lists) => of({ agencies: rowsOf('agencies', lists) ?? [] }, 'agencies', 'type'),
  },
  'config/space_station_statuses': {
    from: [stations],
    gather: (lists) => of(lists, stations, 'status'),
  },
  // LL2 has no such list, but the ids of one.
  'config/space_station_types': {
    from: [stations],
    gather: (lists) => of(lists, stations, 'type'),
  },
  'config/astronaut_statuses': {
    from: ['astronauts'],
    gather: (lists) => of({ people: rowsOf('astronauts', lists) ?? [] }, 'people', 'status'),
  },
  'config/astronaut_types': {
    from: ['astronauts'],
    gather: (lists) => of({ people: rowsOf('astronauts', lists) ?? [] }, 'people', 'type'),
  },
  'config/image_licenses': {
    from: [spacecraft, configurations],
    gather: (lists) => [
      ...of(lists, spacecraft, 'image', 'license'),
      ...of(lists, configurations, 'image', 'license'),
    ],
  },
} as const satisfies Record<string, Gathered>;

/** The records of a list as they were given, or as others hold them, in the order of their ids; null where there is no such list. */
export function rowsOf(list: string, lists: Lists): readonly Row[] | null {
  const made = gatheredOf(list);
  const given = lists[list];
  // A list that is empty may be one that the data set lacks.
  return given && (given.length > 0 || !made) ? given : made && distinct(made.gather(lists));
}

/** How a list is made of others; null where it stands by itself. */
export function gatheredOf(list: string): Gathered | null {
  return Object.hasOwn(gathered, list) ? gathered[list as keyof typeof gathered] : null;
}

/** A docking as a flight tells of it, as a record of its own. */
function dockingOf(event: Row, flight: Row): Row {
  const { id = null, docking = null, departure = null } = event;
  const { docking_location = null, space_station_target = null, flight_vehicle_target = null } = event;
  return {
    id,
    docking,
    departure,
    docking_location,
    space_station_target,
    flight_vehicle_target,
    flight_vehicle_chaser: flight,
  } as unknown as Row;
}

/** The records at the end of a path of fields. */
function of(lists: Lists, list: string, ...fields: string[]): Row[] {
  return fields.reduce((rows, field) => recordsAt(rows, field), [...(lists[list] ?? [])]);
}
