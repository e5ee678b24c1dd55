import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';
import { launchesOf, vehiclesOf } from './counts.ts';
import { launchedFlights } from './flights.ts';
import { lostLaterInWords } from './lostLaterInWords.ts';
import type { Outcome, Spacecraft } from './model.ts';
import { neverLaunched } from './outcomes.ts';

/**
 * Says how the launches of a list of spacecraft went: "The launches of the 882 flights: 780 succeeded, 30 failed, …".
 * What never left the ground is counted apart.
 */
export function outcomesInWords(spacecraft: readonly Spacecraft[]): string {
  const launches = launchesOf(spacecraft);
  const count = (outcome: Outcome | null) => launches.filter((flight) => flight.outcome === outcome).length;
  const grounded = vehiclesOf(spacecraft).flatMap(launchedFlights).filter(neverLaunched).length;
  const parts = [
    [count('success'), 'succeeded'],
    [count('failure'), 'failed'],
    [count('partial failure'), 'failed in part'],
    [count('in flight'), 'under way'],
    [count(null), 'not recorded'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${inDigits(number)} ${word}`);
  const launched = `The launches of the ${countInWords(launches.length, 'flight')}: ${said.join(', ')}.`;
  const stayed = `${countInWords(grounded, 'flight')} more ${grounded === 1 ? 'is' : 'are'} listed that never left the ground.`;
  return [launches.length > 0 && launched, lostLaterInWords(launches), grounded > 0 && stayed]
    .filter(Boolean)
    .join(' ');
}
