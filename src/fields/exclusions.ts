import { carriedAndFree } from '../catalog/captiveCarries.ts';
import { endsWithMission, isDerelict } from '../catalog/derelict.ts';
import { highestEscapeKm } from '../catalog/escapeTests.ts';
import { launchedFlights } from '../catalog/flights.ts';
import type { Catalog, Configuration, Flight, Spacecraft } from '../catalog/model.ts';
import { isDoubtedByNote } from '../catalog/notes.ts';
import { configurationIds, spacecraftIds, typeIds } from '../dataset/wire/ids.ts';
import { countInWords } from '../words/count.ts';
import { capitalized } from '../words/letterCase.ts';
import { dayLength, isRough, type Moment } from '../words/moment.ts';

/** Who is not ranked with all others by a figure, and why. */
interface Exclusion<Subject> {
  /** The fields of the figures, or the table of flights. */
  fields: readonly string[];
  /** A clause that says why not, of one or of several. */
  reason: string | ((subject: Subject, date: Moment) => string);
  /** Names them where they are ranked among themselves. */
  apart?: string;
  /** What is known of one of them instead. */
  detail?: (subject: Subject) => string;
  has: (subject: Subject, date: Moment) => boolean;
}

/** The rules of all rankings of spacecraft, on their own pages and on those of records. The first that fits holds. */
const ofSpacecraft: Exclusion<Spacecraft>[] = [
  {
    fields: ['time-in-space'],
    reason: 'left in space for good',
    apart: 'those left in space for good',
    has: isDerelict,
  },
  {
    fields: ['fastest-turnaround'],
    reason: 'a lander stays on another world between its two flights',
    apart: 'landers',
    has: ({ configuration }) => configuration.type.id === typeIds.lander,
  },
  {
    fields: [
      'first-launch',
      'latest-launch',
      'flights-count',
      'mission-ends-count',
      'fastest-turnaround',
      'shortest-flight',
    ],
    reason: 'of the flights of the X-15 only those above 80 km are listed',
    has: ({ configuration }) => configuration.id === configurationIds.x15,
  },
  {
    fields: ['flights-count', 'mission-ends-count'],
    reason: 'among the flights listed are some on which the spacecraft stayed on its carrier aircraft',
    detail: (craft) => `it flew by itself ${timesInWords(carriedAndFree(craft).free.length)}`,
    has: (craft) => carriedAndFree(craft).carried.length > 0,
  },
  {
    fields: ['fastest-turnaround'],
    reason: 'most of the flights are listed with noon in place of a time',
    has: ({ configuration, fastestTurnaround }) =>
      configuration.id === configurationIds.spaceShipTwo && fastestTurnaround !== null,
  },
  {
    fields: ['fastest-turnaround'],
    reason: 'the first flight, Mercury-Redstone 1, ended a few centimeters above the pad',
    has: ({ id }) => id === spacecraftIds.mercury2,
  },
  {
    fields: ['fastest-turnaround'],
    reason: 'not all ends of the flights are recorded',
    detail: (craft) =>
      `its launches were as few as ${countInWords(daysBetweenLaunches(craft) ?? 0, 'day')} apart`,
    has: (craft) => {
      const days = daysBetweenLaunches(craft);
      return days !== null && days * 86_400 < (craft.fastestTurnaround?.seconds ?? Number.POSITIVE_INFINITY);
    },
  },
  {
    fields: ['mission-ends-count'],
    reason: 'no flight has ended',
    has: ({ missionEndsCount }) => missionEndsCount === 0,
  },
  {
    fields: ['docked-share'],
    reason: 'time in space is known to the day only',
    has: ({ timeInSpace, dockedShare }) => dockedShare !== null && timeInSpace?.precision === 'day',
  },
  {
    fields: ['time-in-space'],
    reason: 'the end is the day the cabin fell from orbit, two years after the work was done on 19 May 1960',
    has: ({ id }) => id === spacecraftIds.vostok1P,
  },
  {
    fields: ['time-in-space'],
    reason: 'every flight was a test of the escape from a rocket',
    detail: (craft) => `it went no higher than about ${highestEscapeKm(craft)} km`,
    has: (craft) => craft.timeInSpace !== null && highestEscapeKm(craft) !== null,
  },
  {
    fields: ['time-in-space'],
    reason: 'the end is that of the mission, and what was left in orbit stayed there longer',
    has: endsWithMission,
  },
];

