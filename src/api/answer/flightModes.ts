import { ll2Address } from '../../words/ll2Address.ts';
import { once } from '../../words/once.ts';
import { flightOf, type InMode, type Mode, spacecraftInMode } from './modes.ts';
import { type Lists, type Row, recordsAt } from './row.ts';

/** A flight and the craft that flies it. */
interface Flown {
  flight: Row;
  craft: Row;
}

/**
 * Mode detailed adds the crews and the docking events, which are lists of their own here. They are null while they are not read, which
 * is not nobody and nothing.
 */
export const flightInMode: InMode = (row, mode, lists) => {
  const { docking_events: given, ...rest } = row;
  if (mode !== 'detailed') return { ...rest, response_mode: mode } as Row;
  const crew = row.id === null ? null : crewsById(lists.flight_crews ?? none).get(row.id);
  const { launch_crew, onboard_crew, landing_crew, docking_events } = crew ?? ({} as Row);
  const events = row.id === null ? [] : (dockingsByChaser(lists.docking_events ?? none).get(row.id) ?? []);
  const own = events.map((event) => forChaser(event, lists));
  // The list may not have all of them yet: its crew and the flight itself tell of some too.
  const told = (docking_events ?? given ?? (launch_crew ? [] : null)) as Row[] | null;
  const others = (told ?? []).filter(({ id }) => id === null || !own.some((one) => one.id === id));
  return {
    ...rest,
    spacecraft: spacecraftDetailed(row.spacecraft as Row, lists),
    response_mode: mode,
    launch_crew: launch_crew ?? null,
    onboard_crew: onboard_crew ?? null,
    landing_crew: landing_crew ?? null,
    docking_events: told === null && own.length === 0 ? null : [...own, ...others],
  } as Row;
};

const none: readonly Row[] = [];

const crewsById = once((crews: readonly Row[]) => new Map(crews.map((crew) => [crew.id, crew])));

/** The docking events that have an id, by the flight whose craft docked. This runs in browsers that have no Map.groupBy, too. */
const dockingsByChaser = once((events: readonly Row[]) => {
  const byChaser = new Map<number | null, Row[]>();
  for (const event of events) {
    const chaser = (event.flight_vehicle_chaser as Row | null)?.id ?? null;
    if (event.id !== null) byChaser.set(chaser, [...(byChaser.get(chaser) ?? []), event]);
  }
  return byChaser;
});

/** The other chasers and targets than a flight and a station are null, as LL2 sends them against its description. */
export const dockingInMode: InMode = (row, mode, lists) => {
  const flown = flownIn(lists, (row.flight_vehicle_chaser as Row | null)?.id);
  const chaser = flown && flightOf(flown.flight, flown.craft);
  return {
    ...shared(row),
    docking_location: locationOf(row, lists),
    space_station_target: stationMini(stationOf(row, lists)) ?? row.space_station_target ?? null,
    flight_vehicle_target: row.flight_vehicle_target ?? null,
    payload_flight_target: null,
    response_mode: mode,
    flight_vehicle_chaser: chaserIn(mode, chaser ?? (row.flight_vehicle_chaser as Row | null | undefined)),
    space_station_chaser: null,
    payload_flight_chaser: null,
  };
};

/** A flight that is known by its id alone stays as it is. */
function chaserIn(mode: Mode, flight: Row | null | undefined): Row | null {
  if (!flight) return null;
  return mode === 'detailed' || !('destination' in flight) ? flight : flightMini(flight);
}

