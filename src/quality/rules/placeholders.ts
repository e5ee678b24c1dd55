import { launchedFlights } from '../../catalog/flights.ts';
import type { Spacecraft } from '../../catalog/model.ts';
import { countInWords } from '../../words/count.ts';
import { TheSource } from '../../words/source.ts';
import type { Rule } from './rule.ts';

/** A placeholder, which stands for a vehicle that is not told apart yet, with a flight of its own. */
export const placeholderRule: Rule<Spacecraft> = {
  id: 'placeholder-that-flew',
  title: 'A placeholder that flew',
  explanation:
    'A placeholder stands for a vehicle that is not known yet, so it has no flight behind it. It takes part in no count and no ranking, so a flight of its own is counted nowhere.',
  checks: [
    {
      field: 'flights-count',
      find: (craft) => {
        const flights = Math.max(craft.flightsCount ?? 0, launchedFlights(craft).length);
        return craft.isPlaceholder && flights > 0 ? `placeholder, ${countInWords(flights, 'flight')}` : null;
      },
      note: (value) => `${TheSource} has it down as a placeholder that has flown: ${value}.`,
    },
  ],
};
