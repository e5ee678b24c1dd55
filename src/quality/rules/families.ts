import type { Family } from '../../catalog/model.ts';
import { dayInWords } from '../../words/moment.ts';
import type { Rule } from './rule.ts';

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
];
