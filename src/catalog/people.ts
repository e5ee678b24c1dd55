import type { PersonRecord } from '../dataset/wire/person.ts';
import type { Moment } from '../words/moment.ts';
import { dockingNow } from './dockings.ts';
import type { Agency, CrewMember, Docking, Entry, Flight, Person, PersonFlight } from './model.ts';

/** Makes the person of a record; the flights are linked later. */
export function linkPerson(
  entry: Entry & { kind: 'person' },
  record: PersonRecord,
  agencies: ReadonlyMap<number, Agency>,
): Person {
  return { ...entry, flights: [], agency: (record.agency && agencies.get(record.agency.id)) ?? null, record };
}

/** The people of a flight, those at its launch first; empty where its crew is not recorded. */
export function peopleAboard({ crew }: Pick<Flight, 'crew'>): Person[] {
  if (!crew) return [];
  return [...new Set([...crew.launch, ...crew.onboard, ...crew.landing].map(({ person }) => person))];
}

/** Who is aboard a flight, or else came up with it; null where its crew is not recorded. */
export function crewAboard({ crew }: Pick<Flight, 'crew'>): CrewMember[] | null {
  return crew && (crew.onboard.length > 0 ? crew.onboard : crew.launch);
}

/** The flights that a person was launched on, in order of launch. */
export function flightsUp({ flights }: Pick<Person, 'flights'>): PersonFlight[] {
  // Who only came down on a flight was launched on another one, which counts.
  return flights.filter(({ flight, isAtLaunch }) => isAtLaunch && !flight.isAhead);
}

/** Where a person in space is. */
export interface Whereabouts {
  /** The flight whose crew names the person; null where none does. */
  flight: Flight | null;
  /** Where its spacecraft is docked; null where that is not recorded. */
  docking: Docking | null;
  /** When the person was launched. */
  since: Moment | null;
}

/** Where a person in space is on the date of the data; null for all others. */
export function whereaboutsOf(person: Person): Whereabouts | null {
  const now = person.flights.find(
    ({ flight }) => flight.isUnderWay && crewAboard(flight)?.some((member) => member.person === person),
  );
  if (!now && (person.record.in_space !== true || person.tombstone)) return null;
  const flight = now?.flight ?? null;
  return {
    flight,
    docking: flight && dockingNow(flight.spacecraft),
    since: flightsUp(person).at(-1)?.flight.launch ?? null,
  };
}
