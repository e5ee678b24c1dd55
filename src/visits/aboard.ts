import { isDocked } from '../catalog/dockings.ts';
import type { Docking, Flight, Person, Station } from '../catalog/model.ts';
import { broughtBy, flightAboard } from '../catalog/whereabouts.ts';
import { countInWords } from '../words/count.ts';
import { byMoment, type Moment } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { crewOf } from './ports.ts';

/** Someone aboard a station on the date of the data. */
export interface Aboard {
  person: Person;
  role: string | null;
  /** The stay of the craft in whose crew the person is now. */
  docking: Docking;
  /** The flight that brought the person; null where it is not recorded. */
  up: Flight | null;
  /** When the craft of that flight docked, or else was launched. */
  since: Moment | null;
}

/** How many people are aboard a station: as many as the source counts, or as are named where these are more. */
export function countAboard({ record }: Station, named: number): number {
  return Math.max(record.onboard_crew ?? 0, named);
}

/**
 * Heads a list of those aboard who are named: "3 people aboard Mir, in order of arrival", and "3 of the 7 people aboard Mir" where the
 * source counts more. `where` follows, with a space before it.
 */
export function aboardInWords(station: Station, named: number, where: string): string {
  const all = countAboard(station, named);
  const people = `${all > named ? `${inDigits(named)} of the ` : ''}${countInWords(all, 'person')} aboard${where}`;
  return `${people}, in order of arrival${all > named ? '; who the others are is not recorded' : ''}`;
}

/** Who is aboard a station on the date of the data, as the crews of what is docked there tell it, once each; who came first is first. */
export function aboardOf(station: Station): Aboard[] {
  return (
    station.dockings
      .filter(isDocked)
      .flatMap((docking) =>
        (crewOf(docking) ?? []).map(({ person, role }): Aboard => {
          const up = broughtBy(person);
          const first = up?.dockings.find((one) => one.station === station);
          return { person, role, docking, up, since: first?.docked ?? up?.launch ?? null };
        }),
      )
      // Who moved to another craft may be in the crews of both.
      .filter(({ person, docking }) => docking.flight === (flightAboard(person) ?? docking.flight))
      .sort((a, b) => byMoment(a.since, b.since))
  );
}
