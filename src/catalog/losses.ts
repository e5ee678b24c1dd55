import type { LossRecord } from '../dataset/loss.ts';
import { statusIds } from '../dataset/wire/ids.ts';
import { isoDay } from '../words/isoDay.ts';
import { byMoment, dayLength, type Moment, parseMoment } from '../words/moment.ts';
import { launchedFlights } from './flights.ts';
import type { Catalog, Flight, Loss, Outcome, Spacecraft } from './model.ts';
import { hasFailed, leftTheGround, neverLaunched } from './outcomes.ts';

/**
 * Enters how a spacecraft was lost: what the table of losses tells, and what its own record proves, which is a launch or a
 * landing that failed, and the last flight of a craft that is down as destroyed unless that flight landed; one that is down as
 * destroyed and never flew is a loss without a flight. A flight whose rocket never left the ground has that for its outcome,
 * because the source knows no status for it but a launch that failed; one lost at a launch whose outcome no source gives failed.
 * Returns the rows of the table that are of the spacecraft and of a flight that it has.
 */
export function enterLosses(craft: Spacecraft, table: readonly LossRecord[]): LossRecord[] {
  const flights = launchedFlights(craft);
  const rows = table
    .filter(({ id, name }) => id === craft.id || name === craft.name)
    .map((row) => ({ row, flight: row.launch === null ? null : flightOfDay(flights, row.launch) }))
    .filter((one): one is { row: LossRecord; flight: Flight | null } => one.flight !== undefined);
  const told = rows.map(({ row, flight }) => toldLoss(craft, flight, row));
  const proven = flights.filter(
    (flight) =>
      !told.some((loss) => loss.flight === flight || loss.flight === null) &&
      (flight.outcome === 'failure' ||
        flight.landing === 'failed' ||
        (isDestroyed(craft) && flight === flights.at(-1) && flight.landing !== 'successful')),
  );
  craft.losses = [...told, ...proven.map((flight) => provenLoss(craft, flight))];
  if (isDestroyed(craft) && flights.length === 0 && told.length === 0)
    craft.losses = [provenLoss(craft, null)];
  for (const flight of flights) flight.outcome = outcomeAfter(lossOf(flight), flight);
  return rows.map(({ row }) => row);
}

function outcomeAfter(loss: Loss | undefined, { outcome }: Flight): Outcome | null {
  if (loss?.phase === 'ground') return 'never launched';
  return outcome ?? (loss?.phase === 'launch' ? 'failure' : null);
}

/** The spacecraft that are down as destroyed and yet no loss, because their last flight landed. */
export function destroyedAfterLanding({ spacecraft }: Pick<Catalog, 'spacecraft'>): Spacecraft[] {
  return spacecraft.filter((craft) => isDestroyed(craft) && craft.losses.length === 0);
}

/** The flights that went on after a launch that failed in part, the oldest first. */
export function partialFailures({ spacecraft }: Pick<Catalog, 'spacecraft'>): Flight[] {
  return spacecraft
    .flatMap((craft) => launchedFlights(craft).filter(({ outcome }) => outcome === 'partial failure'))
    .sort((a, b) => byMoment(a.launch, b.launch));
}

/** Whether a spacecraft is down as destroyed. */
export function isDestroyed({ status }: Pick<Spacecraft, 'status'>): boolean {
  return status.id === statusIds.destroyed;
}

/** All losses, the oldest first. */
export function allLosses({ spacecraft }: Pick<Catalog, 'spacecraft'>): Loss[] {
  const day = ({ date, flight }: Loss) => date ?? flight?.launch;
  return spacecraft.flatMap(({ losses }) => losses).sort((a, b) => byMoment(day(a), day(b)));
}

/** How a flight was lost; undefined where it was not. */
export function lossOf(flight: Flight): Loss | undefined {
  return flight.spacecraft.losses.find((loss) => loss.flight === flight);
}

/**
 * Whether a launch failed by what is said of it, or never took place, so that the flight never got where it was bound: the source has
 * one outcome for a launch and what came of it, so what was lost later may be among these. What docked got somewhere.
 */
export function failedAtLaunch(flight: Flight): boolean {
  if (flight.dockings.length > 0) return false;
  return flight.outcome === 'failure' || neverLaunched(flight) || lossOf(flight)?.phase === 'launch';
}

/** Whether somebody aboard died in a loss. */
export function someAboardDied({ aboard, livesLost }: Loss): boolean {
  return (aboard ?? 0) > 0 && (livesLost ?? 0) > 0;
}

