import type { StationRecord } from '../dataset/wire/station.ts';
import { byMoment, type Moment, parseDay, parseMoment } from '../words/moment.ts';
import type { Agency, Destination, Entry, Expedition, Station } from './model.ts';

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
    expeditions: expeditionsOf(record),
    owners: (record.owners ?? []).map(({ id, name }) => ({ name, agency: agencies.get(id) ?? null })),
    record,
  };
  if (destination && !station.tombstone) destination.station = station;
  return station;
}

/** Whether a station was still there on a date. */
export function isInOrbit({ deorbited }: Pick<Station, 'deorbited'>, date: Moment): boolean {
  return deorbited === null || deorbited.time > date.time;
}

function expeditionsOf({ active_expeditions }: StationRecord): Expedition[] {
  return (active_expeditions ?? [])
    .flatMap(({ name, start }) =>
      name?.trim()
        ? [{ name: name.trim(), start: start === null ? null : parseMoment(start, 'minute') }]
        : [],
    )
    .sort((a, b) => byMoment(a.start, b.start));
}
