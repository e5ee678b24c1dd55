import { launchedFlights } from '../catalog/flights.ts';
import type { Catalog, Configuration, Entry, Note, Spacecraft } from '../catalog/model.ts';
import { isDoubtful } from '../catalog/notes.ts';
import { type OrderField, orderOf } from '../fields/orders.ts';
import { placeInWords } from '../fields/ranks.ts';
import { type Duration, durationInWords, type Precision } from '../words/duration.ts';
import { dayInWords, type Moment, momentForMachines } from '../words/moment.ts';
import { shareInWords } from '../words/share.ts';
import type { Cell, ComparisonRow, ComparisonSubject, ComparisonSubjects, Fact } from './comparison.ts';

/** What can be compared, as it stands in addresses. */
export type ComparedKind = 'spacecraft' | 'configurations';

/** A row and what it says of an entry. */
interface Definition<Compared> extends ComparisonRow {
  cell: (entry: Compared) => Cell;
}

const most = { of: 'highest', word: 'most' } as const;
const longest = { of: 'highest', word: 'longest' } as const;
const fastest = { of: 'lowest', word: 'fastest' } as const;
const earliest = { of: 'lowest', word: 'earliest' } as const;
const latest = { of: 'highest', word: 'latest' } as const;

/** The facts of spacecraft, in the order in which they are compared. */
export const spacecraftRows: Definition<Spacecraft>[] = [
  { label: 'Configuration', cell: ({ configuration }) => linkTo(configuration) },
  { label: 'Agency', cell: ({ configuration }) => linkTo(configuration.agency) },
  { label: 'Status', cell: ({ status }) => linkTo(status) },
  { label: 'In space', cell: ({ inSpace }) => yesOrNo(inSpace) },
  { label: 'Serial number', cell: ({ serialNumber }) => serialNumber },
  {
    label: 'First launch',
    isNumber: true,
    superlative: earliest,
    cell: ({ firstLaunch }) => day(firstLaunch),
  },
  {
    label: 'Latest launch',
    isNumber: true,
    superlative: latest,
    cell: (craft) => day(launchedFlights(craft).findLast(({ launch }) => launch !== null)?.launch ?? null),
  },
  figure('flights-count', most, ({ flightsCount }) => number(flightsCount)),
  figure('mission-ends-count', most, ({ missionEndsCount }) => number(missionEndsCount)),
  figure('time-in-space', longest, (craft) => time(craft.timeInSpace, craft.precision)),
  figure('time-docked', longest, (craft) => time(craft.timeDocked, craft.precision)),
  figure('docked-share', { of: 'highest', word: 'largest' }, ({ dockedShare }) => {
    const text = shareInWords(dockedShare);
    return text === null || dockedShare === null ? null : { text, value: dockedShare };
  }),
  figure('fastest-turnaround', fastest, (craft) => time(craft.fastestTurnaround, craft.precision)),
];

/** The facts of configurations, in the order in which they are compared. */
export const configurationRows: Definition<Configuration>[] = [
  { label: 'Type', cell: ({ type }) => linkTo(type) },
  { label: 'Agency', cell: ({ agency }) => linkTo(agency) },
  { label: 'Family', cell: ({ families }) => families.map(({ title }) => title).join(' › ') || null },
  { label: 'In use', cell: ({ record }) => yesOrNo(record.in_use) },
  {
    label: 'Maiden flight',
    isNumber: true,
    superlative: earliest,
    cell: (configuration) => unlessDoubtful(day(configuration.maidenFlight), configuration, 'maiden-flight'),
  },
  { label: 'Human rated', cell: ({ record }) => yesOrNo(record.human_rated) },
  tally('Crew capacity', ({ crew_capacity }) => crew_capacity, { unit: 'persons' }),
  measure('Length', 'length', longest, ({ record }) => record.height),
  measure('Diameter', 'diameter', { of: 'highest', word: 'widest' }, ({ record }) => record.diameter),
  tally('Payload capacity', ({ payload_capacity }) => payload_capacity, { unit: 'kg' }),
  tally('Payload return capacity', ({ payload_return_capacity }) => payload_return_capacity, { unit: 'kg' }),
  { label: 'Flight life', cell: ({ record }) => record.flight_life?.trim() || null },
  {
    label: 'Spacecraft listed',
    isNumber: true,
    superlative: most,
    cell: ({ spacecraft }) => number(spacecraft.length),
  },
  {
    label: 'Spacecraft in space',
    isNumber: true,
    superlative: most,
    cell: ({ spacecraft }) => number(spacecraft.filter(({ inSpace }) => inSpace).length),
  },
  tally('Launches', ({ total_launch_count }) => total_launch_count),
  tally('Successful launches', ({ successful_launches }) => successful_launches),
  tally('Failed launches', ({ failed_launches }) => failed_launches),
  tally('Landings attempted', ({ attempted_landings }) => attempted_landings),
  tally('Successful landings', ({ successful_landings }) => successful_landings),
  {
    label: 'Fastest turnaround',
    isNumber: true,
    superlative: fastest,
    cell: ({ fastestTurnaround }) => time(fastestTurnaround),
  },
];

