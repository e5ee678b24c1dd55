import type { Alias } from '../dataset/alias.ts';
import type { Provenance, SourcedValue } from '../dataset/provenance.ts';
import { isZeroThoughFlown, knownSerialNumber, type SpacecraftRecord } from '../dataset/wire/spacecraft.ts';
import { centered, coarsest, type Duration, type Precision, recordedDuration } from '../words/duration.ts';
import { parseMoment } from '../words/moment.ts';
import { dockedShareOf } from './dockedShare.ts';
import { launchedCount, launchedFlights, linkFlights } from './flights.ts';
import { biasOf, cutOff } from './flightTimes.ts';
import type { Configuration, Entry, Spacecraft, Status } from './model.ts';

/** What a spacecraft is linked to, and what is known about its record. */
interface Surroundings {
  configuration: Configuration;
  status: Status;
  /** Null where the data set does not say it record by record. */
  provenance: Provenance | null;
  aliases: readonly Alias[];
  /** What the embedded edition says of the designators of its launches; empty where the data set says it itself. */
  designators: readonly SourcedValue[];
  /** The moment the data describe, in milliseconds since 1970. */
  date: number;
}

/** How exactly a time is known. */
type Exactness = Pick<Duration, 'precision' | 'margin'>;

/** Makes the spacecraft of a record; its ranks, neighbors and notes come once all are made. */
export function linkSpacecraft(
  entry: Entry & { kind: 'spacecraft' },
  record: SpacecraftRecord,
  { configuration, status, provenance, aliases, designators, date }: Surroundings,
): Spacecraft {
  const precision = provenance?.precision ?? { totals: 'second', ends: 'second' };
  const known = (iso: string | null, how: Exactness = { precision: spacecraft.precision }) => {
    const duration = recorded(spacecraft, iso);
    return duration && { ...duration, ...how };
  };
  const serialNumberGiven = record.serial_number?.trim() || null;
  const spacecraft: Spacecraft = {
    ...entry,
    serialNumber: knownSerialNumber(serialNumberGiven),
    serialNumberGiven,
    isPlaceholder: record.is_placeholder,
    isProvisional: provenance?.idKnown === false,
    inSpace: record.in_space,
    status,
    configuration,
    description: record.description?.trim() ?? '',
    image: record.image,
    flights: null,
    firstLaunch: null,
    flightsCount: record.flights_count,
    missionEndsCount: record.mission_ends_count,
    timeInSpace: null,
    timeDocked: null,
    dockedByLog: null,
    dockedShare: null,
    fastestTurnaround: null,
    given: {
      timeInSpace: record.time_in_space,
      timeDocked: record.time_docked,
      fastestTurnaround: record.fastest_turnaround,
    },
    precision: precision.totals,
    ranks: {},
    unranked: {},
    losses: [],
    launchedWith: [],
    notes: [],
    provenance,
    aliases,
    previous: null,
    next: null,
    record,
  };
  spacecraft.flights =
    record.flights && linkFlights(record.flights, spacecraft, { ends: precision.ends, date, designators });
  spacecraft.firstLaunch = launchedFlights(spacecraft)[0]?.launch ?? null;
  spacecraft.flightsCount = launchedCount(spacecraft);
  spacecraft.precision = exactnessOfTotals(spacecraft, precision.totals);
  spacecraft.timeInSpace = known(record.time_in_space);
  spacecraft.timeDocked = known(record.time_docked, exactnessOfDockings(record));
  spacecraft.dockedShare = shareOf(spacecraft.timeDocked, spacecraft.timeInSpace);
  spacecraft.fastestTurnaround = known(record.fastest_turnaround);
  const fastest = spacecraft.flights?.find(
    ({ record: flight }) => flight.turn_around_time === record.fastest_turnaround,
  );
  if (spacecraft.precision === 'second') {
    // The figure of the source is exact, and it is of this flight.
    if (fastest?.turnaround) fastest.turnaround = spacecraft.fastestTurnaround;
  } else {
    takeOutBias(spacecraft);
    if (fastest?.turnaround) spacecraft.fastestTurnaround &&= fastest.turnaround;
  }
  takeTimeOfOneFlight(spacecraft);
  return spacecraft;
}

/** How exactly the totals of a spacecraft are known: a sum that nobody speaks of is known to the day where an end in it is. */
function exactnessOfTotals(craft: Spacecraft, said: Precision): Precision {
  const isOfDays = launchedFlights(craft).some(({ end }) => end?.precision === 'day');
  return craft.provenance === null && isOfDays ? 'day' : said;
}

/** The whole time of a spacecraft that flew once is that of its flight, known as well. */
function takeTimeOfOneFlight(craft: Spacecraft): void {
  const [flight, ...others] = launchedFlights(craft);
  if (!craft.timeInSpace || !flight?.duration || others.length > 0 || craft.flightsCount !== 1) return;
  // What differs by more is a contradiction of the source, which a rule of data quality tells.
  const differs = Math.abs(craft.timeInSpace.seconds - flight.duration.seconds) > differsBySeconds;
  if (!differs) craft.timeInSpace = flight.duration;
  craft.dockedShare = shareOf(craft.timeDocked, craft.timeInSpace);
}

// LL2 counts both at the moment of a call, one after the other, and either may be cut off to the minute.
const differsBySeconds = 60;

/**
 * How exactly a time docked is known, which is what its dockings and departures are, and by how many seconds it may be more or less; a
 * figure of the source without any is exact.
 */
function exactnessOfDockings({ flights }: SpacecraftRecord): Exactness {
  const stays = (flights ?? []).flatMap(({ docking_events }) => docking_events ?? []);
  const sides = [stays.map(({ docking }) => docking), stays.map(({ departure }) => departure)].map((side) =>
    side.filter((moment) => moment !== null).map((moment) => cutOff(parseMoment(moment))),
  );
  const margin = Math.max(...sides.map((side) => side.reduce((sum, { seconds }) => sum + seconds, 0)));
  // The log tells of dockings to the minute, and a sum is known no better than its parts.
  const known: Precision[] = stays.length > 0 ? ['minute', ...sides.flat().map((one) => one.precision)] : [];
  const precision = coarsest(known) ?? 'second';
  return { precision, ...(margin > 0 && { margin }) };
}

function recorded({ flightsCount }: Spacecraft, iso: string | null): Duration | null {
  return isZeroThoughFlown(flightsCount, iso) ? null : recordedDuration(iso);
}

/** Moves the times of a spacecraft to the middle of what they can be, as those of its flights were. */
function takeOutBias(craft: Spacecraft): void {
  const flights = craft.flights?.filter(({ duration }) => duration !== null) ?? [];
  const biases = flights.map(({ launch, record, precision }) =>
    biasOf(launch, record.mission_end, precision),
  );
  const bias = {
    shift: biases.reduce((sum, { shift }) => sum + shift, 0),
    margin: biases.reduce((sum, { margin }) => sum + margin, 0),
  };
  craft.timeInSpace = craft.timeInSpace && centered(craft.timeInSpace, bias);
  // Whole days between two dates may be up to a day more or less.
  if (craft.timeInSpace && craft.precision === 'day')
    craft.timeInSpace = { ...craft.timeInSpace, margin: 86_400 };
  craft.dockedShare = shareOf(craft.timeDocked, craft.timeInSpace);
}

/** The docked share of a spacecraft, by its times as they stand. */
export function shareOf(docked: Duration | null, inSpace: Duration | null): number | null {
  return dockedShareOf(docked?.seconds ?? null, inSpace?.seconds ?? null);
}
