import type { Family } from '../../catalog/model.ts';
import { dayInWords } from '../../words/moment.ts';
import type { Rule } from './rule.ts';
import { isDaysBefore } from './timeZones.ts';

/** What is odd about a family. */
export const familyRules: Rule<Family>[] = [
  {
    id: 'family-younger-than-member',
    title: 'A family that flew after one of its own',
    explanation: 'The maiden flight of a family should not be later than that of any of its configurations.',
    checks: [
      {
        field: 'maiden-flight',
        find: ({ maidenFlight, configurations }) => {
          const earlier = configurations.find(
            (one) => maidenFlight && one.maidenFlight && one.maidenFlight.time < maidenFlight.time,
          );
          return maidenFlight && earlier?.maidenFlight
            ? `${dayInWords(maidenFlight, 'long')}, ${earlier.name} on ${dayInWords(earlier.maidenFlight, 'long')}`
            : null;
        },
      },
    ],
  },
  {
    id: 'family-older-than-members',
    title: 'A family that flew before any of its own',
    explanation:
      'The maiden flight of a family should be that of one of its configurations, where those of all of them that have flown are recorded.',
    checks: [
      {
        field: 'maiden-flight',
        find: ({ maidenFlight, configurations }) => {
          const flown = configurations.filter(({ spacecraft }) =>
            spacecraft.some(({ flightsCount }) => flightsCount !== 0),
          );
          const [first] = flown
            .flatMap((one) => (one.maidenFlight ? { one, day: one.maidenFlight } : []))
            .sort((a, b) => a.day.time - b.day.time);
          return maidenFlight &&
            first &&
            flown.every((one) => one.maidenFlight) &&
            isDaysBefore(maidenFlight, first.day)
            ? `${dayInWords(maidenFlight, 'long')}, ${first.one.name} on ${dayInWords(first.day, 'long')}`
            : null;
        },
      },
    ],
  },
];
