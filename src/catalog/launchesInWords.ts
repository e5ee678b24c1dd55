import { andList } from '../words/andList.ts';
import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';
import { spacecraftInWords } from './counts.ts';
import { isLostLater } from './losses.ts';
import type { Flight, Outcome } from './model.ts';
import { neverLaunched } from './outcomes.ts';

// In the order in which they are told.
const verbs: [Outcome, string][] = [
  ['success', 'succeeded'],
  ['partial failure', 'failed in part'],
  ['failure', 'failed'],
  ['in flight', 'is under way'],
  ['planned', 'is planned'],
];

/**
 * Says how many flights of how many spacecraft there are, and how their launches went as far as that is recorded. What is listed
 * as a flight and never left the ground is said apart.
 */
export function launchesInWords(listed: readonly Flight[]): string {
  const flights = withoutGrounded(listed);
  const spacecraft = [...new Set(flights.map((flight) => flight.spacecraft))];
  const count = `${countInWords(flights.length, 'flight')} of ${spacecraftInWords(spacecraft)}.`;
  return [count, outcomesInWords(listed)].filter(Boolean).join(' ');
}

/** Says how launches went, as far as that is recorded; empty where nothing is. What never left the ground is said apart. */
export function outcomesInWords(listed: readonly Flight[]): string {
  const flights = withoutGrounded(listed);
  const grounded = listed.length - flights.length;
  const more = `${inDigits(grounded)} more ${grounded === 1 ? 'is' : 'are'} listed, but never left the ground.`;
  return [launchWentFor(flights), lostLaterInWords(flights), grounded > 0 && more].filter(Boolean).join(' ');
}

/** How many of some flights failed at launch, how many were lost after it, and how many never left the ground. */
interface Failures {
  failed: number;
  lostLater: number;
  grounded: number;
}

/**
 * Says how flights failed, those that did, as parts of a clause: "6 failed at launch", "1 was lost after the launch", "1 was never
 * launched".
 */
export function failuresInWords({ failed, lostLater, grounded }: Failures): string[] {
  const were = (count: number) => `${inDigits(count)} ${count === 1 ? 'was' : 'were'}`;
  return [
    failed > 0 && `${inDigits(failed)} failed at launch`,
    lostLater > 0 && `${were(lostLater)} lost after the launch`,
    grounded > 0 && `${were(grounded)} never launched`,
  ].filter((part) => part !== false);
}

/** Says which flights a list has, of those launched by something, or from or for it: "launched by Saturn V". */
export function launchedByInWords(launched: string, name: string, flights: readonly Flight[]): string {
  const grounded = flights.filter(neverLaunched).length;
  if (grounded === 0) return `${launched} ${name}`;
  return `listed for ${name}, ${inDigits(grounded)} of which never left the ground`;
}

function withoutGrounded(listed: readonly Flight[]): Flight[] {
  return listed.filter((flight) => !neverLaunched(flight));
}

function launchWentFor(flights: readonly Flight[]): string {
  const counts = Map.groupBy(flights, ({ outcome }) => outcome);
  const known = verbs.flatMap(([outcome, verb]) => {
    const its = counts.get(outcome)?.length;
    return its ? [`${verb}${forSome(its, flights.length)}`] : [];
  });
  if (known.length === 0) return '';
  const unknown = counts.get(null)?.length;
  const rest = unknown ? `; the outcome is not recorded for ${inDigits(unknown)}` : '';
  return `The launch ${andList(known)}${rest}.`;
}

/** " for 2", " for all 25", " for both", or nothing where there is no other. */
function forSome(some: number, all: number): string {
  if (some < all) return ` for ${inDigits(some)}`;
  if (all === 1) return '';
  return all === 2 ? ' for both' : ` for all ${inDigits(all)}`;
}

/** Says how many of the flights whose launch counts as failed were lost only later; empty where none was. */
function lostLaterInWords(flights: readonly Flight[]): string {
  const lost = flights.filter(isLostLater).length;
  if (lost === 0) return '';
  const were = lost === 1 ? 'was' : 'were';
  return `Of those that failed, ${inDigits(lost)} ${were} lost after the launch, because the outcome in the source is that of the whole flight.`;
}
