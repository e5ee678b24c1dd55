import { carriedAndFree } from '../catalog/captiveCarries.ts';
import { vehicleCount } from '../catalog/counts.ts';
import { leftAt } from '../catalog/derelict.ts';
import { dockingNow, whereDocked } from '../catalog/dockings.ts';
import { launchedFlights, missionBeside } from '../catalog/flights.ts';
import { endedAtLaunch, lossOf, someAboardDied, unnamedDead, wasNeverLaunched } from '../catalog/losses.ts';
import type { Flight, Loss, Spacecraft } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';
import { staysBelowOrbit } from '../catalog/orbit.ts';
import { statusIds } from '../dataset/wire/ids.ts';
import { exclusionOf } from '../fields/exclusions.ts';
import { countInWords } from '../words/count.ts';
import { durationInWords } from '../words/duration.ts';
import { capitalized } from '../words/letterCase.ts';
import {
  dayInSentence,
  dayInWords,
  isCertainlyBefore,
  type Moment,
  onDayInSentence,
} from '../words/moment.ts';
import { inDigits, numberInWords } from '../words/number.ts';

/** Says in a few sentences what a spacecraft is and what became of it by the date of the data. */
export function summaryOf(spacecraft: Spacecraft, date: Moment): string {
  return [
    `${[`${spacecraft.title}, ${standing(spacecraft)}, ${career(spacecraft, date)}`, ...fatesOfCrews(spacecraft)].join('; ')}.`,
    ...partialFailure(spacecraft),
    ...outcome(spacecraft, date),
    ...plan(spacecraft),
  ].join(' ');
}

function standing({ configuration, isPlaceholder, tombstone }: Spacecraft): string {
  if (recorded(configuration) === null) return 'a spacecraft of no recorded configuration';
  const { title, spacecraft } = configuration;
  if (tombstone) return `one of the ${title} spacecraft until Launch Library 2 removed it`;
  if (isPlaceholder) return `a placeholder for ${title} spacecraft that have not been told apart yet`;
  const fleet = vehicleCount(spacecraft);
  return fleet === 1
    ? `the only ${title} spacecraft listed`
    : `one of ${inDigits(fleet)} ${title} spacecraft`;
}

function career(spacecraft: Spacecraft, date: Moment): string {
  const { flightsCount, firstLaunch, given, inSpace, timeInSpace } = spacecraft;
  if (flightsCount === null) return 'flew an unrecorded number of times';
  if (flightsCount === 0) return 'has not flown';
  const flights = launchedFlights(spacecraft);
  if (wasNeverLaunched(spacecraft)) return 'was never launched';
  const day = firstLaunch && dayInSentence(firstLaunch);
  const onDay = firstLaunch && onDayInSentence(firstLaunch);
  const destination = flights[0]?.destination;
  const aim = destination ? ` (destination: ${destination})` : '';
  // The source gives a time that cannot be right, so the time counts as not recorded.
  if (flightsCount === 1 && timeInSpace === null && given.timeInSpace !== null) {
    return `has one flight on record${day ? `, of ${day}` : ''}${aim}; its time in space is not recorded`;
  }
  const failed = failedAtLast(spacecraft);
  if (flightsCount === 1 && failed) {
    return `${day ? `was launched ${onDay}${aim}` : 'flew once'}, but the launch failed${landedSafely(failed)}`;
  }
  const stay = inSpace ? ' and is still in space' : spent(spacecraft);
  if (flightsCount === 1) return `${day ? `was launched ${onDay}${aim}` : 'flew once'}${stay}`;
  if (exclusionOf(spacecraft, 'flights-count', date)) {
    return `has ${countInWords(flightsCount, 'flight')} listed${day ? `, the first ${onDay}` : ''}${carried(spacecraft)}`;
  }
  const times = `${flightsCount === 2 ? 'twice' : countInWords(flightsCount, 'time')}${onOneMission(flights)}`;
  const since = day ? `${inSpace ? ` since ${day}` : `, first ${onDay}`}${inSpace || !stay ? '' : ','}` : '';
  return `${inSpace ? 'has flown' : 'flew'} ${times}${since}${inSpace ? ' and is in space' : stay}${failed ? lastLaunch(failed) : ''}`;
}

