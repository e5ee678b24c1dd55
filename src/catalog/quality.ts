import { doubtOf } from './dimensions.ts';
import { parseDuration, recordedDuration } from './duration.ts';
import type { Configuration, Note } from './model.ts';
import { dayInWords } from './moment.ts';
import type { ConfigurationRecord } from './records/configuration.ts';
import type { SpacecraftRecord } from './records/spacecraft.ts';

/** A rule finds one kind of oddity in a record and says it in a sentence, or returns null. */
interface Rule<Subject> {
  field: Note['field'];
  find: (record: Subject) => string | null;
}

const spacecraftRules: Rule<SpacecraftRecord>[] = [
  { field: 'time-in-space', find: (record) => zeroThoughFlown(record, record.time_in_space) },
  { field: 'time-docked', find: (record) => zeroThoughFlown(record, record.time_docked) },
  { field: 'time-in-space', find: (record) => negative(record.time_in_space) },
  { field: 'time-docked', find: (record) => negative(record.time_docked) },
  { field: 'fastest-turnaround', find: (record) => negative(record.fastest_turnaround) },
  {
    field: 'first-launch',
    find: ({ flights }) =>
      flights?.some(({ launch }) => launch && isMidnight(launch.net))
        ? 'The source gives a launch at 00:00:00 UTC, so only its day is taken as known.'
        : null,
  },
  {
    field: 'docked-share',
    find: ({ time_docked, time_in_space }) => {
      const [docked, inSpace] = [recordedDuration(time_docked), recordedDuration(time_in_space)];
      return docked && inSpace && docked.seconds > inSpace.seconds
        ? 'The source has it docked longer than in space, so no share is given.'
        : null;
    },
  },
];

const configurationRules: Rule<ConfigurationRecord>[] = [
  { field: 'length', find: (record) => doubtOf('length', record) },
  { field: 'diameter', find: (record) => doubtOf('diameter', record) },
];

/** The oddities that the rules find in the record of a spacecraft. */
export function spacecraftNotes(record: SpacecraftRecord): Note[] {
  return notesOf(record, spacecraftRules);
}

/** The oddities that the rules find in the record of a configuration. */
export function configurationNotes(record: ConfigurationRecord): Note[] {
  return notesOf(record, configurationRules);
}

/** The maiden flight of the source, where the spacecraft listed here have another first launch. */
export function maidenFlightNotes({ maidenFlight, spacecraft }: Configuration): Note[] {
  const launches = spacecraft.flatMap((craft) => craft.firstLaunch ?? []);
  const first = launches.sort((a, b) => a.time - b.time)[0];
  // A day's difference may be one of time zones.
  if (!maidenFlight || !first || Math.abs(maidenFlight.time - first.time) < 2 * 86_400_000) return [];
  const text = `The first launch listed here is of ${dayInWords(first, 'long')}.`;
  return [{ field: 'maiden-flight', text }];
}

/** Whether a launch is given at midnight exactly, which stands for an unknown time of the day. */
export function isMidnight(net: string): boolean {
  return /T00:00:00(\.0+)?(Z|[+-]00:?00)$/.test(net);
}

/** Whether a duration is LL2's P0D on a spacecraft that has flown: it stands for "no data" there. */
export function isZeroThoughFlown(record: SpacecraftRecord, duration: string | null): boolean {
  return duration !== null && parseDuration(duration).seconds === 0 && (record.flights_count ?? 0) > 0;
}

function zeroThoughFlown(record: SpacecraftRecord, duration: string | null): string | null {
  return isZeroThoughFlown(record, duration)
    ? `The source gives ${duration}, which it also writes when it has no figure.`
    : null;
}

function negative(duration: string | null): string | null {
  return duration !== null && parseDuration(duration).seconds < 0
    ? `The source gives ${duration}, which is less than nothing.`
    : null;
}

function notesOf<Subject>(record: Subject, rules: Rule<Subject>[]): Note[] {
  return rules.flatMap(({ field, find }) => {
    const text = find(record);
    return text === null ? [] : [{ field, text }];
  });
}
