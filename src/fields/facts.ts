import type { Kind } from '../dataset/kinds.ts';
import { agencyFacts } from './agency.ts';
import { configurationFacts } from './configuration.ts';
import type { Fact } from './fact.ts';
import { familyFacts } from './family.ts';
import { flightFacts } from './flight.ts';
import { padFacts } from './pad.ts';
import { personFacts } from './person.ts';
import { programFacts } from './program.ts';
import { rocketFacts } from './rocket.ts';
import { spacecraftFacts } from './spacecraft.ts';
import { stationFacts } from './station.ts';

/** The facts of flights, and of each kind of entry that has more than a name. */
export const facts = {
  spacecraft: spacecraftFacts,
  flight: flightFacts,
  configuration: configurationFacts,
  family: familyFacts,
  agency: agencyFacts,
  rocket: rocketFacts,
  pad: padFacts,
  program: programFacts,
  person: personFacts,
  station: stationFacts,
};

/** The label of the fact with a field, of whatever kind; undefined where no kind has it. */
export function labelOf(field: string): string | undefined {
  return everyFact.find((fact) => fact.field === field)?.label;
}

/** The label and the quantity of a field of the source, by the kind of its record and its path there; null where no fact reads it. */
export function sourceFact(
  kind: Kind | 'flight',
  path: string,
): Pick<Fact<never>, 'label' | 'quantity'> | null {
  for (const { label, quantity, source, parts } of factsOf(kind)) {
    if (source === path) return { label, quantity };
    const part = parts && Object.hasOwn(parts, path) ? parts[path] : undefined;
    if (part !== undefined) return { label: part, quantity: 'text' };
  }
  return null;
}

const everyFact: readonly Pick<Fact<never>, 'field' | 'label'>[] = Object.values(facts).flat();

function factsOf(
  kind: Kind | 'flight',
): readonly Pick<Fact<never>, 'label' | 'quantity' | 'source' | 'parts'>[] {
  return kind in facts ? facts[kind as keyof typeof facts] : [];
}
