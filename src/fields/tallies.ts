import { launchedOf, launchesOf } from '../catalog/counts.ts';
import { launchedFlights } from '../catalog/flights.ts';
import { wasNeverLaunched } from '../catalog/losses.ts';
import type { Family, Flight, Spacecraft } from '../catalog/model.ts';
import type { TalliesRecord } from '../dataset/wire/tallies.ts';
import { countInWords } from '../words/count.ts';
import { notRecorded } from '../words/notRecorded.ts';
import { inDigits } from '../words/number.ts';
import type { Fact } from './fact.ts';

/** A figure that the source counts of configurations and families. */
export interface Tally {
  field: keyof TalliesRecord;
  label: string;
  /** Counts it in the records of spacecraft; left out where those records do not tell. */
  count?: (spacecraft: readonly Spacecraft[]) => number | null;
  /** Counts launches, or what was launched: the source may count what never left the ground, too. */
  isOfLaunches?: true;
}

/** All that the source counts. Its records of flights do not tell which launches failed. */
export const tallies: Tally[] = [
  {
    field: 'spacecraft_flown',
    label: 'Spacecraft flown',
    isOfLaunches: true,
    count: (spacecraft) => launchedOf(spacecraft).length,
  },
  {
    field: 'total_launch_count',
    label: 'Launches',
    isOfLaunches: true,
    count: countOfLaunches,
  },
  { field: 'successful_launches', label: 'Successful launches' },
  { field: 'failed_launches', label: 'Failed launches' },
  {
    field: 'attempted_landings',
    label: 'Landings attempted',
    count: countLandings('successful', 'failed'),
  },
  { field: 'successful_landings', label: 'Successful landings', count: countLandings('successful') },
  { field: 'failed_landings', label: 'Failed landings', count: countLandings('failed') },
];

/**
 * Makes the tallies facts of a configuration or a family. `more` adds to the rows of some of them.
 */
export function tallyFacts<Subject extends { record: TalliesRecord }>(
  more: Partial<Record<Tally['field'], Partial<Fact<Subject>>>>,
): Fact<Subject>[] {
  return tallies.map(
    ({ field, label }) =>
      ({
        field: field.replaceAll('_', '-'),
        label,
        quantity: 'count',
        source: field,
        value: ({ record }) => record[field],
        superlative: { of: 'highest', word: 'most' },
        ...more[field],
      }) as Fact<Subject>,
  );
}

/** Says what the records of spacecraft add up to where that is not the figure of the source; null where it is. */
export function tallyRemark(
  { field, count, isOfLaunches }: Tally,
  record: TalliesRecord,
  spacecraft: readonly Spacecraft[],
): string | null {
  const counted = count?.(spacecraft) ?? null;
  if (counted === null || counted === record[field]) return null;
  const open = field.endsWith('landings') ? landingsNotRecorded(spacecraft) : 0;
  const flights = open > 0 ? `; of ${countInWords(open, 'flight')} the landing is not recorded` : '';
  const stayed = isOfLaunches ? spacecraft.filter(wasNeverLaunched).length : 0;
  const ground = stayed > 0 ? `, without ${inDigits(stayed)} that never left the ground` : '';
  return `Counted here: ${inDigits(counted)}${ground}${flights}.`;
}

/** Says whether the source's figures of the configurations of a family add up to those it gives of the family. */
export function sumsInWords({ record, configurations }: Pick<Family, 'record' | 'configurations'>): string {
  const records = configurations.map((configuration) => configuration.record);
  const said = (value: number | null) => (value === null ? notRecorded : inDigits(value));
  const others = tallies
    .map(({ field, label }) => ({ field, label, sum: sumTally(field, records) }))
    .filter(({ field, sum }) => sum !== record[field])
    .map(
      ({ field, label, sum }) =>
        `${label.toLowerCase()} (${said(sum)}, of the family ${said(record[field])})`,
    );
  return others.length === 0
    ? 'The figures of the configurations add up to those of the family.'
    : `The figures of the configurations do not add up to those of the family: ${others.join(', ')}.`;
}

/** The sum of a figure, null as soon as one of the parts is unknown. */
export function sumTally(field: keyof TalliesRecord, records: readonly TalliesRecord[]): number | null {
  return sum(records.map((record) => record[field]));
}

/** Counts launches in the flight logs, or by the counts of flights where the data set was read without logs. */
export function countOfLaunches(spacecraft: readonly Spacecraft[]): number | null {
  return flightsOf(spacecraft) === null
    ? sum(spacecraft.map(({ flightsCount }) => flightsCount))
    : launchesOf(spacecraft).length;
}

function countLandings(...outcomes: Flight['landing'][]): Tally['count'] {
  return (spacecraft) => {
    return flightsOf(spacecraft)?.filter(({ landing }) => outcomes.includes(landing)).length ?? null;
  };
}

/** Counts flights that may have landed without a record of it; a flight under way has not landed yet. */
function landingsNotRecorded(spacecraft: readonly Spacecraft[]): number {
  return (
    flightsOf(spacecraft)?.filter(({ landing, isUnderWay }) => landing === null && !isUnderWay).length ?? 0
  );
}

/** The flights that have been launched; null where the data set was read without flights. */
function flightsOf(spacecraft: readonly Spacecraft[]): Flight[] | null {
  if (spacecraft.some(({ flights }) => flights === null)) return null;
  return spacecraft.flatMap(launchedFlights);
}

function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce(
    (total: number | null, part) => (total === null || part === null ? null : total + part),
    0,
  );
}
