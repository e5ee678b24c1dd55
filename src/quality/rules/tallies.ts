import { launchedFlights } from '../../catalog/flights.ts';
import type { Configuration, Family } from '../../catalog/model.ts';
import { fieldOfTally, sumTally, type Tally, tallies } from '../../fields/tallies.ts';
import { countInWords } from '../../words/count.ts';
import { toleranceOf } from './log/tolerance.ts';
import type { Check, Rule } from './rule.ts';

const landings = tallies.filter(({ field }) => field.endsWith('_landings'));

/** What the source counts of a configuration, held against the flights of its spacecraft. */
export const tallyRules: Rule<Configuration>[] = [
  {
    id: 'tally-unlike-its-flights',
    title: 'A count of launches that is not that of its flights',
    explanation: 'The launches of a configuration should be the flights of its spacecraft, added up.',
    checks: [
      {
        field: 'total-launch-count',
        find: ({ record: { total_launch_count: launches }, spacecraft }) => {
          const flown = spacecraft.filter(({ flightsCount }) => flightsCount !== null);
          const flights = flown.reduce((sum, { flightsCount }) => sum + (flightsCount ?? 0), 0);
          return launches !== null && flown.length === spacecraft.length && launches !== flights
            ? `${countInWords(launches, 'launch')}, ${countInWords(flights, 'flight')} of its spacecraft`
            : null;
        },
      },
    ],
  },
  {
    id: 'tally-of-failures-differs',
    title: 'Failed launches that are not those of its flights',
    explanation:
      'The failed launches that the data count should be those recorded of the flights; a launch that failed in part, or whose outcome is not recorded, may be in the count or not.',
    checks: [
      {
        field: 'failed-launches',
        find: ({ record: { failed_launches: counted }, spacecraft }) => {
          if (counted === null || spacecraft.some(({ flights }) => flights === null)) return null;
          const flights = spacecraft.flatMap(launchedFlights);
          const failed = flights.filter(({ outcome }) => outcome === 'failure').length;
          const open = flights.filter(({ outcome }) => outcome !== 'failure' && outcome !== 'success').length;
          return counted < failed || counted > failed + open
            ? `${counted} counted, ${failed} listed${open > 0 ? `, ${open} not recorded` : ''}`
            : null;
        },
      },
    ],
  },
  {
    id: 'tally-of-landings-differs',
    title: 'Landings that are not those of its flights',
    explanation:
      'The landings that the data count should be those recorded of the flights; a flight whose landing is not recorded may be in the count or not. Successful and failed landings should add up to those attempted.',
    checks: [
      ...landings.map(
        ({ field, count, told }): Check<Configuration> => ({
          field: fieldOfTally({ field }),
          find: ({ record, spacecraft }) => {
            const [counted, listed] = [record[field], count(spacecraft)];
            if (counted === null || listed === null || !told) return null;
            const open = spacecraft.flatMap(launchedFlights).filter(told.isOpen).length;
            return counted < listed || counted > listed + open
              ? `${counted} counted, ${listed} listed${open > 0 ? `, ${open} not recorded` : ''}`
              : null;
          },
        }),
      ),
      {
        field: 'attempted-landings',
        find: ({ record }) => {
          const { attempted_landings: all, successful_landings: good, failed_landings: bad } = record;
          return all !== null && good !== null && bad !== null && good + bad !== all
            ? `${countInWords(all, 'landing')} attempted, ${good} successful, ${bad} failed`
            : null;
        },
      },
    ],
  },
  {
    id: 'turnaround-of-configuration-differs',
    title: 'A turnaround that none of its spacecraft has',
    explanation:
      'The fastest turnaround of a configuration should be that of one of its spacecraft, as far as the ends of its flights are known.',
    checks: [
      {
        field: 'fastest-turnaround',
        find: ({ fastestTurnaround: given, spacecraft }) => {
          const known = spacecraft.flatMap((craft) => {
            const { fastestTurnaround: own } = craft;
            return own ? { ...own, tolerance: toleranceOf(craft, launchedFlights(craft)) } : [];
          });
          const [fastest] = known.sort((a, b) => a.seconds - b.seconds);
          return given && fastest && Math.abs(given.seconds - fastest.seconds) > fastest.tolerance
            ? `${given.iso}, of its spacecraft ${fastest.iso}`
            : null;
        },
      },
    ],
  },
];

/** What the source counts of a family, held against what it counts of the configurations. */
export const familyTallyRule: Rule<Family> = {
  id: 'tally-of-family-differs',
  title: 'A family that counts otherwise than its configurations',
  explanation: 'Each count of a family should be the sum of those of its configurations.',
  checks: tallies.map(({ field, label }: Tally) => ({
    field: fieldOfTally({ field }),
    find: ({ record, configurations }) => {
      const sum = sumTally(
        field,
        configurations.map((one) => one.record),
      );
      return sum !== null && record[field] !== null && sum !== record[field]
        ? `${label.toLowerCase()} ${record[field]}, of its configurations ${sum}`
        : null;
    },
  })),
};
