import { flightBefore } from '../catalog/flights.ts';
import type { Docking, Flight } from '../catalog/model.ts';
import type { Provenance } from '../dataset/provenance.ts';
import { fieldOfFlight } from '../fields/originPath.ts';
import { countInWords } from '../words/count.ts';
import { durationInWords } from '../words/duration.ts';
import { dayInWords, hasClock, type Moment, momentInWords } from '../words/moment.ts';
import { flightRecord, named, pathOf } from './flightRecord.ts';
import { type KnownValue, knownValue, noSource, otherRecords, othersOnly, sourcesOf } from './known.ts';
import { originsOfLaunch } from './ofLaunch.ts';
import type { Origin } from './origin.ts';
import { asItStands, endReading, precisionInWords, readings, timePrecisionInWords } from './reading.ts';
import { ll2Record, type SourceRecord } from './sourceRecord.ts';
import { givenTurnaround, isTurnaround } from './turnaround.ts';
import { durationParts } from './workedOut.ts';

/** Where the figures of a flight come from, of those that are recorded. `date` is that of the data. */
export function originsOfFlight(flight: Flight, date: Moment): Origin[] {
  const read = dayInWords(date, 'long');
  return [
    ...originsOfLaunch(flight, read),
    destinationOrigin(flight, read),
    endOrigin(flight, read),
    landingOrigin(flight, read),
    durationOrigin(flight, read),
    turnaroundOrigin(flight, read),
    dockingsOrigin(flight, read),
  ].filter((origin) => origin !== null);
}

function endOrigin(flight: Flight, read: string): Origin | null {
  const { end, spacecraft, record } = flight;
  if (end === null) return null;
  const { provenance } = spacecraft;
  const known = provenance && knownValue(provenance, `${pathOf(flight)}.mission_end`);
  return {
    ...named('end', 'End', flight),
    value: momentInWords(end),
    precision: precisionInWords(end.precision),
    ...sourcesOf(known, provenance, {
      own: flightRecord(flight, 'mission_end', record.mission_end, read),
      reading: endReadingOf,
      otherwise: readings.moment as string,
    }),
  };
}

/** An end that follows from a turnaround lies before the next launch. */
function endReadingOf({ records: [first], raw }: KnownValue): string {
  return first && isTurnaround(first)
    ? 'The next launch less this turnaround, which no other flight of the configuration has.'
    : endReading(raw ?? '');
}

function landingOrigin(flight: Flight, read: string): Origin | null {
  const { landing, spacecraft, record } = flight;
  if (landing === null) return null;
  const { provenance } = spacecraft;
  const path = `${pathOf(flight)}.landing`;
  const known =
    provenance && (knownValue(provenance, `${path}.success`) ?? knownValue(provenance, `${path}.attempt`));
  const { attempt, success } = record.landing ?? {};
  const [field, raw] = attempt === false ? ['landing.attempt', attempt] : ['landing.success', success];
  return {
    ...named('landing', 'Landing', flight),
    value: landing,
    precision: null,
    ...sourcesOf(known, provenance, {
      own: flightRecord(flight, field, raw, read),
      reading: landingReading,
      otherwise: 'Put in words.',
    }),
  };
}

/** The embedded edition has it from what LL2 counts of all spacecraft of a configuration. */
function landingReading({ raw }: KnownValue): string {
  if (raw === null) return asItStands;
  return /^\d+ (successful|failed)$/.test(raw)
    ? 'Launch Library 2 counts as many of the configuration as are listed with this landing.'
    : 'What Launch Library 2 counts of the configuration leaves no other landing for this flight.';
}

function destinationOrigin(flight: Flight, read: string): Origin | null {
  const { destination, spacecraft } = flight;
  if (!destination) return null;
  const { provenance } = spacecraft;
  const path = `${pathOf(flight)}.destination`;
  const known = provenance && knownValue(provenance, path);
  const others = provenance ? otherRecords(provenance, path) : [];
  return {
    ...named('destination', 'Destination', flight),
    value: destination,
    records:
      known?.records ?? (provenance ? others : [flightRecord(flight, 'destination', destination, read)]),
    from: [],
    precision: null,
    done: known || !provenance ? asItStands : others.length > 0 ? othersOnly : noSource,
  };
}

function durationOrigin(flight: Flight, read: string): Origin | null {
  const { duration, record, spacecraft } = flight;
  if (duration === null) return null;
  const parts = spacecraft.provenance && durationParts(flight);
  return {
    ...named('duration', 'Duration', flight),
    value: durationInWords(duration),
    records: parts ? [] : [flightRecord(flight, 'duration', record.duration, read)],
    from: parts?.from ?? [],
    precision: timePrecisionInWords(flight.precision, [flight]),
    done: parts?.done ?? (readings.duration as string),
  };
}

function turnaroundOrigin(flight: Flight, read: string): Origin | null {
  const { turnaround, precision, record, spacecraft } = flight;
  if (turnaround === null) return null;
  const before = flightBefore(flight);
  const given = givenTurnaround(flight);
  const isOurs = spacecraft.provenance !== null && before?.end != null && !given;
  return {
    ...named('turnaround', 'Turnaround', flight),
    value: durationInWords(turnaround),
    records: isOurs ? [] : [given ?? turnaroundRecord(flight, read)],
    from: isOurs ? [fieldOfFlight('end', before), fieldOfFlight('launch', flight)] : [],
    precision: timePrecisionInWords(turnaround.precision ?? precision, [flight]),
    done: isOurs ? 'The launch less the end of the flight before.' : (readings.duration as string),
  };

  function turnaroundRecord({ spacecraft: { provenance, configuration } }: Flight, on: string): SourceRecord {
    const raw = record.turn_around_time;
    return provenance
      ? ll2Record('configuration', configuration.id, { field: 'fastest_turnaround', raw, read: on })
      : flightRecord(flight, 'turn_around_time', raw, on);
  }
}

function dockingsOrigin(flight: Flight, read: string): Origin | null {
  const { dockings, spacecraft } = flight;
  const { provenance } = spacecraft;
  const records = (
    provenance ? knownDockings(flight, provenance) : dockings.map((docking) => dockingRecord(docking, read))
  ).filter((record) => record !== null);
  if (records.length === 0) return null;
  const moments = dockings
    .flatMap(({ docked, departed }) => [docked, departed])
    .filter((one) => one !== null);
  return {
    ...named('dockings', 'Dockings', flight),
    value: countInWords(dockings.length, 'docking'),
    records,
    from: [],
    precision: precisionInWords(moments.every(hasClock) ? 'minute' : 'day'),
    done: readings.moment as string,
  };
}

/** A record for each docking with both its times, in the order of the data, which the sources are noted by. */
function knownDockings(flight: Flight, provenance: Provenance): (SourceRecord | null)[] {
  return (flight.record.docking_events ?? []).map((_, index) => {
    const path = `${pathOf(flight)}.docking_events[${index}]`;
    const known = ['docking', 'departure'].flatMap(
      (field) => knownValue(provenance, `${path}.${field}`)?.records ?? [],
    );
    const [first] = known;
    return first
      ? { ...first, field: 'docking, departure', raw: known.map(({ raw }) => raw).join(', ') }
      : null;
  });
}

function dockingRecord({ id, written }: Docking, read: string): SourceRecord | null {
  const raw = written.length === 0 ? null : written.join(', ');
  return id === null ? null : ll2Record('docking event', id, { field: 'docking, departure', raw, read });
}
