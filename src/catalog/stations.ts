import type { StationRecord } from '../dataset/wire/station.ts';
import { parseDay } from '../words/moment.ts';
import type { Agency, Destination, Entry, Station } from './model.ts';

/** Makes the station of a record; what docked with it is linked later. */
export function linkStation(
  entry: Entry & { kind: 'station' },
  record: StationRecord,
  {
    destination: destinations,
    agency: agencies,
  }: { destination: ReadonlyMap<number, Destination>; agency: ReadonlyMap<number, Agency> },
): Station {
  const name = record.name.trim().toLowerCase();
  const destination = [...destinations.values()].find((one) => one.name.toLowerCase() === name) ?? null;
  const station: Station = {
    ...entry,
    founded: parseDay(record.founded),
    deorbited: parseDay(record.deorbited),
    ports: [],
    dockings: [],
    destination,
    owners: (record.owners ?? []).map(({ id, name }) => ({ name, agency: agencies.get(id) ?? null })),
    record,
  };
  if (destination && !station.tombstone) destination.station = station;
  return station;
}
