import { launchedOf, launchesOf } from '../catalog/counts.ts';
import { launchedFlights } from '../catalog/flights.ts';
import { wasNeverLaunched } from '../catalog/losses.ts';
import type { Family, Flight, Outcome, Spacecraft } from '../catalog/model.ts';
import { neverLaunched } from '../catalog/outcomes.ts';
import type { TalliesRecord } from '../dataset/wire/tallies.ts';
import { countInWords } from '../words/count.ts';
import { notRecorded } from '../words/notRecorded.ts';
import { inDigits } from '../words/number.ts';
import type { Fact } from './fact.ts';

/** A figure that the source counts of configurations and families. */
export interface Tally {
  field: keyof TalliesRecord;
  label: string;
  /** Counts it in the records of spacecraft; null where those records do not tell. */
  count: (spacecraft: readonly Spacecraft[]) => number | null;
  /** Counts what the source counts with it and pages list apart, because it was so in part only. */
  inPart?: Tally['count'];
  /** What the records of flights must tell for it. */
  told?: Told;
  /** Counts what pages leave out because it never left the ground, which the source may count, too. */
  stayed?: (spacecraft: readonly Spacecraft[]) => number;
}

/** What the record of a flight may tell that a figure counts. */
interface Told {
  what: string;
  isOpen: (flight: Flight) => boolean;
}

const launch: Told = { what: 'the outcome of the launch', isOpen: ({ outcome }) => outcome === null };
// A flight under way has not landed yet.
const landing: Told = {
  what: 'the landing',
  isOpen: ({ landing, isUnderWay }) => landing === null && !isUnderWay,
};

/** All that the source counts. It counts a launch that failed in part, and one that never left the ground, among those that failed. */
export const tallies: Tally[] = [
  {
    field: 'spacecraft_flown',
    label: 'Spacecraft flown',
    stayed: (spacecraft) => spacecraft.filter(wasNeverLaunched).length,
    count: (spacecraft) => launchedOf(spacecraft).length,
  },
  {
    field: 'total_launch_count',
    label: 'Launches',
    stayed: groundedOf,
    count: countOfLaunches,
  },
  {
    field: 'successful_launches',
    label: 'Successful launches',
    told: launch,
    count: countLaunches('success'),
  },
  {
    field: 'failed_launches',
    label: 'Failed launches',
    stayed: groundedOf,
    told: launch,
    count: countLaunches('failure'),
    inPart: countLaunches('partial failure'),
  },
  {
    field: 'attempted_landings',
    label: 'Landings attempted',
    told: landing,
    count: countLandings('successful', 'failed'),
  },
  {
    field: 'successful_landings',
    label: 'Successful landings',
    told: landing,
    count: countLandings('successful'),
  },
  { field: 'failed_landings', label: 'Failed landings', told: landing, count: countLandings('failed') },
];

const accidents: readonly Tally['field'][] = ['failed_launches', 'failed_landings'];

/** The field of the fact that a tally is. */
export function fieldOfTally({ field }: Pick<Tally, 'field'>): string {
  return field.replaceAll('_', '-');
}

/**
 * Makes the tallies facts of a configuration or a family. `more` adds to the rows of some of them.
 */
export function tallyFacts<Subject extends { record: TalliesRecord; spacecraft: Spacecraft[] }>(
  more: Partial<Record<Tally['field'], Partial<Fact<Subject>>>>,
): Fact<Subject>[] {
  return tallies.map(
    (tally) =>
      ({
        field: fieldOfTally(tally),
        label: tally.label,
        quantity: 'count',
        source: tally.field,
        value: ({ record }) => record[tally.field],
        remark: ({ record, spacecraft }) => tallyRemark(tally, record, spacecraft),
        // An accident is no record.
        ...(!accidents.includes(tally.field) && { superlative: { of: 'highest', word: 'most' } }),
        ...more[tally.field],
      }) as Fact<Subject>,
  );
}

/** Says what the records of spacecraft add up to where that is not the figure of the source; null where it is. */
export function tallyRemark(
  { field, count, inPart, told, stayed }: Tally,
  record: TalliesRecord,
  spacecraft: readonly Spacecraft[],
): string | null {
  const counted = count(spacecraft);
  const partly = inPart?.(spacecraft) ?? 0;
  if (counted === null || (counted === record[field] && partly === 0)) return null;
  const part = partly > 0 ? `, and ${inDigits(partly)} in part` : '';
  const ground = stayedInWords(stayed?.(spacecraft) ?? 0);
  const without = ground === null ? '' : `, ${ground}`;
  return `Counted here: ${inDigits(counted)}${part}${without}${openInWords(told, spacecraft)}.`;
}

/** How many flights of a fleet are listed that were no launches. */
export function groundedOf(spacecraft: readonly Spacecraft[]): number {
  return spacecraft.flatMap(launchedFlights).filter(neverLaunched).length;
}

/** Says what a count leaves out because it never left the ground; null where that is nothing. */
export function stayedInWords(stayed: number): string | null {
  return stayed === 0 ? null : `without ${inDigits(stayed)} that never left the ground`;
}

/** How many launches of a fleet are listed; null where there is no fleet to count them by, or they were not read. */
export function launchesListed(spacecraft: readonly Spacecraft[]): number | null {
  return spacecraft.length > 0 ? countOfLaunches(spacecraft) : null;
}

/** Says in a table how many launches are listed here where the source counts another number; null where that is the same. */
export function launchesListedInWords({
  record,
  spacecraft,
}: {
  record: TalliesRecord;
  spacecraft: Spacecraft[];
}): string | null {
  const counted = launchesListed(spacecraft);
  if (counted === null || record.total_launch_count === null || counted === record.total_launch_count)
    return null;
  return `${inDigits(counted)} listed`;
}

/** What the remarks on all figures come to. */
export function remarksInWords(
  remarks: readonly (string | null)[],
  spacecraft: readonly Spacecraft[],
): string {
  if (remarks.some((remark) => remark !== null))
    return 'Where counting the spacecraft listed here gives another number, it stands with the figure.';
  const isWhole = tallies.every(({ count }) => count(spacecraft) !== null);
  return `Counting the spacecraft listed here gives the same${isWhole ? '' : ', where their records tell'}.`;
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

/** Counts launches by how they went; null where the source gives that of none. */
function countLaunches(outcome: Outcome): Tally['count'] {
  return (spacecraft) => {
    if (flightsOf(spacecraft) === null) return null;
    const launches = launchesOf(spacecraft);
    if (launches.length > 0 && launches.every(({ record }) => !record.launch?.status)) return null;
    return launches.filter((flight) => flight.outcome === outcome).length;
  };
}

function countLandings(...outcomes: Flight['landing'][]): Tally['count'] {
  return (spacecraft) => {
    return flightsOf(spacecraft)?.filter(({ landing }) => outcomes.includes(landing)).length ?? null;
  };
}

/** Says of how many flights the records do not tell what a figure counts. */
function openInWords(told: Told | undefined, spacecraft: readonly Spacecraft[]): string {
  const open = told ? (flightsOf(spacecraft)?.filter(told.isOpen).length ?? 0) : 0;
  return told && open > 0 ? `; of ${countInWords(open, 'flight')} ${told.what} is not recorded` : '';
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
