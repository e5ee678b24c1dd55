import { isDerelict, yearsToBeLeft } from '../catalog/derelict.ts';
import { flightUnderWay } from '../catalog/flights.ts';
import type { Catalog, Flight, Spacecraft } from '../catalog/model.ts';
import { spanInWords } from '../words/number.ts';

/** A craft in space with the flight that keeps it there, where one is listed. */
export interface Presence {
  craft: Spacecraft;
  flight: Flight | null;
  /** When a running clock of the flight starts, in milliseconds since 1970; null where its launch is not known to the minute. */
  clockStart: number | null;
}

/** One way of being in space. */
export interface PresenceGroup {
  id: 'visitors' | 'free-flyers' | 'derelicts';
  title: string;
  /** Says what puts a craft into the group. */
  rule: string;
  /** By destination, then the latest launch first. */
  members: Presence[];
}

// The words of LL2's destinations that are stations.
const station = /station|\b(ISS|Tiangong|Mir|Salyut|Skylab)\b/i;

/**
 * What is in space, in three groups that no craft is in twice: visitors to a station, free flyers, derelicts. LL2 says how
 * long a craft has been docked, not whether it is docked at the moment.
 */
export function presenceGroups({ spacecraft, edition }: Catalog): PresenceGroup[] {
  const present = spacecraft
    .filter((craft) => craft.inSpace)
    .map((craft): Presence => {
      const flight = flightUnderWay(craft) ?? null;
      return { craft, flight, clockStart: clockStartOf(flight) };
    })
    .sort((a, b) => byDestination(a, b) || launched(b) - launched(a));
  const derelicts = present.filter(({ craft }) => isDerelict(craft, edition.date));
  const visitors = present.filter((one) => !derelicts.includes(one) && isVisitor(one));
  return [
    {
      id: 'visitors',
      title: 'Docked visitors',
      rule: 'On a flight to a station, with time docked on record. Launch Library 2 counts how long a craft has been docked; whether it is docked at the very moment is not told.',
      members: visitors,
    },
    {
      id: 'free-flyers',
      title: 'Free flyers',
      rule: 'On a flight of their own, or on the way to a station and not docked yet.',
      members: present.filter((one) => !derelicts.includes(one) && !visitors.includes(one)),
    },
    {
      id: 'derelicts',
      title: 'Derelict or heliocentric',
      rule: `Left there: more than ${spanInWords(yearsToBeLeft, 'year')} on one flight, and bound beyond the orbits of the Earth, or never docked and no longer active. Their time in space only says how long ago they were left.`,
      members: derelicts,
    },
  ];
}

// A clock that counts seconds from a day would claim more than is known of the launch.
function clockStartOf(flight: Flight | null): number | null {
  if (!flight?.launch || !flight.duration) return null;
  const { time, precision } = flight.launch;
  return precision === 'second' || precision === 'minute' ? time : null;
}

function isVisitor({ craft, flight }: Presence): boolean {
  return station.test(flight?.destination ?? '') && (craft.timeDocked?.seconds ?? 0) > 0;
}

function byDestination(a: Presence, b: Presence): number {
  const [one, two] = [a.flight?.destination ?? '\uffff', b.flight?.destination ?? '\uffff'];
  return one === two ? 0 : one < two ? -1 : 1;
}

function launched({ flight }: Presence): number {
  return flight?.launch?.time ?? 0;
}
