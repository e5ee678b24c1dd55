import { inDigits } from './number.ts';

/**
 * An ISO 8601 duration as LL2 writes it: `P[nD][T[nH][nM][nS]]`, at least one part, days uncapped, seconds perhaps
 * with decimals, perhaps a leading minus; never weeks, months or years.
 */
export const durationPattern =
  /^(-)?P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A span of time: in ISO 8601, as the source writes it or as the middle of what it can be, and in seconds. */
export interface Duration {
  iso: string;
  /** The middle of what it can be, where it is not known to the second. */
  seconds: number;
  /** How many seconds it may be more or less. */
  margin?: number;
  /** The least and the most seconds it can be, where that is known better than by the margin. */
  bounds?: readonly [number, number];
  /** How exactly it is known: to the second where it is left out. */
  precision?: Precision;
}

/** How exactly a time may be known, the most exact first; "day" means whole days between two dates. */
export const durationPrecisions = ['second', 'minute', 'day'] as const;
export type Precision = (typeof durationPrecisions)[number];

/** Sorts what is known more exactly before what is known less exactly. */
export function byExactness(a: Precision | undefined, b: Precision | undefined): number {
  return durationPrecisions.indexOf(a ?? 'second') - durationPrecisions.indexOf(b ?? 'second');
}

/** The least exact of several precisions; undefined where there is none. */
export function coarsest(precisions: readonly (Precision | null | undefined)[]): Precision | undefined {
  return durationPrecisions.findLast((precision) => precisions.includes(precision));
}

/** How many units a duration is said in unless more are asked for. */
export const unitsSaid = 2;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const units = [
  { name: 'day', short: 'd', seconds: day },
  { name: 'hour', short: 'h', seconds: hour },
  { name: 'minute', short: 'min', seconds: minute },
  { name: 'second', short: 's', seconds: 1 },
] as const;
type Unit = (typeof units)[number];

/**
 * Reads one of LL2's ISO 8601 durations.
 * @throws Error when the text is not of LL2's grammar, which knows days and smaller units only.
 */
export function parseDuration(iso: string): Duration {
  const match = durationPattern.exec(iso);
  if (!match) throw new Error(`"${iso}" is not an ISO 8601 duration in days, hours, minutes and seconds.`);
  const [, minus, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const total = Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return { iso, seconds: minus && total > 0 ? -total : total };
}

/** Reads a duration. Negative ones count as not recorded, because no time is less than nothing. */
export function recordedDuration(iso: string | null): Duration | null {
  const duration = iso === null ? null : parseDuration(iso);
  return duration !== null && duration.seconds >= 0 ? duration : null;
}

/** Moves a duration by seconds to the middle of what it can be, which is known to the minute, and says how far it may be off. */
export function centered(duration: Duration, { shift, margin }: Bias): Duration {
  if (margin === 0) return duration;
  const seconds = Math.max(0, duration.seconds + shift);
  const iso = shift === 0 ? duration.iso : isoOf(Math.floor(seconds / minute) * minute);
  return { ...duration, iso, seconds, margin };
}

/** What the cutting off of moments does to a duration between them, in seconds. */
export interface Bias {
  shift: number;
  margin: number;
}

/** A duration of whole seconds. */
export function durationOf(seconds: number): Duration {
  return { iso: isoOf(seconds), seconds };
}

/** Writes seconds as an ISO 8601 duration, as LL2 does. */
function isoOf(seconds: number): string {
  const days = Math.floor(seconds / day);
  const clock = [
    [Math.floor((seconds % day) / hour), 'H'],
    [Math.floor((seconds % hour) / minute), 'M'],
    [seconds % minute, 'S'],
  ]
    .filter(([count]) => count !== 0)
    .map((part) => part.join(''))
    .join('');
  const date = days > 0 || clock === '' ? `${days}D` : '';
  return `P${date}${clock && `T${clock}`}`;
}

/**
 * Says a duration in its two largest units, or in as many as are asked for, cut off rather than rounded: "60 days 3
 * hours", or "60 d 3 h". A further unit of zero is left out, and so is every unit finer than the time is known.
 */
export function durationInWords(
  { seconds, precision = 'second' }: Pick<Duration, 'seconds' | 'precision'>,
  { style = 'long', parts = unitsSaid }: { style?: 'long' | 'short'; parts?: number } = {},
): string {
  const finest = units.findIndex((unit) => unit.name === precision);
  const known = units.slice(0, finest + 1);
  const largest = known.findIndex((unit) => seconds >= unit.seconds);
  if (largest < 0)
    return seconds > 0 ? `under ${inUnit(1, known.at(-1) as Unit, style)}` : inUnit(0, units[0], style);
  return known
    .slice(largest, largest + parts)
    .map((unit) => ({ unit, count: Math.floor((seconds % sizeAbove(unit)) / unit.seconds) }))
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => inUnit(count, unit, style))
    .join(' ');
}

function sizeAbove(unit: Unit): number {
  return units[units.indexOf(unit) - 1]?.seconds ?? Number.POSITIVE_INFINITY;
}

function inUnit(count: number, unit: Unit, style: 'long' | 'short'): string {
  const digits = inDigits(count);
  if (style === 'short') return `${digits}\u00a0${unit.short}`;
  return `${digits} ${unit.name}${count === 1 ? '' : 's'}`;
}
