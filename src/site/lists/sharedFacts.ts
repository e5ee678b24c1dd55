import type { Flight } from '../../catalog/model.ts';
import { factInWords, factOf } from '../../fields/fact.ts';
import { flightFacts } from '../../fields/flight.ts';

/** A fact that is recorded of several flights, and is the same of all of them. */
export interface SharedFact {
  field: string;
  label: string;
  words: string;
}

/** What several flights have in common, of the facts that are asked for. */
export function sharedFacts(flights: readonly Flight[], fields: readonly string[]): SharedFact[] {
  return fields.flatMap((field) => {
    const fact = factOf(flightFacts, field);
    const [words = null, ...others] = new Set(flights.map((flight) => factInWords(fact, flight)));
    return words === null || others.length > 0 ? [] : { field, label: fact.label, words };
  });
}
