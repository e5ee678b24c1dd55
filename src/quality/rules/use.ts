import { launchedFlights } from '../../catalog/flights.ts';
import type { Configuration, Spacecraft } from '../../catalog/model.ts';
import { statusIds } from '../../dataset/wire/ids.ts';
import { countInWords } from '../../words/count.ts';
import { dayInWords, dayLength, type Moment } from '../../words/moment.ts';
import { spanInWords } from '../../words/number.ts';
import { canHaveDocked } from './log/destinations.ts';
import type { Rule } from './rule.ts';

const yearsOfUse = 15;
const yearLength = 365.25 * dayLength;

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
      'A configuration that is no longer in use should have no spacecraft that are down as active, nor any on a flight to a station.',
    checks: [
      {
        field: 'in-use',
        find: ({ record, spacecraft }) => {
          const active = spacecraft.filter(
            (craft) => craft.status.id === statusIds.active || (craft.inSpace && canHaveDocked(craft)),
          );
          return record.in_use === false && active.length > 0
            ? `not in use, ${active.map(({ name, status, inSpace }) => `${name} ${inSpace ? 'in space' : status.name}`).join(', ')}`
            : null;
        },
      },
    ],
  },
  {
    id: 'in-use-without-launches',
    title: 'In use, but not launched for long',
    explanation: `A configuration in use should have been launched within ${spanInWords(yearsOfUse, 'year')} of the latest launch of its type, or not yet.`,
    checks: [
      {
        field: 'in-use',
        find: ({ record, spacecraft, type }) => {
          const [own, ofType] = [latestOf(spacecraft), latestOf(type.spacecraft)];
          return record.in_use && own && ofType && ofType.time - own.time > yearsOfUse * yearLength
            ? `in use, last launched ${dayInWords(own, 'long')}`
            : null;
        },
      },
    ],
  },
];

function latestOf(spacecraft: readonly Spacecraft[]): Moment | null {
  return spacecraft
    .flatMap(launchedFlights)
    .reduce<Moment | null>(
      (latest, { launch }) =>
        launch && launch.time > (latest?.time ?? Number.NEGATIVE_INFINITY) ? launch : latest,
      null,
    );
}