/** All spacecraft or all configurations, by name, what was removed among the last. */
export function subjectsOf(catalog: Catalog, kind: ComparedKind): ComparisonSubjects {
  return kind === 'spacecraft'
    ? compared(spacecraftRows, [...catalog.spacecraft, ...catalog.removed.spacecraft])
    : compared(configurationRows, [...catalog.configurations, ...catalog.removed.configurations]);
}

function compared<Compared extends Entry>(
  definitions: Definition<Compared>[],
  entries: readonly Compared[],
): ComparisonSubjects {
  return {
    rows: definitions.map(({ cell: _, ...row }) => row),
    subjects: entries.map((entry): ComparisonSubject => {
      const { slug, title, path, removal } = entry;
      return {
        slug,
        title,
        path,
        ...(removal && { isRemoved: true }),
        cells: definitions.map(({ cell }) => cell(entry)),
      };
    }),
  };
}

/** A figure that spacecraft are ranked by, with its rank. */
function figure(
  field: OrderField,
  superlative: ComparisonRow['superlative'],
  cell: (craft: Spacecraft) => Exclude<Cell, string>,
): Definition<Spacecraft> {
  const { label } = orderOf(field);
  return {
    label,
    isNumber: true,
    superlative,
    cell: (craft) => {
      const fact = cell(craft);
      const rank = craft.ranks[field];
      const ranked =
        fact && rank ? { ...fact, remark: `${placeInWords(rank.inCatalog)} in the catalog` } : fact;
      return unlessDoubtful(ranked, craft, field);
    },
  };
}

/** A count or a mass that the record of a configuration gives. */
function tally(
  label: string,
  count: (record: Configuration['record']) => number | null,
  { unit }: { unit?: string } = {},
): Definition<Configuration> {
  return {
    label,
    ...(unit && { unit }),
    isNumber: true,
    superlative: most,
    cell: ({ record }) => number(count(record)),
  };
}

/** A dimension. */
function measure(
  label: string,
  field: Note['field'],
  superlative: ComparisonRow['superlative'],
  meters: (configuration: Configuration) => number | null,
): Definition<Configuration> {
  return {
    label,
    unit: 'm',
    isNumber: true,
    superlative,
    cell: (configuration) => unlessDoubtful(number(meters(configuration)), configuration, field),
  };
}

/** A fact, which takes part in no superlative where its figure cannot be relied on. */
function unlessDoubtful(
  fact: Fact | null,
  entry: Configuration | Spacecraft,
  field: Note['field'],
): Fact | null {
  return fact && isDoubtful(entry, field) ? { ...fact, value: undefined, remark: 'doubtful' } : fact;
}

function linkTo({ title, path }: Entry): Cell {
  return { text: title, path };
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function number(value: number | null) {
  return value === null ? null : { text: value.toLocaleString('en-US'), value };
}

function day(moment: Moment | null) {
  return moment && { text: dayInWords(moment), value: moment.time, datetime: momentForMachines(moment) };
}

function time(duration: Duration | null, precision?: Precision) {
  return (
    duration && {
      text: durationInWords(duration, { precision, style: 'short' }),
      value: duration.seconds,
      datetime: duration.iso,
    }
  );
}
