import type { Configuration } from '../../catalog/model.ts';
import { countInWords } from '../../words/count.ts';
import { byMoment, dayInWords } from '../../words/moment.ts';
import { inDigits, numberInWords } from '../../words/number.ts';
import { TheSource, theSource } from '../../words/source.ts';
import { doubtOf, longestMeters, mostDiameters, mostLengths } from './dimensions.ts';
import { isOutOfUse } from './labels.ts';
import { missing, type Rule } from './rule.ts';
import { isDaysBefore, timeZonesInWords } from './timeZones.ts';

const dimensions = [
  { field: 'length', meters: ({ record }: Configuration) => record.height },
  { field: 'diameter', meters: ({ record }: Configuration) => record.diameter },
] as const;

/** What is odd about a configuration. */
export const configurationRules: Rule<Configuration>[] = [
  {
    id: 'implausible-dimension',
    title: 'A dimension that cannot be right',
    explanation: `More than ${longestMeters} m, which is longer than any spacecraft listed; nothing, or less; a length of more than ${numberInWords(mostDiameters)} times the diameter, twice as slim as the slimmest; or a diameter of more than ${numberInWords(mostLengths)} times the length: slips of the decimal point.`,
    checks: dimensions.map(({ field, meters }) => ({
      field,
      find: (configuration) =>
        doubtOf(field, configuration.record) === null ? null : `${meters(configuration)} m`,
      note: (_, { record }) => doubtOf(field, record) as string,
      isDoubt: true,
    })),
  },
  {
    id: 'other-maiden-flight',
    title: 'A maiden flight that is not the first launch listed',
    explanation: `The maiden flight of a configuration should be the first launch of its spacecraft; ${timeZonesInWords}. Where the first launch is the later one, earlier flights are missing or the date is wrong.`,
    checks: [
      {
        field: 'maiden-flight',
        find: (configuration) => {
          const first = firstLaunchOf(configuration);
          const { maidenFlight } = configuration;
          return first &&
            maidenFlight &&
            (isDaysBefore(maidenFlight, first) || isDaysBefore(first, maidenFlight))
            ? `${dayInWords(maidenFlight, 'long')}, first launch ${dayInWords(first, 'long')}`
            : null;
        },
        note: (_, configuration) => {
          const first = firstLaunchOf(configuration);
          return `The first launch listed here is of ${first && dayInWords(first, 'long')}.`;
        },
        isDoubt: true,
      },
    ],
  },
  {
    id: 'returns-more-than-it-carries',
    title: 'A payload returned that is larger than the payload carried',
    explanation: 'The payload return capacity, in kilograms, should not be above the payload capacity.',
    checks: [
      {
        field: null,
        find: ({ record: { payload_capacity: up, payload_return_capacity: down } }) =>
          up !== null && down !== null && down > up
            ? `${inDigits(down)} kg returned, ${inDigits(up)} kg carried`
            : null,
        note: (value) => `${TheSource} gives more payload back than up: ${value}.`,
      },
    ],
  },
  {
    id: 'no-family',
    title: 'No family',
    explanation: 'The data put this configuration into no family. Some designs have none.',
    checks: [{ field: null, find: ({ families }) => (families.length === 0 ? missing : null) }],
  },
  {
    id: 'in-use-without-spacecraft',
    title: 'In use, but with no spacecraft left',
    explanation: 'Said to be in use, though every spacecraft listed is retired or destroyed.',
    checks: [
      {
        field: 'in-use',
        find: ({ record, spacecraft }) =>
          record.in_use && spacecraft.length > 0 && spacecraft.every(({ status }) => isOutOfUse(status))
            ? `in use, ${spacecraft.map(({ name, status }) => `${name} ${status.name}`).join(', ')}`
            : null,
        note: () => 'Every spacecraft listed is retired or destroyed.',
      },
    ],
  },
  {
    id: 'tally-of-spacecraft-differs',
    title: 'A count of spacecraft flown that is not that of those listed',
    explanation: `The number that ${theSource} gives should be that of its spacecraft with a flight.`,
    checks: [
      {
        field: null,
        find: ({ record: { spacecraft_flown: flown }, spacecraft }) => {
          const listed = spacecraft.filter((craft) => (craft.flightsCount ?? 0) > 0).length;
          return flown !== null && flown !== listed
            ? `${countInWords(flown, 'spacecraft')} flown, ${listed} listed`
            : null;
        },
      },
    ],
  },
  {
    id: 'tally-of-launches-differs',
    title: 'Launches that do not add up',
    explanation: 'Successful and failed launches should add up to all launches.',
    checks: [
      {
        field: null,
        find: ({ record }) => {
          const { total_launch_count: all, successful_launches: good, failed_launches: bad } = record;
          return all !== null && good !== null && bad !== null && good + bad !== all
            ? `${countInWords(all, 'launch')}, ${good} successful, ${bad} failed`
            : null;
        },
      },
    ],
  },
];

function firstLaunchOf({ spacecraft }: Configuration) {
  const launches = spacecraft.flatMap((craft) => craft.firstLaunch ?? []);
  return launches.sort(byMoment)[0];
}
