import { recordsAt } from '../../../src/api/answer/row.ts';
import { agenciesIn } from '../edition.ts';
import type { Lists, Row } from '../row.ts';
import { crewRows } from './crews.ts';
import { dockingRows } from './dockings.ts';
import { wholeLanding } from './landings.ts';
import { withCounts } from './launchCounts.ts';
import { wholeLaunch } from './launches.ts';
import { expeditionsOf, stationRows } from './stations.ts';

/**
 * Adds to the lists of a data set, as of its date, what LL2 has and it lacks: stations, docking events and crews. Who is in space
 * has been there up to `now`.
 */
export function withStations(lists: Lists, { date, now }: { date: number; now: number }): Lists {
  const { spacecraft = [] } = lists;
  const dockings = dockingRows(spacecraft, date);
  const crews = crewRows(lists, { date, now });
  const stations = stationRows(lists).map((station) => {
    const docked = dockings.filter(
      ({ departure, space_station_target }) =>
        departure === null && (space_station_target as Row).id === station.id,
    );
    const flights = new Set(docked.map(({ flight_vehicle_chaser }) => (flight_vehicle_chaser as Row).id));
    const aboard = recordsAt(
      crews.filter(({ id }) => flights.has(id)),
      'onboard_crew',
    );
    return {
      ...station,
      active_expeditions: expeditionsOf(station.id, docked.filter(carries(crews))),
      onboard_crew: aboard.length,
      docked_vehicles: docked.length,
    };
  });
  return { ...lists, space_stations: stations, docking_events: dockings, flight_crews: crews };
}

/** Whether somebody is aboard the craft of a docking. */
function carries(crews: readonly Row[]): (docking: Row) => boolean {
  const crewed = new Set(
    crews.filter((crew) => recordsAt([crew], 'onboard_crew').length > 0).map(({ id }) => id),
  );
  return ({ flight_vehicle_chaser }) => crewed.has((flight_vehicle_chaser as Row).id);
}

/** The spacecraft with whole launches and landings in their flights, without docking events, which LL2 does not tell here. */
export function withWholeFlights(spacecraft: readonly Row[], lists: Lists, now: number): Row[] {
  const agencies = agenciesIn(lists);
  const whole = spacecraft.map((craft) => ({
    ...craft,
    flights: recordsAt([craft], 'flights').map(({ docking_events, ...flight }) => ({
      ...(flight as Row),
      launch: wholeLaunch({ flight: flight as Row, craft, agencies, now }),
      landing: wholeLanding(flight as Row, craft),
    })),
  }));
  return withCounts(whole as unknown as Row[]);
}
