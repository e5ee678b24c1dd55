/**
 * An ISO 8601 duration as LL2 writes it: `P[nD][T[nH][nM][nS]]`, at least one part, days uncapped, seconds perhaps
 * with decimals, perhaps a leading minus; never weeks, months or years.
 */
export const durationPattern =
  /^(-)?P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A span of time: as the source writes it, and in seconds. */
export interface Duration {
  iso: string;
  seconds: number;
}

/** How exactly a time is known; "day" means whole days between two dates. */
export type Precision = 'second' | 'minute' | 'day';

/** How many units a duration is said in unless more are asked for. */
export const unitsSaid = 2;

const units = [
  { name: 'day', short: 'd', seconds: 86_400 },
  { name: 'hour', short: 'h', seconds: 3_600 },
  { name: 'minute', short: 'min', seconds: 60 },
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

/** The seconds of a duration, cut off where it is not known any finer. */
export function knownSeconds({ seconds }: Pick<Duration, 'seconds'>, precision: Precision): number {
  const unit = units.find(({ name }) => name === precision) as Unit;
  return Math.floor(seconds / unit.seconds) * unit.seconds;
}

/**
 * Says a duration in its two largest units, or in as many as are asked for, cut off rather than rounded: "60 days 3
 * hours", or "60 d 3 h". A further unit of zero is left out, and so is every unit finer than the time is known.
 */
export function durationInWords(
  { seconds }: Pick<Duration, 'seconds'>,
  {
    precision = 'second',
    style = 'long',
    parts = unitsSaid,
  }: { precision?: Precision; style?: 'long' | 'short'; parts?: number } = {},
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
  const digits = count.toLocaleString('en-US');
  if (style === 'short') return `${digits}\u00a0${unit.short}`;
  return `${digits} ${unit.name}${count === 1 ? '' : 's'}`;
}
