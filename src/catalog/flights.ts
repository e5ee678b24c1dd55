import type { FlightRecord } from '../dataset/wire/flight.ts';
import { type Duration, type Precision, recordedDuration } from '../words/duration.ts';
import { isMidnight, type Moment, parseMoment } from '../words/moment.ts';
import type { Catalog, Flight, Spacecraft } from './model.ts';

// LL2's net_precision by name; any other (quarter, half, year) says no more than the year.
const launchPrecisions = new Map<string, Moment['precision']>([
  ['Second', 'second'],
  ['Minute', 'minute'],
  ['Hour', 'day'],
  ['Morning', 'day'],
  ['Afternoon', 'day'],
  ['Day', 'day'],
  ['Week', 'month'],
  ['Month', 'month'],
]);

/**
 * Makes the flights of a spacecraft, in order of launch, those without a launch last. `ends` is how exactly their ends
 * are known and `date` the moment the data describe: a launch after it lies ahead.
 */
export function linkFlights(
  records: readonly FlightRecord[],
  spacecraft: Spacecraft,
  { ends, date }: { ends: Precision; date: number },
): Flight[] {
  const flights = records
    .map((record): Flight => {
      const net = record.launch?.net ?? null;
      const launch = net === null ? null : parseMoment(net, precisionOfLaunch(record));
      return {
        id: record.id,
        spacecraft,
        mission: record.launch?.name?.split('|').at(-1)?.trim() || null,
        rocket: record.launch?.rocket?.configuration?.full_name ?? null,
        pad: padOf(record),
        destination: record.destination,
        launch,
        end: record.mission_end === null ? null : parseMoment(record.mission_end, ends),
        landing: landingOf(record),
        duration: flightTime(record.duration),
        turnaround: flightTime(record.turn_around_time),
        precision: ends,
        isAhead: launch !== null && launch.time > date,
        isUnderWay: false,
        record,
      };
    })
    .sort(
      (a, b) => (a.launch?.time ?? Number.MAX_VALUE) - (b.launch?.time ?? Number.MAX_VALUE) || a.id - b.id,
    );
  const latest = flights.findLast((flight) => flight.launch !== null && !flight.isAhead);
  if (latest) latest.isUnderWay = spacecraft.inSpace === true && latest.end === null;
  return flights;
}

/** The flights of a spacecraft that have begun by the date of the data, in order of launch. */
export function launchedFlights({ flights }: Pick<Spacecraft, 'flights'>): Flight[] {
  return flights?.filter((flight) => !flight.isAhead) ?? [];
}

/** The flights that have begun, of all spacecraft that are told apart. */
export function allLaunchedFlights({ spacecraft }: Catalog): Flight[] {
  return spacecraft.filter((craft) => !craft.isPlaceholder).flatMap(launchedFlights);
}

/** The flight on which a spacecraft is in space; undefined where none is listed. */
export function flightUnderWay({ flights }: Spacecraft): Flight | undefined {
  return flights?.find((flight) => flight.isUnderWay);
}

/** The time of a flight; zero is none either, since no flight took no time. */
function flightTime(iso: string | null): Duration | null {
  const duration = recordedDuration(iso);
  return duration !== null && duration.seconds > 0 ? duration : null;
}

function precisionOfLaunch({ launch }: FlightRecord): Moment['precision'] {
  if (launch?.net && isMidnight(parseMoment(launch.net))) return 'day';
  const name = launch?.net_precision?.name ?? null;
  return name === null ? 'second' : (launchPrecisions.get(name) ?? 'year');
}

function padOf({ launch }: FlightRecord): string | null {
  const names = [launch?.pad?.name, launch?.pad?.location?.name];
  return names.filter((name) => name?.trim()).join(', ') || null;
}

function landingOf({ landing }: FlightRecord): Flight['landing'] {
  if (landing?.attempt === false) return 'not attempted';
  if (typeof landing?.success !== 'boolean') return null;
  return landing.success ? 'successful' : 'failed';
}