/** Says on how many of the flights listed a spacecraft stayed on its carrier aircraft, and when it first flew by itself where that was later. */
function carried(spacecraft: Spacecraft): string {
  const { carried, free } = carriedAndFree(spacecraft);
  if (carried.length === 0) return '';
  const first = free[0]?.launch;
  const isLater = carried[0] === launchedFlights(spacecraft)[0];
  const since = first && isLater ? `, and it first flew by itself ${onDayInSentence(first)}` : '';
  return `; on ${inDigits(carried.length)} of them it stayed on its carrier aircraft${since}`;
}

/** Says that several flights were one mission, as the descent and the ascent of a lander are. */
function onOneMission([first, ...others]: readonly Flight[]): string {
  const mission = first && missionBeside(first);
  const isOne = others.length > 0 && others.every((flight) => missionBeside(flight) === mission);
  return mission && isOne ? ` on one mission, ${mission}` : '';
}

/** The latest flight of a spacecraft where its launch failed; undefined where it did not. */
function failedAtLast(spacecraft: Spacecraft): Flight | undefined {
  const last = launchedFlights(spacecraft).at(-1);
  return last && endedAtLaunch(last) ? last : undefined;
}

function lastLaunch(flight: Flight): string {
  const loss = lossOf(flight);
  // What became of its crew is told in the same sentence, and of a fall on the ground it is no launch that is told.
  if (loss && (someAboardDied(loss) || loss.phase === 'ground')) return '';
  const { launch } = flight;
  const day = launch ? `, ${onDayInSentence(launch)},` : '';
  return `; its last launch${day} failed${landedSafely(flight)}`;
}

/** How a flight ended whose launch failed: nothing where it is not recorded that it landed. */
function landedSafely(flight: Flight): string {
  const { landing, crew, duration } = flight;
  if (landing !== 'successful') return '';
  const loss = lossOf(flight);
  const isCrewed = (crew?.landing.length ?? 0) > 0 || ((loss?.aboard ?? 0) > 0 && loss?.livesLost === 0);
  const time = duration ? ` after ${durationInWords(duration)}` : '';
  return `, and ${isCrewed ? 'its crew' : 'it'} landed safely${time}`;
}

/** The launch whose day the first sentence names last: that of the only flight, or of the last one where it failed; null where it names none. */
function launchNamed(spacecraft: Spacecraft): Moment | null {
  if (spacecraft.flightsCount === 1) return wasNeverLaunched(spacecraft) ? null : spacecraft.firstLaunch;
  // Of what was carried besides only the first flights are named.
  const failed = carriedAndFree(spacecraft).carried.length > 0 ? undefined : failedAtLast(spacecraft);
  return failed && lastLaunch(failed) !== '' ? failed.launch : null;
}

/** Says how the crews of a spacecraft died: a sentence on it that leaves this out would be no summary. */
function fatesOfCrews({ losses }: Spacecraft): string[] {
  return losses.filter(someAboardDied).flatMap((loss) => fateOn(loss) ?? []);
}

/** Names who died in losses, of those whom the sentences on these do not name; null where there is nobody. */
export function deadInWords(losses: readonly Loss[]): string | null {
  const dead = losses.flatMap(unnamedDead);
  return dead.length > 0 ? `Those who died: ${dead.join(', ')}.` : null;
}

/** What became of a spacecraft, with its day where that is not the day of the launch, which was named just before. */
function fateOn({ fate, date, spacecraft }: Loss): string | null {
  const launch = launchNamed(spacecraft);
  const isNamed = date !== null && launch !== null && onDayInSentence(launch) === onDayInSentence(date);
  return fate && date && !isNamed ? `${onDayInSentence(date)} ${fate}` : fate;
}

