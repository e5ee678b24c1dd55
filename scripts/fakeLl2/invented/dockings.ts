import { recordsAt } from '../../../src/api/answer/row.ts';
import { parseDuration } from '../../../src/words/duration.ts';
import type { Row } from '../row.ts';
import { failedAtLaunch } from './outcomes.ts';
import { portsFor, type Station, stationsAt } from './stations.ts';

/** When a craft was at a station; it has not left where departure is null. */
interface Stay {
  docking: number;
  departure: number | null;
}

const hours = 3_600_000;
const days = 24 * hours;

/** Writes a time as LL2 does, to the second. */
export function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/**
 * The docking events of a data set: those its flights know, and invented ones for the other flights to stations, because a
 * stand-in has to show them. A craft that is docked at the date of the data set has been so for its time_docked. Each event
 * has an id of its flight, and the first port of the station that is free.
 */
export function dockingRows(spacecraft: readonly Row[], date: number): Row[] {
  const visits = spacecraft.flatMap((craft) =>
    recordsAt([craft], 'flights').flatMap((flight) => {
      const targets = stationsAt(flight.destination);
      return staysOf(flight, craft, date).flatMap((stay, index) => {
        const station = targets[index % targets.length];
        return station ? [{ id: flight.id * 10 + index, stay, flight, craft, station }] : [];
      });
    }),
  );
  const taken = new Map<number, number>();
  return visits
    .toSorted((a, b) => a.stay.docking - b.stay.docking)
    .map(({ id, stay, flight, craft, station }) => {
      const { name } = craft.spacecraft_config as Row;
      const port = freePort(station, name, stay, taken);
      taken.set(port.id, stay.departure ?? Number.POSITIVE_INFINITY);
      return {
        id,
        name: craft.name,
        docking: moment(stay.docking),
        departure: stay.departure && moment(stay.departure),
        docking_location: { id: port.id, name: port.name },
        space_station_target: { id: station.id, name: station.name },
        flight_vehicle_target: null,
        flight_vehicle_chaser: { id: flight.id, spacecraft: { id: craft.id, name: craft.name } },
      };
    });
}

function freePort(station: Station, configuration: string, stay: Stay, taken: Map<number, number>) {
  const ports = portsFor(station, configuration, [stay.docking, stay.departure ?? stay.docking]);
  const free = ports.find(({ id }) => (taken.get(id) ?? 0) <= stay.docking);
  return free ?? (ports[0] as { id: number; name: string });
}

function staysOf(flight: Row, craft: Row, date: number): Stay[] {
  const launched = Date.parse(String((flight.launch as Row | null)?.net));
  const ended = typeof flight.mission_end === 'string' ? Date.parse(flight.mission_end) : null;
  if (Number.isNaN(launched) || launched > date) return [];
  const first = launched + Math.min(2 * days, ((ended ?? date) - launched) / 4);
  const last = ended && ended - 4 * hours;
  const known = (flight.docking_events ?? []) as { docking?: string | null; departure?: string | null }[];
  if (known.length > 0) {
    return known.map(({ docking, departure }) => ({
      docking: docking ? Date.parse(docking) : first,
      departure: departure ? Date.parse(departure) : last,
    }));
  }
  if (failedAtLaunch(flight, craft, date)) return [];
  if (last !== null) return last - launched > 3 * days ? [{ docking: first, departure: last }] : [];
  if (!craft.in_space || typeof craft.time_docked !== 'string') return [];
  // The time docked counts earlier flights too, so it may begin before this one.
  const docking = date - parseDuration(craft.time_docked).seconds * 1_000;
  if (docking >= date) return [];
  return [{ docking: docking > launched ? docking : first, departure: null }];
}
