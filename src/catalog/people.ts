import type { PersonRecord } from '../dataset/wire/person.ts';
import type { Agency, Entry, Flight, Person } from './model.ts';

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
