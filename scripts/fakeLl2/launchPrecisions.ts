import { recordsAt } from '../../src/api/answer/row.ts';
import type { Row } from './row.ts';

/** A value of LL2's net_precision, with the launch of that precision that is planned here. */
interface LaunchPrecision {
  id: number;
  name: string;
  abbrev: string;
  description: string;
  /** The time that a launch is planned for. */
  net: (now: Date) => string;
}

const accurate = (unit: string) => `The T-0 is accurate to the ${unit}.`;
const expected = (span: string) => `The T-0 is expected ${span}.`;
/** On a day of the year that is so many years from now. */
const later = (years: number, rest: string) => (now: Date) =>
  `${now.getUTCFullYear() + years}-${rest}${rest.includes('T') ? '' : 'T00:00:00Z'}`;
const endOfThisMonth = (now: Date) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0)).toISOString().replace('.000', '');
const endOfThisDecade = (now: Date) => `${Math.floor(now.getUTCFullYear() / 10)}9-12-31T00:00:00Z`;

const theSecond: LaunchPrecision = {
  id: 0,
  name: 'Second',
  abbrev: 'SEC',
  description: accurate('second'),
  net: later(1, '01-12T10:15:30Z'),
};

/** All precisions that LL2 has. A launch that is not known to the day is given by the last day of its span, at midnight. */
const launchPrecisions: readonly LaunchPrecision[] = [
  theSecond,
  { id: 1, name: 'Minute', abbrev: 'MIN', description: accurate('minute'), net: later(1, '01-13T10:15:00Z') },
  { id: 2, name: 'Hour', abbrev: 'HR', description: accurate('hour'), net: later(1, '01-14T10:00:00Z') },
  {
    id: 3,
    name: 'Morning',
    abbrev: 'MOR',
    description: expected('in the morning of the given day'),
    net: later(1, '01-15'),
  },
  {
    id: 4,
    name: 'Afternoon',
    abbrev: 'AFT',
    description: expected('in the afternoon of the given day'),
    net: later(1, '01-16'),
  },
  { id: 5, name: 'Day', abbrev: 'DAY', description: expected('on the given day'), net: later(1, '01-17') },
  { id: 6, name: 'Week', abbrev: 'W', description: expected('in the given week'), net: later(1, '02-14') },
  { id: 7, name: 'Month', abbrev: 'M', description: expected('in the given month'), net: endOfThisMonth },
  ...['03-31', '06-30', '09-30', '12-31'].map((end, index) => ({
    id: 8 + index,
    name: `Quarter ${index + 1}`,
    abbrev: `Q${index + 1}`,
    description: expected(
      `in the ${['first', 'second', 'third', 'fourth'][index]} quarter of the given year`,
    ),
    net: later(1, end),
  })),
  ...['06-30', '12-31'].map((end, index) => ({
    id: 12 + index,
    name: `Half ${index + 1}`,
    abbrev: `H${index + 1}`,
    description: expected(`in the ${['first', 'second'][index]} half of the given year`),
    net: later(2, end),
  })),
  { id: 14, name: 'Year', abbrev: 'Y', description: expected('in the given year'), net: later(0, '12-31') },
  {
    id: 15,
    name: 'Fiscal Year',
    abbrev: 'FY',
    description: expected('in the given fiscal year'),
    net: later(1, '09-30'),
  },
  {
    id: 16,
    name: 'Decade',
    abbrev: 'DEC',
    description: expected('in the given decade'),
    net: endOfThisDecade,
  },
];

// Above the ids that LL2 and the embedded edition have.
const firstId = 990_001;

/**
 * The spacecraft of a data set with what LL2 has of launches and the embedded edition lacks: the precision of those flown, and
 * launches ahead. The first spacecraft without flights gets one planned flight for each precision.
 */
export function withPlans(spacecraft: readonly Row[], now: Date): Row[] {
  const flown = spacecraft.map((row) => storedFlights(row).map(flownToTheSecond));
  const planned = Math.max(
    flown.findIndex((flights) => flights.length === 0),
    0,
  );
  const plans = launchPrecisions.map((precision) => plannedFlight(precision, now));
  return spacecraft.map((row, index) => ({
    ...row,
    flights: [...(flown[index] ?? []), ...(index === planned ? plans : [])],
  }));
}

/** A data set that was fetched from this server has planned flights already, which are planned anew. */
function storedFlights(row: Row): Row[] {
  const ids = new Set(launchPrecisions.map(({ id }) => firstId + id));
  return recordsAt([row], 'flights').filter(({ id }) => !ids.has(id));
}

function flownToTheSecond(flight: Row): Row {
  const launch = flight.launch as Row | null | undefined;
  if (!launch) return flight;
  return { ...flight, launch: { ...launch, net_precision: launch.net_precision ?? fieldOf(theSecond) } };
}

function plannedFlight(precision: LaunchPrecision, now: Date): Row {
  const id = firstId + precision.id;
  return {
    id,
    destination: 'Low Earth Orbit',
    mission_end: null,
    launch: {
      id: `00000000-0000-4000-8000-000000${id}`,
      name: `Vulcan VC4L | Planned to the ${precision.name}`,
      net: precision.net(now),
      net_precision: fieldOf(precision),
      rocket: { id, configuration: { id: 1, full_name: 'Vulcan VC4L' } },
    },
    landing: null,
    duration: null,
    turn_around_time: null,
  } as unknown as Row;
}

function fieldOf({ id, name, abbrev, description }: LaunchPrecision) {
  return { id, name, abbrev, description };
}
