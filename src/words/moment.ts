import type { Precision } from './duration.ts';

/** A point in time and how exactly it is known. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  time: number;
  precision: Precision | 'month' | 'year';
}

// Day before month, spelled out: the one order that no reader takes for another.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const day = 86_400_000;
const spans: Record<Moment['precision'], number> = {
  second: 1_000,
  minute: 60_000,
  day,
  month: 31 * day,
  year: 366 * day,
};

/** Reads an RFC 3339 date or date-time. */
export function parseMoment(text: string, precision: Moment['precision'] = 'second'): Moment {
  return { time: Date.parse(text), precision };
}

/** Whether a moment is midnight exactly, UTC: as a launch it stands for an unknown time of the day. */
export function isMidnight({ time }: Moment): boolean {
  return time % day === 0;
}

/** Whether a moment is before another however exactly the two are known. */
export function isCertainlyBefore(a: Moment, b: Moment): boolean {
  return startOf(a) + spans[a.precision] <= startOf(b);
}

/** The year that the decade of a moment begins with, UTC. */
export function decadeOf({ time }: Moment): number {
  return Math.floor(new Date(time).getUTCFullYear() / 10) * 10;
}

/** Says a moment no more exactly than it is known: "14 January 1991, 14:50 UTC", or "July 2027". */
export function momentInWords(moment: Moment): string {
  const { time, precision } = moment;
  const day = dayInWords(moment, 'long');
  return precision === 'second' || precision === 'minute'
    ? `${day}, ${new Date(time).toISOString().slice(11, 16)} UTC`
    : day;
}

/** Says a moment short enough for a table whose heading names the zone: "14 Jan 1991 14:50", or its day. */
export function minuteInWords(moment: Moment): string {
  const { time, precision } = moment;
  const clock = new Date(time).toISOString().slice(11, 16);
  const day = dayInWords(moment);
  return precision === 'second' || precision === 'minute' ? `${day} ${clock}` : day;
}

/** Says the day of a moment, "14 January 1991", or short enough for a table, "14 Jan 1991". */
export function dayInWords({ time, precision }: Moment, style: 'long' | 'short' = 'short'): string {
  const date = new Date(time);
  const month = months[date.getUTCMonth()]?.slice(0, style === 'short' ? 3 : undefined);
  if (precision === 'year') return `${date.getUTCFullYear()}`;
  if (precision === 'month') return `${month} ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

/** The value for a time element's datetime, as exact as the moment is known (HTML, 4.5.14, "valid time strings"). */
export function momentForMachines({ time, precision }: Moment): string {
  const iso = new Date(time).toISOString();
  switch (precision) {
    case 'second':
      return `${iso.slice(0, 19)}Z`;
    case 'minute':
      return `${iso.slice(0, 16)}Z`;
    case 'day':
      return iso.slice(0, 10);
    case 'month':
      return iso.slice(0, 7);
    case 'year':
      return iso.slice(0, 4);
  }
}

/** The first millisecond that a moment may be, being known no more exactly than it is. */
function startOf(moment: Moment): number {
  const known = momentForMachines(moment);
  return Date.parse(moment.precision === 'minute' ? known.replace('Z', ':00Z') : known);
}
