import { isCaptiveCarry } from '../../../catalog/captiveCarries.ts';
import type { Spacecraft } from '../../../catalog/model.ts';
import { theSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';

/** What is counted as a flight, though the spacecraft did not fly by itself. */
export const captiveCarryRule: Rule<Spacecraft> = {
  id: 'captive-carry',
  title: 'A flight on which it stayed on its carrier',
  explanation: `CC is short for captive carry in the numbers of test flights in the atmosphere: the carrier aircraft took the spacecraft up and brought it back. It counts as a flight because ${theSource} lists it as one.`,
  checks: [
    {
      field: 'flights-count',
      find: quoteFlights((flight) => (isCaptiveCarry(flight) ? nameOfFlight(flight) : null)),
      note: (value) =>
        `Counted among its flights, though it stayed on its carrier aircraft in a captive carry: ${value}.`,
    },
  ],
};
