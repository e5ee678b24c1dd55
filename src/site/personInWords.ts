import type { Person } from '../catalog/model.ts';
import { flightsUp } from '../catalog/people.ts';
import { countInWords } from '../words/count.ts';
import { dayInWords } from '../words/moment.ts';

/** Says in one or two sentences who a person is and on which spacecraft of the catalog the person flew. */
export function personInWords({ name, flights, record }: Person): string {
  const launched = flightsUp({ flights });
  const now = flights.find(({ flight }) => flight.isUnderWay);
  const agency = record.agency?.name ? ` of ${record.agency.name}` : '';
  const [first] = launched;
  if (!first && flights.some(({ flight }) => !flight.isAhead))
    return `${name}${agency} is in a crew that landed; the flight up is not recorded.`;
  if (!first) return `${name}${agency} is in the crew of ${countInWords(flights.length, 'flight')} to come.`;
  const { spacecraft, launch } = first.flight;
  const day = launch ? ` on ${dayInWords(launch, 'long')}` : '';
  const begin =
    launched.length === 1
      ? `${name}${agency} flew on ${spacecraft.title}${day}.`
      : `${name}${agency} is in the crews of ${countInWords(launched.length, 'flight')}, the first on ${spacecraft.title}${day}.`;
  return now ? `${begin} The flight on ${now.flight.spacecraft.title} is under way.` : begin;
}