/** Mode detailed adds the size, and the ports with what is docked there now. */
export const stationInMode: InMode = (row, mode, lists) => {
  const { height, width, mass, volume, onboard_crew, docked_vehicles, ports, active_expeditions, ...others } =
    row;
  const { docking_location: _ports, active_docking_events: _dockings, ...rest } = others;
  const normal = { ...rest, response_mode: mode, active_expeditions } as unknown as Row;
  if (mode !== 'detailed') return normal;
  // A station as a data set holds it is whole.
  if (!ports) return row;
  const docked = (lists.docking_events ?? []).filter(
    ({ departure, space_station_target }) =>
      departure === null && (space_station_target as Row | null)?.id === row.id,
  );
  return {
    ...normal,
    height,
    width,
    mass,
    volume,
    onboard_crew,
    docked_vehicles,
    docking_location: recordsAt([row], 'ports').map(({ id, name }) => {
      const event = docked.find(({ docking_location }) => (docking_location as Row | null)?.id === id);
      return { id, name, currently_docked: event ? forStation(event, lists) : null };
    }),
    active_docking_events: docked.map((event) => forChaser(event, lists)),
  };
};

/** What all forms of a docking begin with; LL2 gives it no name. */
function shared({ id, docking, departure }: Row): Row {
  const url = id === null ? null : `${ll2Address}/docking_events/${id}/`;
  return { id, url, docking, departure } as unknown as Row;
}

/** DockingEventForChaserNormal. */
function forChaser(event: Row, lists: Lists): Row {
  return {
    ...shared(event),
    docking_location: locationOf(event, lists),
    space_station_target: stationNormal(stationOf(event, lists)),
    flight_vehicle_target: null,
    payload_flight_target: null,
  };
}

/** DockingEventDetailedSerializerForSpacestation. */
function forStation(event: Row, lists: Lists) {
  const chaser = flownIn(lists, (event.flight_vehicle_chaser as Row | null)?.id);
  const flight = chaser && flightOf(chaser.flight, chaser.craft);
  return {
    ...shared(event),
    flight_vehicle_chaser: flight && {
      id: flight.id,
      url: flight.url,
      spacecraft: spacecraftDetailed(flight.spacecraft as Row, lists),
      launch: flight.launch,
    },
    space_station_chaser: null,
    payload_flight_chaser: null,
  };
}

function stationOf(event: Row, lists: Lists): Row | undefined {
  return lists.space_stations?.find(({ id }) => id === (event.space_station_target as Row | null)?.id);
}

function locationOf({ docking_location }: Row, lists: Lists) {
  const at = docking_location as Row | null;
  if (!at) return null;
  const station = lists.space_stations?.find((one) =>
    [...recordsAt([one], 'ports'), ...recordsAt([one], 'docking_location')].some(({ id }) => id === at.id),
  );
  // A row that was read from a file says it itself.
  const spacestation = stationMini(station) ?? at.spacestation ?? null;
  return { id: at.id, name: at.name, spacestation, spacecraft: null, payload: null };
}

function stationMini(station: Row | undefined) {
  return station ? { id: station.id, url: station.url, name: station.name, image: station.image } : null;
}

function stationNormal(station: Row | undefined) {
  if (!station) return null;
  const { id, url, name, image, status, founded, deorbited, description, orbit, type } = station;
  return { id, url, name, image, status, founded, deorbited, description, orbit, type };
}

/** SpacecraftDetailed, which says that it is in mode normal. */
function spacecraftDetailed(craft: Row, lists: Lists): Row {
  return { ...spacecraftInMode(craft, 'detailed', lists), response_mode: 'normal' };
}

/** SpacecraftFlightMini. */
function flightMini(flight: Row): Row {
  const { id, url, destination, mission_end, spacecraft, launch, landing, duration, turn_around_time } =
    flight;
  const of = launch as Row | null;
  // The embedded edition has no address of a launch.
  return {
    id,
    url,
    destination,
    mission_end,
    spacecraft,
    launch: of && { id: of.id, url: of.url ?? null, name: of.name },
    landing,
    duration,
    turn_around_time,
  } as unknown as Row;
}

const flownById = once(
  (spacecraft: readonly Row[]) =>
    new Map(
      spacecraft.flatMap((craft) =>
        recordsAt([craft], 'flights').map((flight): [number | null, Flown] => [flight.id, { flight, craft }]),
      ),
    ),
);

function flownIn({ spacecraft = none }: Lists, id: number | null | undefined): Flown | null {
  return (typeof id === 'number' && flownById(spacecraft).get(id)) || null;
}
