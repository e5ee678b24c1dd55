import type { Configuration, Family } from '../../catalog/model.ts';
import { byMoment, dayInWords, type Moment } from '../../words/moment.ts';
import type { Rule } from './rule.ts';
import { isDaysBefore, timeZonesInWords } from './timeZones.ts';

/** What is odd about a family. */
export const familyRules: Rule<Family>[] = [
  {
    id: 'family-younger-than-member',
    title: 'A family that flew after one of its own',
    explanation: `The maiden flight of a family should not be later than that of any of its configurations; ${timeZonesInWords}.`,
    checks: [
      {
        field: 'maiden-flight',
        find: ({ maidenFlight, configurations }) => {
          const first = firstOf(configurations);
          return maidenFlight && first && isDaysBefore(first.day, maidenFlight)
            ? quoteOf(maidenFlight, first)
            : null;
        },
      },
    ],
  },
  {
    id: 'family-older-than-members',
    title: 'A family that flew before any of its own',
    explanation: `The maiden flight of a family should be that of one of its configurations, where those of all of them that have flown are recorded; ${timeZonesInWords}.`,
    checks: [
      {
        field: 'maiden-flight',
        find: ({ maidenFlight, configurations }) => {
          const flown = configurations.filter(({ spacecraft }) =>
            spacecraft.some(({ flightsCount }) => flightsCount !== 0),
          );
          const first = firstOf(flown);
          return maidenFlight &&
            first &&
            flown.every((one) => one.maidenFlight) &&
            isDaysBefore(maidenFlight, first.day)
            ? quoteOf(maidenFlight, first)
            : null;
        },
      },
    ],
  },
];

interface First {
  name: string;
  day: Moment;
}

/** The configuration that flew first of some, by their maiden flights. */
function firstOf(configurations: readonly Configuration[]): First | undefined {
  return configurations
    .flatMap(({ name, maidenFlight }) => (maidenFlight ? { name, day: maidenFlight } : []))
    .sort((a, b) => byMoment(a.day, b.day))[0];
}

function quoteOf(maidenFlight: Moment, { name, day }: First): string {
  return `${dayInWords(maidenFlight, 'long')}, ${name} on ${dayInWords(day, 'long')}`;
}
