import { spacecraftInWords } from '../catalog/counts.ts';
import { flightWordsOf } from '../catalog/destinations.ts';
import { failuresInWords } from '../catalog/launchesInWords.ts';
import { isLostLater } from '../catalog/losses.ts';
import type { Destination } from '../catalog/model.ts';
import { andList } from '../words/andList.ts';
import { countInWords } from '../words/count.ts';
import { dayInWords, type Moment, onDayInSentence } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';
import { countVisits, type VisitCounts } from './visitCounts.ts';
import { launchesOfVisits, type Visit } from './visits.ts';

/**
 * Says how often a destination was flown to, first and last, and how many are there: "305 flights of 262 spacecraft and 2
 * planned, first by Endeavour, launched on 4 December 1998, …. Of these 305 flights, 6 launches failed." Where the first or the
 * last of all launches failed, it says so, and which was the first or the last to get there.
 */
export function destinationInWords(destination: Destination, visits: readonly Visit[], date: Moment): string {
  const counts = countVisits(visits);
  const { flights, failed, grounded, planned, spacecraft } = counts;
  const launches = launchesOfVisits(visits);
  const arrivals = launches.filter(({ isFailed }) => !isFailed);
  const [last, first] = [launches[0], launches.at(-1)];
  const { flight, to } = flightWordsOf(destination.name);
  const there = to === '' ? 'fly' : 'get there';
  const present = visits.filter(({ isThere }) => isThere).length;
  const isDocked = destination.station !== null;
  return [
    flights === 0
      ? `No ${flight} so far`
      : `${countInWords(flights, flight)} of ${spacecraftInWords(spacecraft)}`,
    planned > 0 && ` and ${planned} planned`,
    first && `, ${flights === 1 && planned === 0 ? 'by' : 'first by'} ${launchInWords(first)}`,
    last && last !== first && `, last by ${launchInWords(last)}`,
    '.',
    first?.isFailed && arrivalInWords('first', arrivals.at(-1), there),
    last?.isFailed && last !== first && arrivalInWords('last', arrivals[0], there),
    failed + grounded > 0 && ` ${failureInWords(counts)}`,
    present > 0 &&
      ` On ${dayInWords(date, 'long')}, ${countInWords(present, 'spacecraft')} ${present === 1 ? 'was' : 'were'} ${isDocked ? 'docked there' : 'on such a flight'}.`,
  ]
    .filter(Boolean)
    .join('');
}

function failureInWords({ flights, failed, lostLater, grounded }: VisitCounts): string {
  if (flights === 1 && lostLater === 1) return 'It was lost after its launch.';
  if (flights === 1) return failed === 1 ? 'Its launch failed.' : 'It was never launched.';
  const lost = [
    ...(failed > lostLater ? [`${countInWords(failed - lostLater, 'launch')} failed`] : []),
    ...failuresInWords({ failed: 0, lostLater, grounded }),
  ];
  return `Of these ${inDigits(flights)} flights, ${andList(lost)}.`;
}

function arrivalInWords(place: 'first' | 'last', arrival: Visit | undefined, there: string): string {
  return arrival ? ` The ${place} to ${there} was ${launchInWords(arrival)}.` : '';
}

function launchInWords({ flight, isFailed }: Visit): string {
  const { spacecraft, launch } = flight;
  const day = launch && onDayInSentence(launch);
  if (isFailed && isLostLater(flight))
    return `${spacecraft.title}${day ? `, launched ${day}` : ''} and lost later`;
  if (isFailed) return `${spacecraft.title}, whose launch${day ? ` ${day}` : ''} failed`;
  return `${spacecraft.title}${day ? `, launched ${day}` : ''}`;
}
