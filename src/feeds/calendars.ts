import { vehiclesOf } from '../catalog/counts.ts';
import { catalog } from '../catalog/index.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { calendarFile, paths } from '../catalog/paths.ts';
import { changeLogOf } from '../history/log.ts';
import { addressesOf } from '../site/ui/href.ts';
import { dayLength, momentInWords } from '../words/moment.ts';
import { calendarOf, isDated, type Revision } from './calendar.ts';
import { eventsOf, type FlightEvent, hasHappened, latestFirst, someOrLatest } from './flightEvents.ts';
import { eventsOfEntry, type FollowedEntry, flightsOfEntry } from './followed.ts';

const year = 365 * dayLength;
const { date } = catalog.edition;

/** The launches that are planned, and the launches and ends of the year before the moment of the data, or else the latest. */
export function calendarOfAll(site: URL | undefined): string {
  const events = datedEventsOf(catalog.spacecraft);
  return write(calendarFile(paths.home), site, {
    name: 'Spacecraft: launches and ends of flights',
    about: 'the launches that are planned, and the launches and ends of flights in the year before',
    events: someOrLatest(events, (event) => !hasHappened(event, date) || isRecent(event), date),
  });
}

/** The flights of what is in space at the moment of the data, and those that ended in the year before, or else the latest event. */
export function calendarOfInSpace(site: URL | undefined): string {
  const events = datedEventsOf(vehiclesOf(catalog.spacecraft));
  const isThere = ({ flight: { isUnderWay, end } }: FlightEvent) =>
    isUnderWay || (end !== null && end.time <= date.time && date.time - end.time < year);
  return write(paths.inSpaceCalendar, site, {
    name: 'Spacecraft in space',
    about: 'the launches of what is in space, and the flights that ended in the year before',
    events: someOrLatest(events, isThere, date),
  });
}

/** All launches and ends of the flights of an entry, with those that are planned. */
export function calendarOfEntry(entry: FollowedEntry, site: URL | undefined): string {
  return write(calendarFile(entry.path), site, {
    name: `${entry.title}: launches and ends of flights`,
    about: 'all launches and ends of its flights, with those that are planned',
    events: eventsOfEntry(entry),
  });
}

/** Whether an entry has a calendar, which RFC 5545 does not allow to be empty (3.6). */
export function hasCalendar(entry: FollowedEntry): boolean {
  return flightsOfEntry(entry).some(({ launch, end }) =>
    [launch, end].some((moment) => moment !== null && isDated(moment)),
  );
}

/** The events of spacecraft that can stand in a calendar. */
function datedEventsOf(spacecraft: readonly Spacecraft[]): FlightEvent[] {
  const flights = spacecraft.flatMap(({ flights }) => flights ?? []);
  return flights.flatMap(eventsOf).filter(({ moment }) => isDated(moment));
}

function isRecent({ moment }: FlightEvent): boolean {
  return date.time - moment.time < year;
}

function write(
  path: string,
  site: URL | undefined,
  { name, about, events }: { name: string; about: string; events: FlightEvent[] },
): string {
  const address = addressesOf(site);
  const head = {
    name,
    description: `As of ${momentInWords(date)}: ${about}. What is not known to the month is left out.`,
    address: address(path),
    home: new URL(address(paths.home)),
    date,
  };
  return calendarOf(head, latestFirst(events), revisionOf);
}

/** The log tells what changed in a spacecraft, so its flights count as changed with it. */
function revisionOf({ flight }: FlightEvent): Revision {
  const changes = changeLogOf(catalog).of.get(flight.spacecraft) ?? [];
  return { number: changes.length, at: changes[0]?.at ?? null };
}