/** Who died in a loss, of those whom the sentence on it does not name. */
export function unnamedDead({ dead, fate }: Pick<Loss, 'dead' | 'fate'>): string[] {
  return dead.filter((name) => !fate?.includes(name));
}

/** Whether everybody aboard died in a loss of which that is known. */
export function allAboardDied({ aboard, livesLost }: Loss): boolean {
  return aboard !== null && aboard > 0 && livesLost === aboard;
}

/** How a flight was lost that its launch had brought on its way; undefined where it was not. */
export function lossAfterLaunch(flight: Flight): Loss | undefined {
  const loss = lossOf(flight);
  return loss?.phase === 'ground' || loss?.phase === 'launch' ? undefined : loss;
}

/**
 * Whether the source calls the launch of a flight a failure, and the spacecraft was lost after it: the source has one outcome for
 * a launch and what came of it.
 */
export function isLostLater(flight: Flight): boolean {
  return hasFailed(flight) && lossAfterLaunch(flight) !== undefined;
}

/** Whether a flight was over with its launch. What was lost later was not, whatever the source says of its launch. */
export function endedAtLaunch(flight: Flight): boolean {
  return failedAtLaunch(flight) && lossAfterLaunch(flight) === undefined;
}

/** Whether all that the source lists as flights of a spacecraft ended on the ground. */
export function wasNeverLaunched(craft: Spacecraft): boolean {
  const flights = launchedFlights(craft);
  return flights.length > 0 && flights.every(neverLaunched);
}

/**
 * Says of a spacecraft that was not launched so, and that it never was where it cannot be any more; null where it was, where that
 * is not recorded, and for what stands for several.
 */
export function notLaunchedInWords(craft: Spacecraft): 'never launched' | 'not launched' | null {
  if (craft.isPlaceholder) return null;
  if (wasNeverLaunched(craft)) return 'never launched';
  if (craft.flightsCount !== 0) return null;
  return isDestroyed(craft) ? 'never launched' : 'not launched';
}

/**
 * Takes the figures of flying from what was never launched: the first launch of a spacecraft is of a flight that left the ground,
 * and one without such a flight was in no space. What an escape tower did is told of its loss.
 */
export function enterNeverLaunched(craft: Spacecraft): void {
  // What did not begin has no end, though a source that wants one gives the beginning again.
  for (const flight of (craft.flights ?? []).filter(neverLaunched))
    if (flight.end?.time === flight.launch?.time) flight.end = null;
  craft.firstLaunch = craft.flights?.find(leftTheGround)?.launch ?? null;
  if (wasNeverLaunched(craft)) craft.timeInSpace = null;
}

/**
 * The flight that was launched on a day, UTC, such as "1986-01-28". Where none was, it is the only one of the day before or after,
 * because the source may move the moment of a launch past midnight; undefined where there is none, or are several.
 */
export function flightOfDay<Of extends Pick<Flight, 'launch'>>(
  flights: readonly Of[],
  day: string,
): Of | undefined {
  const launchedOn = (days: readonly string[]) =>
    flights.filter(({ launch }) => launch !== null && days.includes(isoDay(launch.time)));
  const [exact] = launchedOn([day]);
  if (exact) return exact;
  const start = Date.parse(day);
  const [near, ...others] = launchedOn([start - dayLength, start + dayLength].map(isoDay));
  return others.length === 0 ? near : undefined;
}

function toldLoss(spacecraft: Spacecraft, flight: Flight | null, row: LossRecord): Loss {
  const { phase, date, lost: livesLost, ground: livesLostOnGround, crew: dead, fate, document, source } = row;
  const aboard = row.aboard ?? flight?.crew?.launch.length ?? null;
  return {
    spacecraft,
    flight,
    phase,
    date: momentOf(date),
    aboard,
    livesLost,
    livesLostOnGround,
    dead,
    fate,
    document,
    source,
  };
}

/** Reads "1986-01-28", or "1968-07" for a month. */
function momentOf(date: string | null): Moment | null {
  return date === null ? null : parseMoment(date, date.length === '1968-07'.length ? 'month' : 'day');
}

function provenLoss(spacecraft: Spacecraft, flight: Flight | null): Loss {
  const { landing, end, launch, outcome, crew } = flight ?? {};
  return {
    spacecraft,
    flight,
    phase: outcome === 'failure' ? 'launch' : landing === 'failed' ? 'landing' : null,
    date: end ?? launch ?? null,
    aboard: crew?.launch.length ?? null,
    livesLost: null,
    livesLostOnGround: null,
    dead: [],
    fate: null,
    document: null,
    source: null,
  };
}
