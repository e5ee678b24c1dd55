import type { Spacecraft } from '../../../catalog/model.ts';
import { neverLaunched } from '../../../catalog/outcomes.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';

/** Dockings that the outcome of the launch contradicts. */
export const dockingRule: Rule<Spacecraft> = {
  id: 'docking-after-failed-launch',
  title: 'A docking on a flight whose launch failed',
  explanation:
    'What docked had reached orbit, so its launch did not fail wholly. The docking counts: the flight is among those that got where they were bound.',
  checks: [
    {
      field: 'flights',
      find: quoteFlights((flight) =>
        flight.dockings.length > 0 && (flight.outcome === 'failure' || neverLaunched(flight))
          ? `${nameOfFlight(flight)}, launch: ${flight.outcome}, docked`
          : null,
      ),
      note: (value) => `${TheSource} has a docking on a flight whose launch failed: ${value}.`,
    },
  ],
};
