import type { Provenance } from '../dataset/provenance.ts';
import { isZeroThoughFlown, type SpacecraftRecord } from '../dataset/wire/spacecraft.ts';
import { type Duration, recordedDuration } from '../words/duration.ts';
import { launchedFlights, linkFlights } from './flights.ts';
import type { Configuration, Entry, Spacecraft, Status } from './model.ts';

/** What a spacecraft is linked to, and what is known about its record. */
interface Surroundings {
  configuration: Configuration;
  status: Status;
  /** Null where the data set does not say it record by record. */
  provenance: Provenance | null;
  /** The moment the data describe, in milliseconds since 1970. */
  date: number;
}

/** Makes the spacecraft of a record; its ranks, neighbors and notes come once all are made. */
export function linkSpacecraft(
  entry: Entry & { kind: 'spacecraft' },
  record: SpacecraftRecord,
  { configuration, status, provenance, date }: Surroundings,
): Spacecraft {
  const precision = provenance?.precision ?? { totals: 'second', ends: 'second' };
  const timeInSpace = recorded(record, record.time_in_space);
  const timeDocked = recorded(record, record.time_docked);
  const spacecraft: Spacecraft = {
    ...entry,
    serialNumber: record.serial_number?.trim() || null,
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
    timeInSpace,
    timeDocked,
    dockedShare: shareOf(timeDocked, timeInSpace),
    fastestTurnaround: recorded(record, record.fastest_turnaround),
    given: {
      timeInSpace: record.time_in_space,
      timeDocked: record.time_docked,
      fastestTurnaround: record.fastest_turnaround,
    },
    precision: precision.totals,
    ranks: {},
    notes: [],
    provenance,
    previous: null,
    next: null,
    record,
  };
  spacecraft.flights =
    record.flights && linkFlights(record.flights, spacecraft, { ends: precision.ends, date });
  spacecraft.firstLaunch = launchedFlights(spacecraft)[0]?.launch ?? null;
  return spacecraft;
}

function recorded(record: SpacecraftRecord, iso: string | null): Duration | null {
  return isZeroThoughFlown(record.flights_count, iso) ? null : recordedDuration(iso);
}

function shareOf(docked: Duration | null, inSpace: Duration | null): number | null {
  if (!docked || !inSpace || inSpace.seconds === 0 || docked.seconds > inSpace.seconds) return null;
  return docked.seconds / inSpace.seconds;
}
