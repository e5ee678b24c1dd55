import type { Row } from '../../../scripts/fakeLl2/row.ts';
import type { DataSetCopy } from './dataSet.ts';

/**
 * Gives a data set the International Space Station, with one port that nothing is at, and another at which a spacecraft is docked
 * that was at the first one before.
 */
export function writeStation(set: DataSetCopy, visitor: Row): void {
  const flights = visitor.flights as Row[];
  const [first, now] = [flights[0]?.id, flights.at(-1)?.id];
  const chaser = (id: unknown) => ({ id, spacecraft: { id: visitor.id, name: visitor.name } });
  set.write('space_stations.json', [
    {
      id: 4,
      name: 'International Space Station',
      founded: '1998-11-20',
      mass: 420,
      volume: 1005,
      status: { id: 1, name: 'Active' },
      owners: [
        { id: 44, name: 'National Aeronautics and Space Administration' },
        { id: 9, name: 'An agency <b>without</b> craft' },
      ],
      active_expeditions: [{ id: 1, name: 'Expedition 74', start: '2025-12-08T00:00:00Z', end: null }],
      docking_location: [
        {
          id: 1,
          name: 'Harmony forward',
          currently_docked: {
            id: 7,
            docking: '2026-02-14T12:15:00Z',
            departure: null,
            flight_vehicle_chaser: chaser(now),
          },
        },
        { id: 2, name: 'Harmony zenith', currently_docked: null },
      ],
    },
  ]);
  set.write('docking_events.json', [
    {
      id: 6,
      name: visitor.name,
      docking: '2022-04-27T23:37:00Z',
      departure: '2022-10-14T16:05:00Z',
      docking_location: { id: 2, name: 'Harmony zenith' },
      flight_vehicle_chaser: chaser(first),
      space_station_target: { id: 4, name: 'International Space Station' },
    },
  ]);
}
