import { type GoesOnAt, isWhole } from '../../../src/dataset/manifest.ts';
import { countInWords } from '../../../src/words/count.ts';
import { dayInWords, parseMoment } from '../../../src/words/moment.ts';
import { isFaultOfLl2, Throttled } from '../../ll2/faults.ts';
import type { Ll2 } from '../../ll2/list.ts';
import type { Reading } from '../lists.ts';
import { mostLost } from '../shrink.ts';
import { crewsDue, firstPage, readCrewsOf, readCrewsPage } from './crews.ts';
import { areDockingsDue, dockingsReader } from './dockings.ts';
import type { Following } from './following.ts';
import { type KnownFlight, knownFlights } from './knownFlights.ts';
import { latestOfPeople } from './people.ts';
import type { Progress } from './progress.ts';

interface Surroundings {
  ll2: Ll2;
  display: Following['display'];
  progress: Progress;
}

/** The calls of a run, with which a first fetch stays within what LL2 grants in an hour. */
const callsOfRun = 15;

/**
 * Reads on in the lists that come in over several fetches, with calls that LL2 has granted: as many as a run may make while one
 * of them is not whole, and from then on a single one, or one more after each that fails. No fault of LL2 fails it. What it has read is
 * kept after each call.
 */
export async function followUp(reading: Reading, { ll2, display, progress }: Surroundings): Promise<void> {
  const { crews, dockings, goesOnAt } = progress.load();
  const following: Following = {
    ll2,
    display,
    goesOnAt,
    flights: knownFlights(reading.rows, Date.now()),
    crews: new Map(crews.map((row) => [row.id, row])),
    dockings: new Map(dockings.map((row) => [row.id, row])),
    repairs: reading.repairs,
  };
  if (goesOnAt.crews === undefined && neverAsked(following).length > mostLost(following.flights.size)) {
    // One spacecraft a day would take most of a year.
    goesOnAt.crews = firstPage;
  }
  const granted = (await ll2.allowance())?.calls ?? callsOfRun;
  const mostCalls = ll2.calls + granted;
  let left = Math.min(granted, isWhole({ goesOnAt }) ? 1 : Math.max(1, callsOfRun - ll2.calls));
  if (left > 0) display.say(`Up to ${countInWords(left, 'more call')} for crews and dockings.`);
  for (const next = stepsOf(reading, following); left > 0; ) {
    const step = next();
    if (!step) break;
    const before = ll2.calls;
    let least = 0;
    try {
      await step.read(left);
    } catch (error) {
      if (!isFaultOfLl2(error)) throw error;
      display.say(`${step.of} could not be read on: ${error.message}`);
      step.giveUp();
      if (error instanceof Throttled) break;
      // What fails leaves a call to what comes after it, or it might keep that waiting day after day.
      least = Math.min(1, mostCalls - ll2.calls);
    }
    left = Math.max(left - (ll2.calls - before), least);
    if (isComplete(following)) delete goesOnAt.crews;
    progress.save(following);
  }
  const rows = [...following.crews.values()];
  reading.accumulated = {
    crews: latestOfPeople(rows).sort(byId),
    dockings: [...following.dockings.values()].sort(byId),
  };
  forgetAnswered(following);
  reading.goesOnAt = goesOnAt;
  const gaps = gapsOf(following);
  reading.gaps.push(...gaps);
  reading.told.push(...gaps);
}

interface Step {
  /** What it reads, for messages. */
  of: 'Crews' | 'Dockings';
  read: (mostCalls: number) => Promise<void>;
  /** Leaves what it reads to a later run. */
  giveUp: () => void;
}

/** Makes what says which step is the most urgent one. */
function stepsOf(reading: Reading, following: Following): () => Step | null {
  const { goesOnAt } = following;
  const readDockings = dockingsReader(following);
  const givenUp = new Set<'pages' | 'crews' | 'dockings'>();
  let areDockingsRead = false;

  const step = (of: Step['of'], what: 'pages' | 'crews' | 'dockings', read: Step['read']): Step | null =>
    givenUp.has(what) ? null : { of, read, giveUp: () => givenUp.add(what) };
  // Crews are read of listed flights alone, and there are none where LL2 could get no flights ready.
  const pages = () =>
    typeof goesOnAt.crews?.offset === 'number' && following.flights.size > 0
      ? step('Crews', 'pages', (calls) => readCrewsPage(following, calls))
      : null;
  const crewsOf = (flight: KnownFlight | undefined) =>
    flight ? step('Crews', 'crews', (calls) => readCrewsOf(flight, following, calls)) : null;
  const dockings = () =>
    areDockingsRead
      ? null
      : step('Dockings', 'dockings', async (calls) => {
          await readDockings(calls);
          areDockingsRead = goesOnAt.dockings === undefined;
        });

  return () => {
    // The pages that are still to come have most flights.
    const due = typeof goesOnAt.crews?.offset === 'number' ? [] : crewsDue(following);
    const fresh = due.filter((flight) => !isUnanswered(flight, goesOnAt));
    // What is asked for in vain once more leaves a call for dockings, and they would leave it none.
    const crewed = (fresh.length > 0 ? fresh : due).find(({ canCarryCrew }) => canCarryCrew);
    const isUrgent = goesOnAt.dockings !== undefined || areDockingsDue(reading, following);
    return pages() ?? crewsOf(crewed) ?? (isUrgent ? dockings() : null) ?? crewsOf(due[0]) ?? dockings();
  };
}

/** Whether all pages of flights were read, and every flight that is listed after that too, or asked for in vain. */
function isComplete(following: Following): boolean {
  return following.goesOnAt.crews?.offset === null && neverAsked(following).length === 0;
}

/** The flights whose crews were neither read nor asked for in vain. */
function neverAsked({ goesOnAt, flights, crews }: Following): KnownFlight[] {
  return [...flights.values()].filter((flight) => !crews.has(flight.id) && !isUnanswered(flight, goesOnAt));
}

/** Whether LL2 was asked for the crews of the spacecraft of a flight in vain. */
function isUnanswered({ spacecraft }: KnownFlight, { unanswered = [] }: GoesOnAt): boolean {
  return unanswered.includes(spacecraft.id);
}

/** Forgets what was asked for in vain, and is not to be asked for any more. */
function forgetAnswered(following: Following): void {
  const { goesOnAt } = following;
  const due = new Set(crewsDue(following).map(({ spacecraft }) => spacecraft.id));
  const unanswered = goesOnAt.unanswered?.filter((id) => due.has(id)) ?? [];
  if (unanswered.length > 0) goesOnAt.unanswered = unanswered;
  else delete goesOnAt.unanswered;
}

/** What is still missing, for those who read the site. */
function gapsOf({ goesOnAt, flights, crews }: Following): string[] {
  const all = [...flights.values()];
  const known = all.filter(({ id }) => crews.get(id)?.launch_crew).length;
  const isMissing =
    goesOnAt.crews !== undefined || all.some(({ id, canCarryCrew }) => canCarryCrew && !crews.has(id));
  const since = goesOnAt.dockings?.since;
  return [
    ...(isMissing ? [`Crews are known of ${known} of ${all.length} flights; later runs go on.`] : []),
    ...(since
      ? [`Dockings are known up to ${dayInWords(parseMoment(since, 'day'))}; later runs go on.`]
      : []),
    ...(since === null ? ['Dockings are not known yet; later runs read them.'] : []),
  ];
}

function byId(a: { id: number }, b: { id: number }): number {
  return a.id - b.id;
}
