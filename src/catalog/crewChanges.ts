import type { Flight, Person } from './model.ts';
import { isOver } from './outcomes.ts';

/** How a person came to or left a flight on another one. */
export interface CrewChange {
  did: 'landed' | 'launched';
  /** The other flight; null where the catalog does not have it. */
  on: Flight | null;
}

/**
 * Says of someone in the crew of a flight that is over on which other one the person landed, or was launched; null where it was
 * this one, and where it is not recorded who landed with it.
 */
export function crewChangeOf(person: Person, flight: Flight): CrewChange | null {
  const { crew } = flight;
  if (!crew || !isOver(flight) || crew.landing.length === 0) return null;
  const isIn = (members: readonly { person: Person }[]) => members.some((member) => member.person === person);
  const [isUp, isDown] = [isIn(crew.launch), isIn(crew.landing)];
  if (isUp === isDown) return null;
  const others = person.flights.filter((one) => one.isAtLaunch !== one.isAtLanding && one.flight !== flight);
  if (isUp) {
    const down = others
      .filter((one) => one.isAtLanding && startOf(flight) < endOf(one.flight))
      .sort((a, b) => endOf(a.flight) - endOf(b.flight))[0];
    return { did: 'landed', on: down?.flight ?? null };
  }
  const up = others.findLast((one) => one.isAtLaunch && startOf(one.flight) < endOf(flight));
  return { did: 'launched', on: up?.flight ?? null };
}

function startOf({ launch }: Flight): number {
  return launch?.time ?? Number.MIN_SAFE_INTEGER;
}

function endOf({ end }: Flight): number {
  return end?.time ?? Number.MAX_SAFE_INTEGER;
}
