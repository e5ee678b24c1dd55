import { readManifest } from '../../../src/dataset/dataFile.ts';
import { embeddedEdition, readPart } from '../../../src/dataset/dataSet.ts';
import type { LossRecord } from '../../../src/dataset/loss.ts';
import type { Row } from '../row.ts';

const statuses = {
  go: [1, 'Go for Launch', 'Go', 'Current T-0 confirmed by official or reliable sources.'],
  unsure: [2, 'To Be Determined', 'TBD', 'Current date is a placeholder or rough estimation.'],
  success: [3, 'Launch Successful', 'Success', 'The rocket put its payload into the orbit it was meant for.'],
  failure: [4, 'Launch Failure', 'Failure', 'The rocket did not put its payload into an orbit.'],
  partial: [7, 'Launch was a Partial Failure', 'Partial Failure', 'A part of the payload was lost.'],
  confirmed: [8, 'To Be Confirmed', 'TBC', 'Awaiting official confirmation.'],
} as const;
type Outcome = keyof typeof statuses;

/** The launch of Dragon C103, which lost a satellite that flew along. */
const partlyFailed = '2012-10-08T00:35:07Z';
const hour = 3_600_000;

/** What came of the launch of a flight: what the data set says, else what the table of losses and the times let one tell. */
export function outcomeOf(flight: Row, craft: Row, now: number): Outcome {
  const launch = flight.launch as Row;
  const told = launch.status as Row | null | undefined;
  const known = (Object.keys(statuses) as Outcome[]).find((one) => statuses[one][0] === told?.id);
  if (known) return known;
  const net = String(launch.net);
  const precision = (launch.net_precision as Row | null)?.id as number | undefined;
  // What is known to a morning or to more is given by the midnight at which the last day of its span begins.
  const span = precision === undefined || precision < 3 ? 0 : 24 * hour;
  if (Date.parse(net) + span > now)
    return precision === undefined || precision > 6 ? 'unsure' : precision < 3 ? 'go' : 'confirmed';
  if (net === partlyFailed) return 'partial';
  const loss = lossOf(flight, craft);
  if (loss) return loss.phase === 'launch' || loss.phase === 'ground' ? 'failure' : 'success';
  const landing = flight.landing as Row | null;
  const took =
    typeof flight.mission_end === 'string' ? Date.parse(flight.mission_end) - Date.parse(net) : null;
  const isSuborbital = /suborbital|atmospheric/i.test(String(flight.destination));
  if (took !== null) return took < hour && !isSuborbital ? 'failure' : 'success';
  const isLast = (craft.flights as Row[]).at(-1)?.id === flight.id;
  const isLost = (craft.status as Row | null)?.id === 3 && landing?.success !== true;
  return isLast && isLost ? 'failure' : 'success';
}

/** LaunchStatus of an outcome. */
export function labelOf(outcome: Outcome) {
  const [id, name, abbrev, description] = statuses[outcome];
  return { id, name, abbrev, description };
}

/** Whether a flight ended with its launch, so that it never got where it was bound. */
export function failedAtLaunch(flight: Row, craft: Row, now: number): boolean {
  return Boolean(flight.launch) && outcomeOf(flight, craft, now) === 'failure';
}

/** Why launches fail, by what is told of the loss: the first that fits. */
const reasons: readonly [RegExp, string][] = [
  [/escape rocket/, 'The escape rocket fired too early.'],
  [/struck its rocket|did not separate/, 'Parts of the rocket did not separate cleanly.'],
  [/shut down|failed to start|ended after/, 'An engine shut down early or did not start.'],
  [/engine|burn|leak/, 'The engines failed before the end of the burn.'],
  [/did not turn|control/, 'The rocket lost control of its attitude and left its course.'],
  [/broke up|exploded|destroyed/, 'The rocket broke up during the ascent.'],
  [/stage/, 'A stage of the rocket failed.'],
  [/./, 'The rocket failed during the ascent.'],
];

/** Why a launch failed; null where no reason is known, and where there never was a launch. Empty where it did not fail. */
export function reasonOf(outcome: Outcome, flight: Row, craft: Row): string | null {
  if (outcome === 'success') return '';
  if (outcome === 'partial') return 'A second payload was left in an orbit that was too low.';
  const loss = outcome === 'failure' ? lossOf(flight, craft) : undefined;
  if (!loss || loss.phase === 'ground') return null;
  return reasons.find(([fits]) => fits.test(loss.fate))?.[1] ?? null;
}

let losses: LossRecord[] | undefined;

/** How a flight was lost, from the table of the embedded edition; undefined where it tells of no loss. */
export function lossOf(flight: Row, craft: Row): LossRecord | undefined {
  losses ??= readPart(embeddedEdition, readManifest(embeddedEdition), 'losses').records;
  const day = String((flight.launch as Row | null)?.net).slice(0, 10);
  return losses.find(({ name, launch }) => name === craft.name && launch === day);
}
