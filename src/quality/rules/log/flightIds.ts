import type { Flight, Group, Spacecraft } from '../../../catalog/model.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';

/** Two flights with one id. */
export const flightIdRule: Rule<Spacecraft> = {
  id: 'flight-id-shared',
  title: 'An id on two flights',
  explanation:
    'The id of a flight should tell it from every other one of the spacecraft of its status or type.',
  checks: [
    {
      field: 'flights',
      find: quoteFlights((flight) => {
        const { status, configuration } = flight.spacecraft;
        const all = [status, configuration.type].flatMap((group) => byId(group).get(flight.id) ?? []);
        return all.some((other) => other !== flight) ? `${nameOfFlight(flight)}: ${flight.id}` : null;
      }),
    },
  ],
};

const byId = once(({ spacecraft }: Group) =>
  Map.groupBy<number, Flight>(
    spacecraft.flatMap(({ flights }) => flights ?? []),
    ({ id }) => id,
  ),
);
