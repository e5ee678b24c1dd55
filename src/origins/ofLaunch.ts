import { launchDesignator } from '../catalog/launchIds.ts';
import { lossOf } from '../catalog/losses.ts';
import type { Flight } from '../catalog/model.ts';
import { neverLaunched } from '../catalog/outcomes.ts';
import { fieldOfFlight } from '../fields/originPath.ts';
import { momentInWords } from '../words/moment.ts';
import { launchRecord, named, pathOf } from './flightRecord.ts';
import { type KnownValue, knownValue, otherRecords, sourcesOf } from './known.ts';
import type { Origin } from './origin.ts';
import { asItStands, launchPrecisionInWords, launchReading } from './reading.ts';
import { documentRecord, recordsOfValue, type SourceRecord } from './sourceRecord.ts';

/** Where the figures of the launch of a flight come from, of those that are recorded. `read` is the day of the data. */
export function originsOfLaunch(flight: Flight, read: string): Origin[] {
  return [launchOrigin(flight, read), designatorOrigin(flight, read), outcomeOrigin(flight, read)].filter(
    (origin) => origin !== null,
  );
}

function launchOrigin(flight: Flight, read: string): Origin | null {
  const { launch, record } = flight;
  if (launch === null || record.launch === null) return null;
  const { provenance } = flight.spacecraft;
  const own = launchRecord(flight, 'net', record.launch.net, read);
  const noLink = own.url === null ? ' No link leads to it, because its id there is not known.' : '';
  return {
    ...named('launch', 'Launch', flight),
    value: momentInWords(launch),
    records: [own, ...(provenance ? otherRecords(provenance, `${pathOf(flight)}.launch.net`) : [])],
    from: [],
    precision: launchPrecisionInWords(flight),
    done: `${launchReading(flight)}${noLink}`,
  };
}

function designatorOrigin(flight: Flight, read: string): Origin | null {
  const value = launchDesignator(flight);
  if (value === null) return null;
  const known = knownOf(flight, 'launch_designator');
  const { piece = null, lent = null } = flight.object ?? {};
  const own = found(flight, 'launch_designator', { known, raw: value, read });
  return {
    ...named('designator', 'Designator', flight),
    value: piece ?? value,
    ...own,
    ...(lent && {
      records: [...own.records, ...recordsOfValue(lent)],
      done: `The designator of the launch with the letter of the piece, which is from ${lent.source}, ${lent.source_id}.`,
    }),
  };
}

function outcomeOrigin(flight: Flight, read: string): Origin | null {
  const { outcome, isAhead, record } = flight;
  if (outcome === null) return null;
  const known = knownOf(flight, 'status');
  const raw = record.launch?.status?.name ?? null;
  return {
    ...named('outcome', 'Outcome', flight),
    value: outcome,
    ...(neverLaunched(flight)
      ? neverLaunchedOrigin(flight, { known, raw, read })
      : isAhead
        ? {
            records: [],
            from: flight.launch ? [fieldOfFlight('launch', flight)] : [],
            precision: null,
            done: 'The launch is still to come.',
          }
        : raw === null
          ? toldOrigin(flight)
          : found(flight, 'status', { known, raw, read })),
  };
}

/** No source gives an outcome, and a document tells that the spacecraft was lost at its launch. */
function toldOrigin(flight: Flight): Pick<Origin, 'records' | 'from' | 'precision' | 'done'> {
  return {
    records: lossDocument(flight),
    from: [],
    precision: null,
    done: 'It was lost at its launch, of which no source gives an outcome.',
  };
}

function lossDocument(flight: Flight): SourceRecord[] {
  const { document = null, source = null } = lossOf(flight) ?? {};
  return document === null && source === null ? [] : [documentRecord(document, source)];
}

function knownOf(flight: Flight, field: string): KnownValue | null {
  const { provenance } = flight.spacecraft;
  return provenance && knownValue(provenance, `${pathOf(flight)}.launch.${field}`);
}

/** A document tells that the rocket never left the ground; what a source says of the launch instead stands beside it. */
function neverLaunchedOrigin(
  flight: Flight,
  { known, raw, read }: { known: KnownValue | null; raw: string | null; read: string },
): Pick<Origin, 'records' | 'from' | 'precision' | 'done'> {
  const told = known?.records ?? (raw === null ? [] : [launchRecord(flight, 'status', raw, read)]);
  return {
    records: [
      ...lossDocument(flight),
      ...told.map((record) => ({ ...record, standing: 'differs' as const })),
    ],
    from: [],
    precision: null,
    done: 'It was lost before its launch. Launch Library 2 lists a launch, and has no status for one that never was.',
  };
}

/** What a data set says of the source of a field of a launch, or else LL2's own record of it. */
function found(
  flight: Flight,
  field: string,
  { known, raw, read }: { known: KnownValue | null; raw: string | null; read: string },
): Pick<Origin, 'records' | 'from' | 'precision' | 'done'> {
  return {
    precision: null,
    ...sourcesOf(known, flight.spacecraft.provenance, {
      own: launchRecord(flight, field, raw, read),
      reading: (value) => readingOf(field, value),
      otherwise: asItStands,
    }),
  };
}

function readingOf(field: string, { raw }: KnownValue): string {
  if (field !== 'status') return asItStands;
  if (raw !== null && /^\d{4}[- ]/.test(raw))
    return 'A payload that has a designator was launched into orbit.';
  if (raw !== null && /^\d+ successful/.test(raw))
    return 'What Launch Library 2 counts of the configuration leaves no other outcome for this launch.';
  return 'Worked out here from these words.';
}
