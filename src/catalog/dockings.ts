import type { DataSet } from '../dataset/dataSet.ts';
import type { DockingRecord } from '../dataset/wire/docking.ts';
import type { StationRecord } from '../dataset/wire/station.ts';
import { byMoment, hasClock, type Moment, parseMinute } from '../words/moment.ts';
import { placeInSentence } from './destinations.ts';
import { flightUnderWay } from './flights.ts';
import type { Docking, Flight, Spacecraft, Station } from './model.ts';

/** A docking as the source tells it, and the flight that it is of, where that is known. */
interface Told extends Partial<Omit<DockingRecord, 'id'>> {
  id: number | null;
  flight: number | null;
}

/** What dockings may lead to, by their ids, and the date that they are told on. */
interface Ends {
  /** The date of the data, in milliseconds since 1970. */
  date: number;
  flights: ReadonlyMap<number, Flight>;
  spacecraft: ReadonlyMap<number, Spacecraft>;
  stations: ReadonlyMap<number, Station>;
  /** Whether a spacecraft or a station is to list its dockings; of the others it is only known where they lead. */
  isListed: (entry: Spacecraft | Station) => boolean;
}

/**
 * Links every docking that a data set tells of with its flight, and with the station or the spacecraft that was docked with.
 * Stations, flights and the list of dockings tell of the same ones: they are one by their id, and what one leaves out another
 * may say. What is planned for after the date of the data has not been. Of a docking that LL2 has entered anew with its flight, the
 * row of the flight that is gone is left out.
 */
export function linkDockings(dataSet: Pick<DataSet, 'dockings' | 'crews'>, ends: Ends): void {
  const byId = new Map<number, Told>();
  const withoutId: Told[] = [];
  for (const told of toldBy(dataSet, ends)) {
    if (told.id === null) withoutId.push(told);
    else byId.set(told.id, merged(byId.get(told.id), told));
  }
  const all = [...byId.values(), ...withoutId];
  const places = new Set(all.flatMap((told) => (told.flight === null ? [] : (placeOf(told) ?? []))));
  const isGone = (told: Told) =>
    told.flight === null && !!told.flight_vehicle_chaser && places.has(placeOf(told) ?? '');
  const dockings = all.filter((told) => !isGone(told)).flatMap((told) => linkDocking(told, ends) ?? []);
  for (const docking of dockings.sort(byTime)) {
    const { flight, station } = docking;
    if (flight && ends.isListed(flight.spacecraft)) flight.dockings.push(docking);
    if (station && ends.isListed(station)) station.dockings.push(docking);
  }
  for (const station of ends.stations.values()) if (ends.isListed(station)) linkPorts(station);
}

/**
 * Whether a docking lasts on the date of the data. Of a visitor without a flight only the port says so, because nobody may have
 * written its departure down.
 */
export function isDocked(docking: Docking): boolean {
  const { docked, departed, flight, station } = docking;
  if (docked === null || departed !== null) return false;
  // A spacecraft that docks again has departed, though nobody may have written it down. What was removed tells of an earlier date.
  if (flight && !station?.tombstone)
    return flight.isUnderWay && docking === flight.dockings.findLast((one) => one.docked !== null);
  return station?.ports.some((port) => port.docked === docking) ?? false;
}

/** The docking of a spacecraft that lasts on the date of the data; null where none is recorded. */
export function dockingNow(craft: Spacecraft): Docking | null {
  return flightUnderWay(craft)?.dockings.findLast(isDocked) ?? null;
}

/** What a docking was with, and at which port, as a sentence has it: "Mir, Kvant-1"; null where nobody says it. */
export function whereDocked({ station, target, targetName, port }: Docking): string | null {
  const name = station?.title ?? target?.title ?? targetName;
  return name === null ? null : [placeInSentence(name), port].filter(Boolean).join(', ');
}

/** All that is told of dockings, what is most recent first. A flight that is not listed counts as not known: another row may know it. */
function toldBy(
  { dockings, crews }: Pick<DataSet, 'dockings' | 'crews'>,
  { flights, stations }: Ends,
): Told[] {
  const told: Told[] = [
    ...[...stations.values()].flatMap(({ record }) => toldByStation(record)),
    ...dockings.map((row) => ({ ...row, flight: row.flight_vehicle_chaser?.id ?? null })),
    ...crews.flatMap(({ id, docking_events }) =>
      (docking_events ?? []).map((row) => ({ ...row, flight: id })),
    ),
    ...[...flights.values()].flatMap(({ id, record }) =>
      (record.docking_events ?? []).map((row) => ({ ...row, flight: id })),
    ),
  ];
  return told.map((row) => (row.flight !== null && flights.has(row.flight) ? row : { ...row, flight: null }));
}

/** The station and the moment of a docking, which no two share; null where one of them is not known. */
function placeOf({ space_station_target: station, docking }: Told): string | null {
  const moment = momentOf(docking);
  return station && moment && hasClock(moment) ? `${station.id} ${moment.time}` : null;
}

function toldByStation({ id, name, docking_location }: StationRecord): Told[] {
  return (docking_location ?? []).flatMap(({ currently_docked, ...port }) => {
    if (!currently_docked) return [];
    const { flight_vehicle_chaser: chaser } = currently_docked;
    return [
      {
        ...currently_docked,
        flight: chaser?.id ?? null,
        docking_location: { id: port.id, name: port.name },
        space_station_target: { id, name },
      },
    ];
  });
}

function merged(known: Told | undefined, told: Told): Told {
  if (!known) return told;
  const said = Object.entries(told).filter(([key]) => (known[key as keyof Told] ?? null) === null);
  return { ...known, ...Object.fromEntries(said) };
}

/** A docking that has been by the date of the data; null for one that is planned. */
function linkDocking(told: Told, { date, flights, spacecraft, stations }: Ends): Docking | null {
  const docked = momentOf(told.docking);
  const departed = momentOf(told.departure);
  if (docked && docked.time > date) return null;
  const hasDeparted = departed !== null && departed.time <= date;
  const { space_station_target: station, flight_vehicle_target: vehicle } = told;
  const flight = (told.flight === null ? null : flights.get(told.flight)) ?? null;
  return {
    id: told.id,
    flight,
    visitor:
      flight === null ? (named(told.flight_vehicle_chaser?.spacecraft?.name) ?? named(told.name)) : null,
    docked,
    departed: hasDeparted ? departed : null,
    written: [told.docking, hasDeparted ? told.departure : null].filter((text) => typeof text === 'string'),
    port: named(told.docking_location?.name),
    station: (station && stations.get(station.id)) ?? null,
    target: (vehicle?.spacecraft && spacecraft.get(vehicle.spacecraft.id)) ?? null,
    targetName: named(station?.name) ?? named(vehicle?.spacecraft?.name),
  };
}

/** A name without spaces around it; null where the source has none, or a blank one. */
function named(name: string | null | undefined): string | null {
  return name?.trim() || null;
}

function momentOf(text: string | null | undefined): Moment | null {
  return text ? parseMinute(text) : null;
}

function byTime(a: Docking, b: Docking): number {
  return byMoment(a.docked, b.docked);
}

function linkPorts(station: Station): void {
  station.ports = (station.record.docking_location ?? []).flatMap(({ name, currently_docked }) => {
    if (!name?.trim()) return [];
    const told = currently_docked && station.dockings.find(({ id }) => id === currently_docked.id);
    // The source may leave a spacecraft at the port that it has left. Of a visitor without a flight nothing but the port tells.
    const isThere = told && (told.flight && !station.tombstone ? isDocked(told) : told.departed === null);
    return [{ name, docked: isThere ? told : null }];
  });
}
