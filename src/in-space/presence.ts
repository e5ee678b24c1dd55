import { inSpaceOf } from '../catalog/counts.ts';
import { isDerelict, yearsToBeLeft } from '../catalog/derelict.ts';
import { isStation } from '../catalog/destinations.ts';
import { dockingNow } from '../catalog/dockings.ts';
import { flightUnderWay, launchedFlights } from '../catalog/flights.ts';
import type { Catalog, Docking, Flight, Spacecraft, Station } from '../catalog/model.ts';
import { byText } from '../words/collation.ts';
import { spanInWords } from '../words/number.ts';

/** A craft in space with the flight that keeps it there, where one is listed. */
export interface Presence {
  craft: Spacecraft;
  flight: Flight | null;
  /** The stay at a port that lasts on the date of the data; null where none is recorded. */
  docking: Docking | null;
  /** When a running clock of the flight starts, in milliseconds since 1970; null where its launch is not known to the minute. */
  clockStart: number | null;
}

/** The id of the group of what was left in space. */
export const derelictsId = 'derelicts';

/** One way of being in space. */
export interface PresenceGroup {
  id: string;
  title: string;
  /** The station whose visitors they are, where the catalog has it. */
  station: Station | null;
  /** Says what puts a craft into the group. */
  rule: string;
  /** Those at a station by port, all others by destination, then the latest launch first. */
  members: Presence[];
}

/**
 * What is in space, in groups that no craft is in twice: visitors to a station, free flyers, derelicts. A station tells what is
 * docked at its ports. In a data set without stations LL2 says how long a craft has been docked, not whether it is docked at the
 * moment, and all visitors are one group.
 */
export function presenceGroups({ spacecraft, stations, edition }: Catalog): PresenceGroup[] {
  const present = inSpaceOf(spacecraft)
    .map((craft): Presence => {
      const flight = flightUnderWay(craft) ?? null;
      return { craft, flight, docking: dockingNow(craft), clockStart: clockStartOf(flight) };
    })
    .sort((a, b) => byDestination(a, b) || launched(b) - launched(a));
  const derelicts = present.filter(({ craft }) => isDerelict(craft, edition.date));
  const others = present.filter((one) => !derelicts.includes(one));
  const visitors = stations.length > 0 ? visitorsOf(stations, others) : [visitorsByDestination(others)];
  const docked = new Set(visitors.flatMap(({ members }) => members));
  return [
    ...visitors,
    {
      id: 'free-flyers',
      title: 'Free flyers',
      station: null,
      rule: 'On a flight of their own, or on the way to a station and not docked yet.',
      members: others.filter((one) => !docked.has(one)),
    },
    {
      id: derelictsId,
      title: 'Derelict or heliocentric',
      station: null,
      rule: `Left there: more than ${spanInWords(yearsToBeLeft, 'year')} on one flight, and bound beyond the orbits of the Earth, or never docked and no longer active. Their time in space only says how long ago they were left.`,
      members: derelicts,
    },
  ];
}

/** The visitors of each station that has some. */
function visitorsOf(stations: readonly Station[], present: readonly Presence[]): PresenceGroup[] {
  return stations.flatMap((station) => {
    const portOf = ({ docking }: Presence) => docking?.port ?? '\uffff';
    const members = present
      .filter(({ docking }) => docking?.station === station)
      .sort((a, b) => byText(portOf(a), portOf(b)));
    if (members.length === 0) return [];
    const { title, slug } = station;
    return [{ id: `at-${slug}`, title, station, rule: 'Docked on the date of the data.', members }];
  });
}

function visitorsByDestination(present: readonly Presence[]): PresenceGroup {
  return {
    id: 'visitors',
    title: 'Docked visitors',
    station: null,
    rule: 'On a flight to a station, with time docked on record; for a craft that had flown before, more than its earlier flights lasted. Launch Library 2 counts how long a craft has been docked, but does not tell whether it is docked at this moment.',
    members: present.filter(isVisitor),
  };
}

// A clock that counts seconds from a day would claim more than is known of the launch.
function clockStartOf(flight: Flight | null): number | null {
  if (!flight?.launch || !flight.duration) return null;
  const { time, precision } = flight.launch;
  return precision === 'second' || precision === 'minute' ? time : null;
}

function isVisitor({ craft, flight, docking }: Presence): boolean {
  if (!flight?.destinations.some(isStation)) return false;
  return docking !== null || (craft.timeDocked?.seconds ?? 0) > mostDockedBefore(craft, flight);
}

/** The most seconds that a craft may have been docked before a flight, because the source counts those of all its flights together. */
function mostDockedBefore(craft: Spacecraft, flight: Flight): number {
  const others = launchedFlights(craft).filter((one) => one !== flight);
  return others
    .filter(({ destinations }) => destinations.length === 0 || destinations.some(isStation))
    .reduce((sum, { duration }) => sum + (duration?.seconds ?? Number.POSITIVE_INFINITY), 0);
}

function byDestination(a: Presence, b: Presence): number {
  const [one, two] = [a.flight?.destination ?? '\uffff', b.flight?.destination ?? '\uffff'];
  return one === two ? 0 : one < two ? -1 : 1;
}

function launched({ flight }: Presence): number {
  return flight?.launch?.time ?? 0;
}
