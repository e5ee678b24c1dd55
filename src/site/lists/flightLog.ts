import type { Flight } from '../../catalog/model.ts';
import { isOver, neverLaunched } from '../../catalog/outcomes.ts';
import { factInWords, factOf, headingOf } from '../../fields/fact.ts';
import { flightFacts } from '../../fields/flight.ts';
import { noneRecorded, recordedColumns } from '../../fields/recordedColumns.ts';
import { notRecorded } from '../../words/notRecorded.ts';
import { type BesideColumns, besideColumns, flightDetails } from './flightDetails.ts';
import { type SharedFact, sharedFacts } from './sharedFacts.ts';
import { sharedRocket } from './sharedRocket.ts';

/** The columns that a log can have, in their order. */
const columns = [
  'number',
  'mission',
  'rocket',
  'launch',
  'outcome',
  'designator',
  'destination',
  'end',
  'landing',
  'duration',
  'turnaround',
] as const;

/** How many of the latest flights a brief log has. */
export const briefLength = 10;

/** How a log is cut to its place. */
interface Cut {
  /** The flights of one page, where the log has several. */
  shown?: readonly Flight[];
  /** The latest and the first, one short row for each, without its rocket, its designator and all that there is more to it. */
  isBrief?: boolean;
  /** The page tells a rocket that all flights share beside the log. */
  isRocketBeside?: boolean;
}

/** A flight as a row of a log, with what stands below it and beside its designator. */
export interface FlightLogRow extends BesideColumns {
  flight: Flight;
  /** Its place among all flights of the log, from 1. */
  number: number;
}

/** What a log of flights shows. */
export interface FlightLog {
  /** The heads of the columns that it has, in their order. */
  heads: ReadonlyMap<string, string>;
  rows: FlightLogRow[];
  /** What a brief log tells once for the latest. */
  shared: SharedFact[];
  /** The same facts of the first flight, where they are other ones. */
  ofFirst: SharedFact[];
  /** Says which columns are left out because nothing is recorded in them; null where none is. */
  noneOf: string | null;
}

/**
 * Chooses what a log of the flights of a spacecraft shows. A column is there only where some flight has something to put in it, and
 * not all have the same.
 */
export function flightLogOf(
  flights: readonly Flight[],
  { shown = flights, isBrief = false, isRocketBeside = false }: Cut = {},
): FlightLog {
  const { filled, missing } = recordedColumns(flightFacts, flights);
  const shared = isBrief
    ? sharedFacts(flights.slice(-briefLength), ['outcome', 'destination', 'landing'])
    : [];
  const has = (field: string) =>
    filled.some((fact) => fact.field === field) && !shared.some((fact) => fact.field === field);
  const rows = flights.map((flight, index) => ({
    flight,
    number: index + 1,
    ...(isBrief ? { details: null, lone: null } : besideColumns(flightDetails(flight))),
  }));
  const isThere: Partial<Record<string, boolean>> = {
    // One flight needs no number.
    number: flights.length > 1,
    mission: true,
    rocket: !isBrief && (has('rocket') || has('pad')) && !(isRocketBeside && sharedRocket(flights) !== null),
    launch: true,
    designator: !isBrief && (has('designator') || rows.some(({ lone }) => lone !== null)),
    // A flight that is not over, or never began, says so in place of its end. Nothing of one that lies ahead can have ended.
    end: has('end') || flights.some((flight) => flight.isUnderWay || neverLaunched(flight)),
  };
  const isSomeOver = flights.some((flight) => isOver(flight) && flight.launch !== null);
  const hidden = ['destination', ...(isSomeOver ? ['end', 'landing', 'duration'] : [])];
  return {
    heads: new Map(
      columns
        .filter((column) => isThere[column] ?? has(column))
        .map((column) => [column, headOf(column, isBrief)]),
    ),
    rows: isBrief ? briefOf(rows) : rows.filter(({ flight }) => shown.includes(flight)),
    shared,
    ofFirst: shared
      .map((fact) => ({ ...fact, words: wordsOf(fact.field, flights[0]) }))
      .filter(({ words }, index) => words !== shared[index]?.words),
    noneOf: noneRecorded(
      missing
        .filter(({ field }) => hidden.includes(field) && !(field === 'end' && isThere.end))
        .map((fact) => fact.label),
    ),
  };
}

function wordsOf(field: string, flight: Flight | undefined): string {
  return (flight && factInWords(factOf(flightFacts, field), flight)) ?? notRecorded;
}

/** The latest of a log, the latest first, and the first, with which its story begins. */
function briefOf<Any>(all: readonly Any[]): Any[] {
  const latest = all.slice(-briefLength).reverse();
  return all.length > briefLength ? [...latest, ...all.slice(0, 1)] : latest;
}

/** The head of a column. A brief log has room for days alone, and so for no time zone. */
function headOf(column: string, isBrief: boolean): string {
  const ownHeads: Partial<Record<string, string>> = {
    number: 'No.',
    launch: isBrief ? 'Launch' : 'Launch, UTC',
    outcome: 'Outcome',
    designator: 'Designator',
    end: isBrief ? 'End' : 'End, UTC',
  };
  return ownHeads[column] ?? headingOf(factOf(flightFacts, column));
}
