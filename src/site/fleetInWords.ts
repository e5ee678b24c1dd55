import { inSpaceOf, launchesOf } from '../catalog/counts.ts';
import { failuresInWords } from '../catalog/launchesInWords.ts';
import { endedAtLaunch, isLostLater } from '../catalog/losses.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import { andList } from '../words/andList.ts';
import { countInWords } from '../words/count.ts';
import { byMoment, dayInSentence, dayInWords, type Moment, onDayInSentence } from '../words/moment.ts';
import { inDigits } from '../words/number.ts';

/** Says what a fleet did and where it is by the date of the data: how many flew how often, from when to when, and which are up. */
export function fleetInWords(name: string, spacecraft: readonly Spacecraft[], date: Moment): string {
  const flights = launchesOf(spacecraft).filter(({ launch }) => launch !== null);
  const [first, last] = ends(flights.flatMap(({ launch }) => launch ?? []));
  const flew = new Set(flights.map((flight) => flight.spacecraft));
  const day = dayInWords(date, 'long');
  const inSpace = inSpaceOf(spacecraft);
  const up = inSpace.filter((craft) => flew.has(craft)).length;
  const others = inSpace.length - up;
  const apart =
    others === 0
      ? ''
      : ` ${countInWords(others, 'spacecraft')} without a dated launch ${others === 1 ? 'was' : 'were'} in space on ${day}.`;
  if (!first || !last) return `No flight of ${name} is recorded.${apart}`;
  const craft = flew.size;
  const flown = `${inDigits(craft)} ${name} spacecraft flew ${craft === 1 && flights.length === 1 ? 'once' : `on ${countInWords(flights.length, 'flight')}`}`;
  const span =
    dayInSentence(first) === dayInSentence(last)
      ? onDayInSentence(first)
      : `from ${dayInSentence(first)} to ${dayInSentence(last)}`;
  return `${flown}${failedInWords(flights)}, ${span}; ${thereInWords(up, craft)} in space on ${day}.${apart}`;
}

/** "it was", "it was not", "none was", "all of them were", "1 of them was". */
function thereInWords(up: number, craft: number): string {
  if (craft === 1) return up === 0 ? 'it was not' : 'it was';
  if (up === 0) return 'none was';
  return `${up === craft ? 'all' : inDigits(up)} of them ${up === 1 ? 'was' : 'were'}`;
}

/** Says which flights failed at launch, and which were lost later though the source has their launches among those that failed. */
function failedInWords(flights: readonly Flight[]): string {
  const failed = flights.filter(endedAtLaunch).length;
  const lostLater = flights.filter(isLostLater).length;
  if (failed === flights.length) return ', and failed at launch';
  if (lostLater === flights.length)
    return `, and ${flights.length === 1 ? 'was' : 'all were'} lost after the launch`;
  const lost = failuresInWords({ failed, lostLater, grounded: 0 });
  return lost.length > 0 ? `, of which ${andList(lost)}` : '';
}

function ends(launches: readonly Moment[]): [Moment | undefined, Moment | undefined] {
  const inOrder = launches.toSorted(byMoment);
  return [inOrder[0], inOrder.at(-1)];
}
