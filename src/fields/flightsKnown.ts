import { launchesOf } from '../catalog/counts.ts';
import type { Catalog } from '../catalog/model.ts';
import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';
import { once } from '../words/once.ts';
import { factOf, isRecorded } from './fact.ts';
import { flightFacts } from './flight.ts';

/** What flights are listed by, by the fields of their facts. */
const relations = {
  outcome: 'outcome of the launch',
  destination: 'destination',
  crew: 'crew',
  rocket: 'rocket',
  provider: 'agency that launched it',
  pad: 'pad',
  program: 'program',
};
export type Relation = keyof typeof relations;

/** Of how many of the flights that were launched something is recorded. */
export interface Known {
  known: number;
  of: number;
}

/** What every flight has, so that its page tells little where most of it is not recorded. */
const ofEveryFlight: readonly string[] = ['rocket', 'pad'] satisfies Relation[];
const leastShare = 0.1;

/** Whether every flight has such a thing, but less than a tenth of those that were launched with a record of it. */
export function isHardlyRecorded(catalog: Catalog, relation: string): boolean {
  if (!ofEveryFlight.includes(relation)) return false;
  const { known, of } = flightsKnown(catalog, relation as Relation);
  return known < leastShare * of;
}

/** Says for how many flights that were launched it is recorded what they are listed by; null where it is for all. */
export function flightsKnownInWords(catalog: Catalog, relation: Relation): string | null {
  const { known, of } = flightsKnown(catalog, relation);
  if (known === of) return null;
  return `The ${relations[relation]} is recorded for ${known === 0 ? 'none' : inDigits(known)} of ${countInWords(of, 'flight')}.`;
}

/** Counts the flights that were launched, and those of which it is recorded what they are listed by. */
export function flightsKnown(catalog: Catalog, relation: Relation): Known {
  return countsOf(catalog)[relation];
}

const countsOf = once(({ spacecraft }: Catalog) => {
  const flights = launchesOf(spacecraft);
  const count = (relation: Relation) => {
    const fact = factOf(flightFacts, relation);
    return { known: flights.filter((flight) => isRecorded(fact, flight)).length, of: flights.length };
  };
  const names = Object.keys(relations) as Relation[];
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Relation, Known>;
});
