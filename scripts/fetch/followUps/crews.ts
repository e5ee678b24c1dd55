import type { GoesOnAt } from '../../../src/dataset/manifest.ts';
import { type CrewRecord, crewSchema } from '../../../src/dataset/wire/crew.ts';
import { countInWords } from '../../../src/words/count.ts';
import { largestPage, type Place, smallerPage } from '../../ll2/ask.ts';
import { cleanPart, type Row, toldAsLeftOut } from '../../ll2/clean.ts';
import { Refused, TooHeavy, Unreachable } from '../../ll2/faults.ts';
import type { ListQuery } from '../../ll2/page.ts';
import type { Following } from './following.ts';
import type { KnownFlight } from './knownFlights.ts';

// LL2 documents no order of flights, so which ones are read is judged by their ids.
const query: ListQuery = { path: 'spacecraft_flights', ordering: null, mode: 'detailed' };
const triesOfPage = 2;

/** Where reading all flights begins. */
export const firstPage = { offset: 0, limit: largestPage } as const satisfies Place;

/**
 * Reads the next page of all flights, in as few rows as LL2 can get ready in time. One that fails is smaller the next time, and the
 * smallest one is passed over then: its flights are asked for with their spacecraft.
 * @throws as `page` does, unless a smaller page may come in time.
 */
export async function readCrewsPage(following: Following, mostCalls: number): Promise<void> {
  const { ll2, goesOnAt, crews, display } = following;
  const at = goesOnAt.crews;
  if (!at || at.offset === null) return;
  const place = { offset: at.offset, limit: at.limit };
  try {
    const page = await ll2.page(query, place, Math.min(triesOfPage, mostCalls));
    for (const row of crewsIn(page.rows, following)) put(crews, row);
    goesOnAt.crews = { offset: page.next, limit: page.limit };
    display.step(query.path, page.next ?? page.count, page.count);
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    const smaller = smallerPage(place.limit);
    goesOnAt.crews = smaller === null ? placeAfter(place, following) : { ...place, limit: smaller };
    if (!(error instanceof TooHeavy) || smaller === null) throw error;
    display.say(`${error.message} Asking for ${smaller} at a time.`);
  }
}

/** The place of a page after one that is passed over: LL2 has at least as many flights as are listed. */
function placeAfter({ offset, limit }: Place, { flights }: Following): GoesOnAt['crews'] {
  const next = offset + limit;
  return { offset: next < flights.size ? next : null, limit: largestPage };
}

/**
 * Reads the crews of all flights of a spacecraft. A flight that LL2 does not send counts as read, with a crew not recorded. A spacecraft
 * that it does not answer for comes behind all others from then on.
 * @throws as `page` does.
 */
export async function readCrewsOf(
  { spacecraft }: KnownFlight,
  following: Following,
  mostCalls: number,
): Promise<void> {
  const { ll2, flights, crews, goesOnAt, display } = following;
  display.say(`Asking for the crews of ${spacecraft.name}.`);
  const filters = { spacecraft: String(spacecraft.id) };
  const asked = ll2.page({ ...query, filters }, firstPage, Math.min(triesOfPage, mostCalls));
  const unanswered = goesOnAt.unanswered ?? [];
  const { rows } = await asked.catch((error) => {
    if (isNoAnswer(error))
      goesOnAt.unanswered = [...unanswered.filter((id) => id !== spacecraft.id), spacecraft.id];
    throw error;
  });
  // Where LL2 answers again for one, it may for the others.
  if (unanswered.includes(spacecraft.id)) delete goesOnAt.unanswered;
  const read = new Map(crewsIn(rows, following).map((row) => [row.id, row]));
  for (const flight of flights.values()) {
    if (flight.spacecraft.id !== spacecraft.id) continue;
    const none = crewSchema.parse({ id: flight.id, name: spacecraft.name, ...stateOf(flight) });
    put(crews, read.get(flight.id) ?? { ...none, ...crews.get(flight.id), ...stateOf(flight) });
  }
  display.say(`${spacecraft.name}: ${countInWords(read.size, 'flight')}.`);
}

/** The flights whose crews are to be asked for one spacecraft at a time, the most urgent first. */
export function crewsDue({
  flights,
  crews,
  goesOnAt: { unanswered = [] },
}: Pick<Following, 'flights' | 'crews' | 'goesOnAt'>): KnownFlight[] {
  const due = [...flights.values()].filter((flight) => {
    const read = crews.get(flight.id);
    if (!read) return true;
    return (flight.isOver && read.is_over === false) || (flight.isLaunched && read.is_launched === false);
  });
  const turn = ({ spacecraft }: KnownFlight) => unanswered.indexOf(spacecraft.id);
  return due.sort((a, b) => turn(a) - turn(b) || byUrgency(a, b) || b.id - a.id);
}

/** Enters a row behind those that were read before it. */
function put(crews: Following['crews'], row: CrewRecord): void {
  crews.delete(row.id);
  crews.set(row.id, row);
}

/** What was launched last comes first, then what is launched next, and a plan without a launch last. */
function byUrgency(a: KnownFlight, b: KnownFlight): number {
  if (a.isLaunched !== b.isLaunched) return a.isLaunched ? -1 : 1;
  if (a.launch === b.launch) return 0;
  return a.isLaunched ? b.launch - a.launch : a.launch - b.launch;
}

/** Whether LL2 gave no answer that can be used, though it granted the call. */
function isNoAnswer(error: unknown): boolean {
  return error instanceof Unreachable || error instanceof Refused;
}

/**
 * Makes crews of flights as LL2 sends them, without all that the catalog reads elsewhere. Those of flights that are not listed are left
 * out, because nobody knows of these whether their crews may still change: once they are listed, they count as never asked for.
 */
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
    repairs.push(...cleaned.repairs, ...cleaned.dropped.map(toldAsLeftOut));
    return cleaned.rows.map((row) => crewSchema.parse(row)).filter(({ id }) => flights.has(id));
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
