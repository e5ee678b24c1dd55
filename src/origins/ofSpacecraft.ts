import { launchedFlights } from '../catalog/flights.ts';
import { wasNeverLaunched } from '../catalog/losses.ts';
import type { DockedTime, Flight, Spacecraft } from '../catalog/model.ts';
import type { Provenance } from '../dataset/provenance.ts';
import { type Fact, factInWords, precisionOf } from '../fields/fact.ts';
import { fieldOfFlight } from '../fields/originPath.ts';
import { roughPlaces } from '../fields/ranks.ts';
import { spacecraftFacts } from '../fields/spacecraft.ts';
import { durationPattern, parseDuration } from '../words/duration.ts';
import { dayInWords, type Moment } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { knownValue, noSource, otherRecords } from './known.ts';
import type { Origin } from './origin.ts';
import { asItStands, readings, timePrecisionInWords } from './reading.ts';
import { ll2Record } from './sourceRecord.ts';
import { fastestFlight, workedOut } from './workedOut.ts';

type Found = Pick<Origin, 'records' | 'from' | 'done'>;

/** Facts of the head of the page, which have no ranks. */
const inHead = new Set(['serial-number', 'status']);

/** Where the figures on the page of a spacecraft come from, of those that are recorded. `date` is that of the data. */
export function originsOfSpacecraft(craft: Spacecraft, date: Moment): Origin[] {
  const facts = spacecraftFacts
    .filter(({ field, best, appliesTo }) => inHead.has(field) || (best && (appliesTo?.has(craft) ?? true)))
    .filter((fact) => factInWords(fact, craft) !== null);
  const origins = facts.map((fact) => originOf(fact, craft, dayInWords(date, 'long')));
  const ranked = facts.filter(({ field }) => craft.ranks[field]).map(({ field }) => field);
  return ranked.length === 0 ? origins : [...origins, ranksOrigin(ranked)];
}

function originOf(fact: Fact<Spacecraft>, craft: Spacecraft, read: string): Origin {
  const { field, label } = fact;
  const isTime = fact.quantity === 'duration' && fact.value(craft) !== null;
  return {
    field,
    label,
    value: factInWords(fact, craft) ?? '',
    // Nobody measured the zero of what has not flown.
    precision:
      isTime && craft.flightsCount !== 0
        ? timePrecisionInWords(precisionOf(fact, craft) ?? 'second', flightsOf(field, craft))
        : null,
    ...found(fact, craft, read),
  };
}

/** The flights by whose launches a time is known. */
function flightsOf(field: string, craft: Spacecraft): Flight[] {
  if (field === 'time-in-space') return launchedFlights(craft);
  const fastest = field === 'fastest-turnaround' ? fastestFlight(craft) : undefined;
  return fastest ? [fastest] : [];
}

function found(fact: Fact<Spacecraft>, craft: Spacecraft, read: string): Found {
  const { field, source, quantity } = fact;
  const { provenance, isProvisional, id } = craft;
  if (field === 'time-docked' && craft.dockedByLog) return ofDockings(craft, craft.dockedByLog);
  if (fact.value(craft) === null) return wasNeverLaunched(craft) ? ofNoLaunch(craft) : ofPart(craft);
  const raw = source === null ? null : rawOf(craft, source);
  const known = source !== null && provenance ? knownValue(provenance, source) : null;
  if (known)
    return {
      ...(known.raw === null && field === 'time-docked'
        ? { records: [], from: dockedFlights(craft) }
        : { records: known.records, from: [] }),
      done: known.without ?? readingOf(fact, known.raw, raw),
    };
  const own = source === null || provenance ? workedOut[field]?.(craft) : null;
  if (own) return { records: [], ...own };
  if (source !== null && provenance && field === 'fastest-turnaround') {
    const { configuration } = craft;
    const given = { field: source, raw: configuration.record.fastest_turnaround, read };
    return {
      records: [ll2Record('configuration', configuration.id, given)],
      from: [],
      done: 'The figure of the configuration, which only this craft can have.',
    };
  }
  if (source === null || (provenance && isProvisional))
    return { records: [], from: [], done: withoutRecord(field, provenance) };
  return {
    records: [
      ll2Record('spacecraft', id, { field: source, raw, read }),
      ...(provenance ? otherRecords(provenance, source) : []),
    ],
    from: [],
    done:
      field === 'flights-count' && raw !== craft.flightsCount
        ? 'Without the flights that had not begun by the date of the data.'
        : (readings[quantity] ?? asItStands),
  };
}

/** Where a time docked comes from that no record gives. */
function ofDockings(craft: Spacecraft, { dockings, isWhole }: DockedTime): Found {
  const stays = `${dockings === 1 ? 'The docking' : `The sum of the ${dockings} dockings`} of its log`;
  return {
    records: [],
    from: dockedFlights(craft),
    done: isWhole
      ? `No record gives it. ${stays}, from docking to departure.`
      : `No record gives it. ${stays} whose beginning and end are recorded, so that it was docked no less.`,
  };
}

/** Why what never left the ground has no time in space. */
function ofNoLaunch({ flights }: Spacecraft): Found {
  const timed = (flights ?? []).filter(({ duration }) => duration !== null);
  const fromPad = timed.length === 0 ? '' : ' The time in its log is that of its escape from the pad.';
  return {
    records: [],
    from: timed.map((flight) => fieldOfFlight('duration', flight)),
    done: `No source tells of any: its rocket never left the ground.${fromPad}`,
  };
}

/** Where a time comes from that is known of some flights alone. */
function ofPart(craft: Spacecraft): Found {
  const known = launchedFlights(craft).filter(({ duration }) => duration !== null);
  const from = known.map((flight) => fieldOfFlight('duration', flight));
  return { records: [], from, done: 'The sum of its flights whose duration is recorded.' };
}

/** A field of the record of a spacecraft; of a status its name. */
function rawOf({ record }: Spacecraft, source: string): string | number | null {
  const value = (record as Record<string, unknown>)[source];
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'name' in value ? `${value.name}` : null;
}

/** Says what was done with a value of which the source is known. */
function readingOf(
  { field, quantity }: Fact<Spacecraft>,
  given: string | null,
  here: string | number | null,
): string {
  if (given === null)
    return field === 'time-docked' ? 'The sum of the stays, each from docking to departure.' : asItStands;
  if (given === here || !durationPattern.test(given) || !durationPattern.test(`${here}`))
    return readings[quantity] ?? asItStands;
  const seconds = parseDuration(given).seconds - parseDuration(`${here}`).seconds;
  return `${readings.duration} Moved by ${inDigits(Math.abs(seconds))} seconds to the date of these data.`;
}

function dockedFlights({ flights }: Spacecraft): string[] {
  return (flights ?? [])
    .filter(({ dockings }) => dockings.length > 0)
    .map((flight) => fieldOfFlight('dockings', flight));
}

function withoutRecord(field: string, provenance: Provenance | null): string {
  if (field === 'status') return 'No source gives it; it was chosen for this edition.';
  return provenance ? noSource : 'Worked out here.';
}

function ranksOrigin(from: string[]): Origin {
  return {
    field: 'ranks',
    label: 'Ranks',
    value: '–',
    records: [],
    from,
    precision: null,
    done: `Counted here: how many come before it among all whose figure is recorded. A time that is known to the day counts by its whole days, and ${roughPlaces}.`,
  };
}
