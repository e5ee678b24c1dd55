import { launchesOf } from '../catalog/counts.ts';
import type { Catalog, Entry, Flight, Spacecraft } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';
import { exclusionOf } from '../fields/exclusions.ts';
import { decadeOf, isRough, type Moment } from '../words/moment.ts';

/** The first flight of a group of flights. */
export interface First {
  label: string;
  /** The page of the group, if it has one. */
  path: string | null;
  flight: Flight & { launch: Moment };
}

/** The first flights of all groups of one kind, the oldest first; several of a group where they are of one moment. */
export interface Firsts {
  id: string;
  title: string;
  /** The heading of what flights are grouped by. */
  group: string;
  about: string;
  rows: First[];
  /** Groups without one, because what may have been first takes no part, or its day is not known. */
  unknown: Entry[];
  /** Those that take no part, by the reason. */
  excluded: { reason: string; spacecraft: Spacecraft[] }[];
}

/** The first launch of each decade, type and agency, by the launches that are listed. */
export function firstsOf(catalog: Catalog): Firsts[] {
  const { date } = catalog.edition;
  const reasonOf = (craft: Spacecraft) => exclusionOf(craft, 'first-launch', date)?.reason ?? null;
  const launches = launchesOf(catalog.spacecraft);
  const kept = new Set([...new Set(launches.map(({ spacecraft }) => spacecraft))].filter(reasonOf));
  const excluded = [...Map.groupBy(kept, reasonOf)].map(([reason, spacecraft]) => ({
    reason: reason ?? '',
    spacecraft,
  }));
  const flights = launches
    .filter(({ spacecraft }) => !kept.has(spacecraft))
    .filter((flight): flight is First['flight'] => flight.launch !== null)
    .sort((a, b) => a.launch.time - b.launch.time || Number(isRough(a.launch)) - Number(isRough(b.launch)));
  const leftOut = launches.filter(({ spacecraft }) => kept.has(spacecraft));
  // What is left out may have been first, whatever is not known of it.
  const isFirst = ({ launch }: First['flight'], entry: Entry, entryOf: (flight: Flight) => Entry) =>
    leftOut.every((one) => entryOf(one) !== entry || (one.launch !== null && one.launch.time > launch.time));
  const byEntry = (entryOf: (flight: Flight) => Entry) => {
    const rows = firstOf(
      flights.filter((flight) => recorded(entryOf(flight))),
      entryOf,
      ({ title, path }) => ({ label: title, path }),
    ).filter(({ flight }) => isFirst(flight, entryOf(flight), entryOf));
    const known = new Set(rows.map(({ flight }) => entryOf(flight)));
    const unknown = new Set(launches.map(entryOf).filter((entry) => recorded(entry) && !known.has(entry)));
    return { rows, unknown: [...unknown] };
  };
  const firsts: Omit<Firsts, 'excluded'>[] = [
    {
      id: 'first-of-each-decade',
      title: 'First launch of each decade',
      group: 'Decade',
      about: 'A decade begins with its year of a zero.',
      rows: firstOf(
        flights,
        ({ launch }) => decadeOf(launch),
        (decade) => ({ label: `${decade}s`, path: null }),
      ),
      unknown: [],
    },
    {
      id: 'first-of-each-type',
      title: 'First launch of each type',
      group: 'Type',
      about: 'The types are those of Launch Library 2.',
      ...byEntry((flight) => flight.spacecraft.configuration.type),
    },
    {
      id: 'first-of-each-agency',
      title: 'First launch of each agency',
      group: 'Agency',
      about:
        'Launch Library 2 names one agency for each configuration, sometimes the operator and sometimes the maker.',
      ...byEntry((flight) => flight.spacecraft.configuration.agency),
    },
  ];
  return firsts.map((one) => ({ ...one, excluded }));
}

/**
 * Those that went up together are all first. A group has no first flight where the day of the one that may be it is not known, and
 * a flight may have no group.
 */
function firstOf<Key>(
  flights: readonly First['flight'][],
  keyOf: (flight: First['flight']) => Key | null,
  say: (key: Key) => Pick<First, 'label' | 'path'>,
): First[] {
  return [...Map.groupBy(flights, keyOf)].flatMap(([key, group]) => {
    const first = group[0]?.launch;
    if (key === null || !first || isRough(first)) return [];
    return group
      .filter(({ launch }) => launch.time === first.time && !isRough(launch))
      .map((flight) => ({ ...say(key), flight }));
  });
}
