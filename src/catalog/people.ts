import type { PersonRecord } from '../dataset/wire/person.ts';
import type { Agency, CrewMember, Entry, Flight, Person, PersonFlight } from './model.ts';
import { leftTheGround } from './outcomes.ts';

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

/** The flights that a person was launched on, in order of launch, without one that never left the ground. */
export function flightsUp({ flights }: Pick<Person, 'flights'>): PersonFlight[] {
  // Who only came down on a flight was launched on another one, which counts.
  return flights.filter(({ flight, isAtLaunch }) => isAtLaunch && leftTheGround(flight));
}
