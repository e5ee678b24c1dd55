import type { Configuration } from '../../catalog/model.ts';
import { statusIds } from '../../dataset/wire/ids.ts';
import { countInWords } from '../../words/count.ts';
import type { Rule } from './rule.ts';

/** Whether a configuration is for people and in use, held against what else is said of it. */
export const useRules: Rule<Configuration>[] = [
  {
    id: 'crew-without-rating',
    title: 'Seats without a rating for a crew, or a rating without seats',
    explanation:
      'What is rated for a crew should carry one, and what carries a crew should be rated for one.',
    checks: [
      {
        field: 'crew-capacity',
        find: ({ record: { human_rated: isRated, crew_capacity: crew } }) => {
          if (isRated === null || crew === null || isRated === crew > 0) return null;
          return `${isRated ? 'rated for a crew' : 'not rated for a crew'}, ${crew === 0 ? 'no seats' : countInWords(crew, 'seat')}`;
        },
      },
    ],
  },
  {
    id: 'active-out-of-use',
    title: 'Out of use, but with active spacecraft',
    explanation:
      'A configuration that is no longer in use should have no spacecraft that are down as active.',
    checks: [
      {
        field: 'in-use',
        find: ({ record, spacecraft }) => {
          const active = spacecraft.filter(({ status }) => status.id === statusIds.active);
          return record.in_use === false && active.length > 0
            ? `not in use, active: ${active.map(({ name }) => name).join(', ')}`
            : null;
        },
      },
    ],
  },
];
