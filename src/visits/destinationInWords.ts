import { spacecraftInWords } from '../catalog/counts.ts';
import type { Destination } from '../catalog/model.ts';
import { countInWords } from '../words/count.ts';
import { dayInSentence, dayInWords, isRough, type Moment } from '../words/moment.ts';
import type { Visit } from './visits.ts';

/**
 * Says how often a destination was flown to, first and last, and how many are there: "305 flights of 262 spacecraft: the first,
 * Endeavour, was launched on 4 December 1998, …".
 */
export function destinationInWords(destination: Destination, visits: readonly Visit[], date: Moment): string {
  const launched = visits.filter(({ flight }) => flight.launch !== null && !flight.isAhead);
  const ahead = visits.filter(({ flight }) => flight.isAhead).length;
  const craft = [...new Set(visits.map(({ flight }) => flight.spacecraft))];
  const [last, first] = [launched[0], launched.at(-1)];
  const there = visits.filter(({ isThere }) => isThere).length;
  const isDocked = destination.station !== null;
  return [
    `${countInWords(visits.length, 'flight')} of ${spacecraftInWords(craft)}`,
    first && `, first by ${launchInWords(first)}`,
    last && last !== first && `, last by ${launchInWords(last)}`,
    '.',
    ahead > 0 && ` ${countInWords(ahead, 'flight')} ${ahead === 1 ? 'is' : 'are'} planned.`,
    there > 0 &&
      ` On ${dayInWords(date, 'long')}, ${countInWords(there, 'spacecraft')} ${there === 1 ? 'was' : 'were'} ${isDocked ? 'docked there' : 'on such a flight'}.`,
  ]
    .filter(Boolean)
    .join('');
}

function launchInWords({ flight: { spacecraft, launch } }: Visit): string {
  const day = launch && `, launched ${isRough(launch) ? 'in' : 'on'} ${dayInSentence(launch)}`;
  return `${spacecraft.title}${day ?? ''}`;
}