const ofConfigurations: Exclusion<Configuration>[] = [
  {
    fields: ['length'],
    reason: '56.1 m is the length of the stack with its tank; an orbiter is 37.24 m long',
    has: ({ id, record }) => id === configurationIds.spaceShuttle && record.height === 56.1,
  },
  {
    fields: ['payload-capacity'],
    reason:
      '4,725 kg is the mass of the whole ship in orbit, as the Space Science Data Coordinated Archive of NASA gives it of Vostok 1 (1961-012A)',
    has: ({ id, record }) => id === configurationIds.vostok && record.payload_capacity === 4725,
  },
  {
    fields: ['fastest-turnaround'],
    reason: (configuration, date) => {
      const craft = excludedByTurnaround(configuration, date);
      return craft ? `${craft.title}: ${exclusionOf(craft, 'fastest-turnaround', date)?.reason}` : '';
    },
    has: (configuration, date) => excludedByTurnaround(configuration, date) !== undefined,
  },
];

// A time between flights may be known to the minute of one, and to the second of the other.
const sameBySeconds = 60;

/** The spacecraft that the fastest turnaround of a configuration is of, where its own is not ranked with all others. */
function excludedByTurnaround({ fastestTurnaround, spacecraft }: Configuration, date: Moment) {
  return spacecraft.find(
    (craft) =>
      fastestTurnaround !== null &&
      craft.fastestTurnaround !== null &&
      Math.abs(craft.fastestTurnaround.seconds - fastestTurnaround.seconds) <= sameBySeconds &&
      exclusionOf(craft, 'fastest-turnaround', date) !== null,
  );
}

/** Adds to configurations the notes of what keeps a figure of theirs out of rankings, so that every page tells of it. */
export function noteExclusions({
  configurations,
  edition,
}: Pick<Catalog, 'configurations' | 'edition'>): void {
  for (const { fields, reason, has } of ofConfigurations) {
    for (const one of configurations.filter((configuration) => has(configuration, edition.date))) {
      const text = `${capitalized(reasonOf(reason, one, edition.date))}.`;
      one.notes.push(...fields.map((field) => ({ rule: 'exclusion', field, text, isDoubt: true })));
    }
  }
}

/** Why a figure of an entry is not ranked with all others; `apart` names those it is ranked among instead. */
export interface Excluded extends Pick<Exclusion<never>, 'apart'> {
  /** A clause that says why not. */
  reason: string;
  detail?: string;
}

/** Says why a figure is not ranked with all others, with what is known of it instead. */
export function exclusionInWords({ reason, detail }: Excluded): string {
  return detail === undefined ? reason : `${reason}; ${detail}`;
}

/** Why nothing is ranked that flying is counted by, of what never left the ground. */
export const itWasNeverLaunched = 'it was never launched';

/** Why a figure is not ranked that a note puts in doubt. */
export const inDoubt: Excluded = { reason: 'the figure is in doubt' };

/** Why a figure of a spacecraft is not ranked with all others; null where it is. */
export function exclusionOf(craft: Spacecraft, field: string, date: Moment): Excluded | null {
  const found = ofSpacecraft.find((one) => one.fields.includes(field) && one.has(craft, date));
  if (!found) return isDoubtedByNote(craft, field) ? inDoubt : null;
  const { apart, detail } = found;
  const reason = reasonOf(found.reason, craft, date);
  return { reason, ...(apart && { apart }), ...(detail && { detail: detail(craft) }) };
}

/**
 * Why the time of a flight is not ranked with all others; null where it is. Of what was left in space for good a flight that is over is.
 */
export function exclusionOfTime({ spacecraft, isUnderWay }: Flight, date: Moment): Excluded | null {
  const excluded = exclusionOf(spacecraft, 'time-in-space', date);
  return excluded?.apart && !isUnderWay ? null : excluded;
}

/** Why a figure of a configuration is not ranked; null where it is. */
export function exclusionOfConfiguration(
  configuration: Configuration,
  field: string,
  date: Moment,
): Excluded | null {
  const found = ofConfigurations.find((one) => one.fields.includes(field) && one.has(configuration, date));
  if (found) return { reason: reasonOf(found.reason, configuration, date) };
  return isDoubtedByNote(configuration, field) ? inDoubt : null;
}

function reasonOf<Subject>(reason: Exclusion<Subject>['reason'], subject: Subject, date: Moment): string {
  return typeof reason === 'string' ? reason : reason(subject, date);
}

function timesInWords(count: number): string {
  return count === 1 ? 'once' : countInWords(count, 'time');
}

/** The fewest whole days between two launches of a spacecraft, where the first of the two flights has no recorded end. */
function daysBetweenLaunches(craft: Spacecraft): number | null {
  const flights = launchedFlights(craft);
  const days = flights.flatMap(({ launch, end }, index) => {
    const next = flights[index + 1]?.launch;
    if (!launch || !next || end !== null || isRough(launch) || isRough(next)) return [];
    return Math.floor((next.time - launch.time) / dayLength);
  });
  return days.length === 0 ? null : Math.min(...days);
}
