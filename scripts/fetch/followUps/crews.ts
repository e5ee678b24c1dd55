import { type CrewRecord, crewSchema } from '../../../src/dataset/wire/crew.ts';
import { countInWords } from '../../../src/words/count.ts';
import { smallerPage } from '../../ll2/ask.ts';
import { cleanPart, type Row } from '../../ll2/clean.ts';
import { Refused, TooHeavy } from '../../ll2/faults.ts';
import type { ListQuery } from '../../ll2/page.ts';
import type { Following } from './following.ts';
import type { KnownFlight } from './knownFlights.ts';

// LL2 documents no order of flights, so which ones are read is judged by their ids.
const query: ListQuery = { path: 'spacecraft_flights', ordering: null, mode: 'detailed' };
const triesOfPage = 2;

/** Reads the next page of all flights, in as few rows as LL2 can get ready in time. */
export async function readCrewsPage(following: Following, mostCalls: number): Promise<void> {
  const { ll2, goesOnAt, crews, display } = following;
  const at = goesOnAt.crews;
  if (!at || at.offset === null) return;
  try {
    const place = { offset: at.offset, limit: at.limit };
    const page = await ll2.page(query, place, Math.min(triesOfPage, mostCalls));
    for (const row of crewsIn(page.rows, following)) put(crews, row);
    goesOnAt.crews = { offset: page.next, limit: page.limit };
    display.step(query.path, page.next ?? page.count, page.count);
  } catch (error) {
    const smaller = smallerPage(at.limit);
    if (!(error instanceof TooHeavy) || smaller === null) throw error;
    goesOnAt.crews = { offset: at.offset, limit: smaller };
    display.say(`${error.message} Asking for ${smaller} at a time.`);
  }
}

/**
 * Reads the crews of all flights of a spacecraft. A flight that LL2 does not send, or refuses, counts as
 * read, with a crew not recorded.
 */
export async function readCrewsOf(
  { spacecraft }: KnownFlight,
  following: Following,
  mostCalls: number,
): Promise<void> {
  const { ll2, flights, crews, display } = following;
  display.say(`Asking for the crews of ${spacecraft.name}.`);
  const filters = { spacecraft: String(spacecraft.id) };
  const place = { offset: 0, limit: 100 };
  const asked = ll2.page({ ...query, filters }, place, Math.min(triesOfPage, mostCalls));
  const { rows } = await asked.catch((error) => {
    // It would be refused again and keep all others waiting.
    if (!(error instanceof Refused)) throw error;
    display.say(error.message);
    return { rows: [] };
  });
  const read = new Map(crewsIn(rows, following).map((row) => [row.id, row]));
  for (const flight of flights.values()) {
    if (flight.spacecraft.id !== spacecraft.id) continue;
    const none = crewSchema.parse({ id: flight.id, name: spacecraft.name, ...stateOf(flight) });
    put(crews, read.get(flight.id) ?? { ...none, ...crews.get(flight.id), ...stateOf(flight) });
  }
  display.say(`${spacecraft.name}: ${countInWords(read.size, 'flight')}.`);
}

/** The flights whose crews are to be asked for one spacecraft at a time, the most urgent first. */
export function crewsDue({ flights, crews }: Pick<Following, 'flights' | 'crews'>): KnownFlight[] {
  const due = [...flights.values()].filter((flight) => {
    const read = crews.get(flight.id);
    if (!read) return true;
    return (flight.isOver && read.is_over === false) || (flight.isLaunched && read.is_launched === false);
  });
  const isAhead = ({ isLaunched }: KnownFlight) => Number(!isLaunched);
  return due.sort((a, b) => isAhead(a) - isAhead(b) || latestFirst(a, b) || b.id - a.id);
}

/** Enters a row behind those that were read before it. */
function put(crews: Following['crews'], row: CrewRecord): void {
  crews.delete(row.id);
  crews.set(row.id, row);
}

function latestFirst(a: KnownFlight, b: KnownFlight): number {
  return a.launch === b.launch ? 0 : b.launch - a.launch;
}

/** Makes crews of flights as LL2 sends them, without all that the catalog reads elsewhere. */
function crewsIn(rows: readonly unknown[], { ll2, flights, repairs, display }: Following): CrewRecord[] {
  const told = rows.map((row) => {
    const { id, spacecraft, launch_crew, onboard_crew, landing_crew, docking_events } = (row ?? {}) as Row;
    const flight = flights.get(id as number);
    const sent = (spacecraft as Row | null | undefined)?.name;
    const name = flight?.spacecraft.name ?? (typeof sent === 'string' && sent.trim() ? sent : `Flight ${id}`);
    return { id, name, launch_crew, onboard_crew, landing_crew, docking_events, ...stateOf(flight) };
  });
  try {
    const cleaned = cleanPart(query.path, told, crewSchema, ll2.host);
    repairs.push(...cleaned.repairs, ...cleaned.dropped);
    return cleaned.rows.map((row) => crewSchema.parse(row));
  } catch (error) {
    // Each flight of such a page is asked for again with its spacecraft.
    if (!(error instanceof Refused)) throw error;
    display.say(error.message);
    return [];
  }
}

function stateOf(flight: KnownFlight | undefined): Pick<CrewRecord, 'is_launched' | 'is_over'> {
  return { is_launched: flight?.isLaunched ?? null, is_over: flight?.isOver ?? null };
}