/** Says where the latest launch failed in part. */
function partialFailure(spacecraft: Spacecraft): string[] {
  if (launchedFlights(spacecraft).at(-1)?.outcome !== 'partial failure') return [];
  return [`${spacecraft.flightsCount === 1 ? 'Its' : 'Its last'} launch failed in part.`];
}

/** Says how long a craft in space has been there, or how its record ends. */
function outcome(spacecraft: Spacecraft, date: Moment): string[] {
  const { inSpace, timeInSpace, status, flightsCount } = spacecraft;
  if (inSpace) {
    const time = timeInSpace && durationInWords(timeInSpace);
    const stay = time && `By ${dayInWords(date, 'long')} it had spent ${time} there${docked(spacecraft)}.`;
    return [...(stay ? [stay] : []), ...present(spacecraft)];
  }
  const fates = spacecraft.losses
    .filter((loss) => !someAboardDied(loss))
    .flatMap((loss) => fateOn(loss) ?? [])
    .map((fate) => `${capitalized(fate)}.`);
  if (fates.length > 0 || spacecraft.losses.some(someAboardDied)) return [...fates, ...flownOn(spacecraft)];
  if (status.id === statusIds.destroyed) return ['It was destroyed.'];
  return status.id === statusIds.retired && flightsCount !== 0 ? ['It is retired.'] : [];
}

/** Says of a craft that is retired by now how often it flew after its last loss, which was not its end. */
function flownOn(spacecraft: Spacecraft): string[] {
  const { losses, status } = spacecraft;
  const later = launchedFlights(spacecraft).filter(({ launch }) =>
    losses.every(({ date }) => launch && date && isCertainlyBefore(date, launch)),
  ).length;
  if (later === 0 || status.id !== statusIds.retired) return [];
  return [`It flew ${later === 1 ? 'once more' : `${numberInWords(later)} more times`} and is retired.`];
}

/**
 * Names the next flight of a craft whose flights all lie ahead, with its day as exactly as that is known. It is called the first
 * only where no other may be before it.
 */
function plan(spacecraft: Spacecraft): string[] {
  const [next, ...others] = spacecraft.flights?.filter(({ isAhead }) => isAhead) ?? [];
  if (!next?.launch || spacecraft.tombstone || launchedFlights(spacecraft).length > 0) return [];
  const mission = missionBeside(next);
  const isFirst = others.every(
    ({ launch }) => launch && next.launch && isCertainlyBefore(next.launch, launch),
  );
  return [
    `${isFirst ? 'Its first' : 'A'} flight${mission ? `, ${mission},` : ''} is planned for ${dayInSentence(next.launch)}.`,
  ];
}

/** Says where a craft is docked; nothing where that is not recorded. */
function present(spacecraft: Spacecraft): string[] {
  const docking = dockingNow(spacecraft);
  const where = docking && whereDocked(docking);
  return where && docking.docked
    ? [`It has been docked at ${where}, since ${dayInSentence(docking.docked)}.`]
    : [];
}

function spent(spacecraft: Spacecraft): string {
  const { timeInSpace, flightsCount } = spacecraft;
  if (!timeInSpace || timeInSpace.seconds === 0) return '';
  const time = durationInWords(timeInSpace);
  const inAll = flightsCount === 1 ? '' : ' in all';
  const where = leftAt(spacecraft);
  if (where) return `; its mission ended after ${time}, and it was left ${where}`;
  const flights = launchedFlights(spacecraft);
  if (flights.length > 0 && flights.every(staysBelowOrbit)) return ` and was in flight for ${time}${inAll}`;
  return ` and spent ${time} in space${inAll}${docked(spacecraft)}`;
}

function docked(spacecraft: Spacecraft): string {
  const { timeDocked } = spacecraft;
  return timeDocked && timeDocked.seconds > 0 ? `, ${durationInWords(timeDocked)} of them docked` : '';
}
