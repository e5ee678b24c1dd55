import { spacecraftInWords } from '../catalog/counts.ts';
import type { Destination } from '../catalog/model.ts';
import { countInWords } from '../words/count.ts';
import { dayInSentence, dayInWords, isRough, type Moment } from '../words/moment.ts';
import { countVisits } from './visitCounts.ts';
import { arrivalsOf, type Visit } from './visits.ts';

/**
 * Says how often a destination was flown to, first and last, and how many are there: "305 flights of 262 spacecraft and 2
 * planned, first by Endeavour, launched on 4 December 1998, …. Of these 305, 6 launches failed."
 */
export function destinationInWords(destination: Destination, visits: readonly Visit[], date: Moment): string {
  const { flights, failed, planned, spacecraft } = countVisits(visits);
  const arrivals = arrivalsOf(visits);
  const [last, first] = [arrivals[0], arrivals.at(-1)];
  const there = visits.filter(({ isThere }) => isThere).length;
  const isDocked = destination.station !== null;
  return [
    flights === 0
      ? 'No flight so far'
      : `${countInWords(flights, 'flight')} of ${spacecraftInWords(spacecraft)}`,
    planned > 0 && ` and ${planned} planned`,
    first && `, first by ${launchInWords(first)}`,
    last && last !== first && `, last by ${launchInWords(last)}`,
    '.',
    failed > 0 && ` ${failureInWords(failed, flights)}`,
    there > 0 &&
      ` On ${dayInWords(date, 'long')}, ${countInWords(there, 'spacecraft')} ${there === 1 ? 'was' : 'were'} ${isDocked ? 'docked there' : 'on such a flight'}.`,
  ]
    .filter(Boolean)
    .join('');
}

function failureInWords(failed: number, flights: number): string {
  if (flights === 1) return 'Its launch failed.';
  return `Of these ${flights} flights, ${countInWords(failed, 'launch')} failed.`;
}

function launchInWords({ flight: { spacecraft, launch } }: Visit): string {
  const day = launch && `, launched ${isRough(launch) ? 'in' : 'on'} ${dayInSentence(launch)}`;
  return `${spacecraft.title}${day ?? ''}`;
}
