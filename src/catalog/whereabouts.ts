import type { Moment } from '../words/moment.ts';
import { dockingNow } from './dockings.ts';
import type { CrewMember, Docking, Flight, Person } from './model.ts';
import { isOver } from './outcomes.ts';
import { crewAboard, flightsUp } from './people.ts';

/** Where a person in space is. */
export interface Whereabouts {
  /** The flight whose crew names the person; null where none does. */
  flight: Flight | null;
  /** Where its spacecraft is docked; null where that is not recorded. */
  docking: Docking | null;
  /** When the person was launched; null where that is not recorded. */
  since: Moment | null;
}

/** Where a person in space is on the date of the data; null for all others. */
export function whereaboutsOf(person: Person): Whereabouts | null {
  const flight = flightAboard(person);
  if (!flight && (person.record.in_space !== true || person.tombstone)) return null;
  return {
    flight,
    docking: flight && dockingNow(flight.spacecraft),
    since: broughtBy(person)?.launch ?? null,
  };
}

/** The flight under way in whose crew a person is, one that names the person on board before others; null where there is none. */
export function flightAboard(person: Person): Flight | null {
  const isIn = (members: readonly CrewMember[]) => members.some((member) => member.person === person);
  const flights = person.flights.flatMap(({ flight }) =>
    flight.isUnderWay && isIn(crewAboard(flight) ?? []) ? flight : [],
  );
  return flights.find(({ crew }) => crew && isIn(crew.onboard)) ?? flights[0] ?? null;
}

/** The flight that brought a person in space up: the latest, unless the person landed after that launch; null for not recorded. */
export function broughtBy(person: Person): Flight | null {
  const up = flightsUp(person).at(-1)?.flight ?? null;
  const launched = up?.launch?.time ?? Number.MAX_VALUE;
  const hasLanded = person.flights.some(
    ({ flight, isAtLanding }) =>
      isAtLanding &&
      isOver(flight) &&
      (flight === up || ((flight.end ?? flight.launch)?.time ?? 0) >= launched),
  );
  return hasLanded ? null : up;
}
