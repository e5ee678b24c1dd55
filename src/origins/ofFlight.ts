import type { Docking, Flight } from '../catalog/model.ts';
import type { Provenance } from '../dataset/provenance.ts';
import { fieldOfFlight } from '../fields/originPath.ts';
import { countInWords } from '../words/count.ts';
import { durationInWords } from '../words/duration.ts';
import { uncapitalized } from '../words/letterCase.ts';
import { dayInWords, type Moment, momentInWords } from '../words/moment.ts';
import { type KnownValue, knownValue } from './known.ts';
import type { Origin } from './origin.ts';
import { endReading, precisionInWords, readings } from './reading.ts';
import { launchFound, ll2Record, type SourceRecord } from './sourceRecord.ts';
import { durationParts } from './workedOut.ts';

/** Where the figures of a flight come from, of those that are recorded. `date` is that of the data. */
export function originsOfFlight(flight: Flight, date: Moment): Origin[] {
  const read = dayInWords(date, 'long');
  return [
    launchOrigin(flight, read),
    endOrigin(flight, read),
    durationOrigin(flight, read),
    turnaroundOrigin(flight, read),
    dockingsOrigin(flight, read),
  ].filter((origin) => origin !== null);
}

function launchOrigin(flight: Flight, read: string): Origin | null {
  const { launch, spacecraft, record } = flight;
  if (launch === null || record.launch === null) return null;
  const { id, net: raw, name } = record.launch;
  const record_ =
    id !== null
      ? ll2Record('launch', id, { field: 'net', raw, read })
      : spacecraft.isProvisional
        ? launchFound(name, flight.mission, { field: 'net', raw, read })
        : ll2Record('spacecraft', spacecraft.id, { field: 'flights.launch.net', raw, read });
  const designators = designatorRecords(flight);
  const outcome = knownOutcome(flight);
  const isNew = ({ id, raw: words }: SourceRecord) =>
    !designators.some((other) => other.id === id && other.raw === words);
  return {
    ...named('launch', 'Launch', flight),
    value: momentInWords(launch),
    records: [record_, ...designators, ...(outcome?.records ?? []).filter(isNew)],
    from: [],
    precision: precisionInWords(launch.precision),
    done: outcome?.without
      ? `${readings.moment} Of its outcome: ${uncapitalized(outcome.without)}`
      : (readings.moment as string),
  };
}

function designatorRecords(flight: Flight): SourceRecord[] {
  const { provenance } = flight.spacecraft;
  return provenance
    ? (knownValue(provenance, `${pathOf(flight)}.launch.launch_designator`)?.records ?? [])
    : [];
}

/** What sources say of how the launch went. LL2's own status is in the record of the launch. */
function knownOutcome({ outcome, ...flight }: Flight): KnownValue | null {
  const { provenance } = flight.spacecraft;
  return provenance && outcome ? knownValue(provenance, `${pathOf(flight)}.launch.status`) : null;
}

function endOrigin(flight: Flight, read: string): Origin | null {
  const { end, spacecraft, record } = flight;
  if (end === null) return null;
  const { provenance } = spacecraft;
  const known = provenance && knownValue(provenance, `${pathOf(flight)}.mission_end`);
  return {
    ...named('end', 'End', flight),
    value: momentInWords(end),
    records:
      known?.records ?? (provenance ? [] : [flightRecord(flight, 'mission_end', record.mission_end, read)]),
    from: [],
    precision: precisionInWords(end.precision),
    done: known
      ? (known.without ?? endReading(known.raw ?? ''))
      : provenance
        ? unsaid(provenance.sources)
        : (readings.moment as string),
  };
}

function durationOrigin(flight: Flight, read: string): Origin | null {
  const { duration, precision, record, spacecraft } = flight;
  if (duration === null) return null;
  const parts = spacecraft.provenance && durationParts(flight);
  return {
    ...named('duration', 'Duration', flight),
    value: durationInWords(duration, { precision }),
    records: parts ? [] : [flightRecord(flight, 'duration', record.duration, read)],
    from: parts?.from ?? [],
    precision: precisionInWords(precision),
    done: parts?.done ?? (readings.duration as string),
  };
}

function turnaroundOrigin(flight: Flight, read: string): Origin | null {
  const { turnaround, precision, record, spacecraft } = flight;
  if (turnaround === null) return null;
  const before = spacecraft.flights?.[(spacecraft.flights?.indexOf(flight) ?? 0) - 1];
  const isOurs = spacecraft.provenance !== null && before?.end != null;
  return {
    ...named('turnaround', 'Turnaround', flight),
    value: durationInWords(turnaround, { precision }),
    records: isOurs ? [] : [turnaroundRecord(flight, read)],
    from: isOurs ? [fieldOfFlight('end', before), fieldOfFlight('launch', flight)] : [],
    precision: precisionInWords(precision),
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
  return {
    ...named('dockings', 'Dockings', flight),
    value: countInWords(dockings.length, 'docking'),
    records,
    from: [],
    precision: precisionInWords('second'),
    done: readings.moment as string,
  };
}

/** A record for each docking with both its times. */
function knownDockings({ dockings, ...flight }: Flight, provenance: Provenance): (SourceRecord | null)[] {
  return dockings.map((_, index) => {
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

function dockingRecord({ id, docked, departed }: Docking, read: string): SourceRecord | null {
  const raw = [docked, departed].flatMap((moment) => (moment ? [new Date(moment.time).toISOString()] : []));
  return id === null
    ? null
    : ll2Record('docking event', id, { field: 'docking, departure', raw: raw.join(', '), read });
}

function flightRecord(flight: Flight, field: string, raw: string | null, read: string): SourceRecord {
  return ll2Record('flight', flight.id, { field, raw, read });
}

/** The way to a flight in the record of its spacecraft, where flights are in the order of the source. */
function pathOf({ spacecraft, record }: Pick<Flight, 'spacecraft' | 'record'>): string {
  return `flights[${spacecraft.record.flights?.indexOf(record)}]`;
}

function named(field: string, label: string, flight: Flight): Pick<Origin, 'field' | 'label'> {
  const { flights } = flight.spacecraft;
  const number = fieldOfFlight(field, flight);
  return {
    field: number,
    label: (flights?.length ?? 0) > 1 ? `${label}, flight ${number.split('-').at(-1)}` : label,
  };
}

/** Says of a value without a record of its own which sources its data set names. */
export function unsaid(sources: readonly string[]): string {
  return sources.length === 1
    ? `From ${sources[0]}; these data do not keep the record.`
    : `From one of these, and these data do not say which: ${sources.join(', ')}.`;
}
