import { isDerelict } from '../catalog/derelict.ts';
import { launchedFlights } from '../catalog/flights.ts';
import { neverLaunched } from '../catalog/losses.ts';
import type { Catalog, Configuration, Spacecraft } from '../catalog/model.ts';
import { isDoubtful } from '../catalog/notes.ts';
import { configurationIds, spacecraftIds, typeIds } from '../dataset/wire/ids.ts';
import { capitalized } from '../words/letterCase.ts';
import type { Moment } from '../words/moment.ts';

/** Who is not ranked with all others by a figure, and why. */
interface Exclusion<Subject> {
  /** The fields of the figures. */
  fields: readonly string[];
  /** A clause that says why not. */
  reason: string;
  /** Names them where they are ranked among themselves. */
  apart?: string;
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
    fields: ['flights-count', 'mission-ends-count', 'fastest-turnaround'],
    reason: 'of the flights of the X-15 only those above 80 km are listed',
    has: ({ configuration }) => configuration.id === configurationIds.x15,
  },
  {
    fields: ['fastest-turnaround'],
    reason: 'most of its flights are listed with noon in place of a time',
    has: ({ configuration }) => configuration.id === configurationIds.spaceShipTwo,
  },
  {
    fields: ['fastest-turnaround'],
    reason: 'its first flight, Mercury-Redstone 1, ended a few centimeters above the pad',
    has: ({ id }) => id === spacecraftIds.mercury2,
  },
  {
    fields: ['time-in-space'],
    reason: 'its end is the day its cabin fell from orbit, two years after its work was done on 19 May 1960',
    has: ({ id }) => id === spacecraftIds.vostok1P,
  },
];

const ofConfigurations: Exclusion<Configuration>[] = [
  {
    fields: ['length'],
    reason: '56.1 m is the length of the stack with its tank; an orbiter is 37.24 m long',
    has: ({ id, record }) => id === configurationIds.spaceShuttle && record.height === 56.1,
  },
];

/** Adds to configurations the notes of what keeps a figure of theirs out of rankings, so that every page tells of it. */
export function noteExclusions({
  configurations,
  edition,
}: Pick<Catalog, 'configurations' | 'edition'>): void {
  for (const { fields, reason, has } of ofConfigurations) {
    for (const one of configurations.filter((configuration) => has(configuration, edition.date))) {
      const text = `${capitalized(reason)}.`;
      one.notes.push(...fields.map((field) => ({ rule: 'exclusion', field, text, isDoubt: true })));
    }
  }
}

/** Why a figure of an entry is not ranked with all others; `apart` names those it is ranked among instead. */
export type Excluded = Pick<Exclusion<never>, 'reason' | 'apart'>;

const inDoubt: Excluded = { reason: 'the figure is in doubt' };

/** Why a figure of a spacecraft is not ranked with all others; null where it is. */
export function exclusionOf(craft: Spacecraft, field: string, date: Moment): Excluded | null {
  return (
    ofSpacecraft.find((one) => one.fields.includes(field) && one.has(craft, date)) ??
    (isDoubtful(craft, field) ? inDoubt : null)
  );
}

/** Why a figure of a configuration is not ranked; null where it is. */
export function exclusionOfConfiguration(
  configuration: Configuration,
  field: string,
  date: Moment,
): Excluded | null {
  return (
    ofConfigurations.find((one) => one.fields.includes(field) && one.has(configuration, date)) ??
    (isDoubtful(configuration, field) ? inDoubt : null)
  );
}

/** Whether a spacecraft can have a rank: it is one vehicle, and it has flown. A craft that was lost on the ground has not. */
export function isRanked(craft: Spacecraft): boolean {
  return craft.flightsCount !== 0 && !craft.isPlaceholder && !wasNeverLaunched(craft);
}

/** Whether all that the source lists as flights of a spacecraft ended on the ground. */
export function wasNeverLaunched(craft: Spacecraft): boolean {
  const flights = launchedFlights(craft);
  return flights.length > 0 && flights.every(neverLaunched);
}
