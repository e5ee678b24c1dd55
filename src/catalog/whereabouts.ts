import type { Moment } from '../words/moment.ts';
import { dockingNow } from './dockings.ts';
import type { Docking, Flight, Person } from './model.ts';
import { crewAboard, flightsUp } from './people.ts';

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
