import type { Precision } from './duration.ts';

/** A point in time and how exactly it is known. */
export interface Moment {
  /** Milliseconds since 1970, UTC; where it is known to a day or a longer span, the beginning of that span. */
  time: number;
  precision: MomentPrecision;
}

/** How exactly a moment is known: to the second, or only to a span of time that it lies in. */
export type MomentPrecision =
  | Precision
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal year'
  | 'decade';

type Style = 'long' | 'short';

interface PrecisionRow {
  /** The beginning of the span that a given time lies in. */
  begin: (given: number) => number;
  /** The end of a span, which is the beginning of what follows it. */
  end: (begin: number) => number;
  /** Says a span by its beginning. */
  say: (begin: Date, style: Style) => string;
  /** What stands before the words in a sentence. */
  article?: 'the ';
}

const second = 1_000;
const minute = 60_000;
/** The milliseconds of a day. */
export const dayLength = 86_400_000;
/** The months in their order. */
export const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const ordinals = ['first', 'second', 'third', 'fourth'];
const monthName = (date: Date, style: Style) =>
  monthNames[date.getUTCMonth()]?.slice(0, style === 'short' ? 3 : undefined);
// A day comes before its month in words, because no reader takes that order for another.
const sayDay = (date: Date, style: Style) => `${date.getUTCDate()} ${sayMonth(date, style)}`;
const sayMonth = (date: Date, style: Style) => `${monthName(date, style)} ${date.getUTCFullYear()}`;
const sayYear = (date: Date) => `${date.getUTCFullYear()}`;

// LL2 does not say which day a week begins with, so the moment may lie up to six days on either side of the day given.
const daysAround = 6;
// LL2 does not say whose fiscal year it means, so the moment may lie up to eleven months on either side of the month given.
const monthsAround = 11;

const precisions: Record<MomentPrecision, PrecisionRow> = {
  second: { ...spanOf(second), say: sayDay },
  minute: { ...spanOf(minute), say: sayDay },
  day: { ...spanOf(dayLength), say: sayDay },
  week: {
    begin: (given) => floor(given, dayLength) - daysAround * dayLength,
    end: (begin) => begin + (2 * daysAround + 1) * dayLength,
    say: (begin, style) => `week around ${sayDay(new Date(begin.getTime() + daysAround * dayLength), style)}`,
    article: 'the ',
  },
  month: { ...monthsOf(1), say: sayMonth },
  quarter: {
    ...monthsOf(3),
    say: (begin, style) => {
      const part = begin.getUTCMonth() / 3;
      return `${style === 'short' ? `Q${part + 1}` : `${ordinals[part]} quarter`} ${sayYear(begin)}`;
    },
    article: 'the ',
  },
  half: {
    ...monthsOf(6),
    say: (begin, style) => {
      const part = begin.getUTCMonth() / 6;
      return `${style === 'short' ? `H${part + 1}` : `${ordinals[part]} half`} ${sayYear(begin)}`;
    },
    article: 'the ',
  },
  year: { ...monthsOf(12), say: sayYear },
  'fiscal year': {
    begin: (given) => addMonths(monthsOf(1).begin(given), -monthsAround),
    end: (begin) => addMonths(begin, 2 * monthsAround + 1),
    say: (begin, style) =>
      `${style === 'short' ? 'FY' : 'fiscal year'} ${sayYear(new Date(addMonths(begin.getTime(), monthsAround)))}`,
  },
  decade: { ...monthsOf(120), say: (begin) => `${sayYear(begin)}s`, article: 'the ' },
};

/** Every precision, the finest first. */
export const momentPrecisions = Object.keys(precisions) as [MomentPrecision, ...MomentPrecision[]];

/** Reads a moment that is known to the minute; midnight stands for a time of the day that nobody wrote down. */
export function parseMinute(text: string): Moment {
  const moment = parseMoment(text, 'minute');
  return isMidnight(moment) ? { ...moment, precision: 'day' } : moment;
}

/** Reads an RFC 3339 date or date-time. */
export function parseMoment(text: string, precision: MomentPrecision = 'second'): Moment {
  const given = Date.parse(text);
  return { time: hasClock({ precision }) ? given : precisions[precision].begin(given), precision };
}

/** Reads a day that may not be recorded. */
export function parseDay(text: string | null | undefined): Moment | null {
  return text ? parseMoment(text, 'day') : null;
}

/** Whether a moment is midnight exactly, UTC: as a launch it stands for an unknown time of the day. */
export function isMidnight({ time }: Moment): boolean {
  return time % dayLength === 0;
}

/** Whether a time, in milliseconds since 1970, is at the first second of a minute. */
export function isFullMinute(time: number): boolean {
  return time % minute === 0;
}

/** Whether a moment is noon exactly, UTC. */
export function isNoon({ time }: Moment): boolean {
  return isMidnight({ time: time + dayLength / 2, precision: 'second' });
}

/** Whether not even the day of a moment is known. */
export function isRough({ time, precision }: Moment): boolean {
  return precisions[precision].end(time) - time > dayLength;
}

/** The end of the span that a moment lies in, in milliseconds since 1970. */
export function endOf(moment: Moment): number {
  return precisions[moment.precision].end(startOf(moment));
}

/** The latest day that a moment may be on, as milliseconds since 1970; the moment itself where its day is known. */
export function latestDayOf(moment: Moment): number {
  return isRough(moment) ? endOf(moment) - dayLength : moment.time;
}

/** Whether a moment is before another however exactly the two are known. */
export function isCertainlyBefore(a: Moment, b: Moment): boolean {
  return endOf(a) <= startOf(b);
}

/** Compares two moments, the earlier first; one that is not recorded comes last. */
export function byMoment(a: Moment | null | undefined, b: Moment | null | undefined): number {
  return (a?.time ?? Number.MAX_VALUE) - (b?.time ?? Number.MAX_VALUE);
}

/** The year of a moment, UTC; null where it may be one of several. */
export function yearOfMoment(moment: Moment): number | null {
  const year = new Date(moment.time).getUTCFullYear();
  return year === new Date(latestDayOf(moment)).getUTCFullYear() ? year : null;
}

/** The year that the decade of a moment begins with, UTC; null where it may be one of several. */
export function decadeOf(moment: Moment): number | null {
  const first = decadeAt(moment.time);
  return first === decadeAt(latestDayOf(moment)) ? first : null;
}

/** The year that the decade of a time begins with, UTC; the time is in milliseconds since 1970. */
export function decadeAt(time: number): number {
  return Math.floor(new Date(time).getUTCFullYear() / 10) * 10;
}

/** Says a moment no more exactly than it is known: "14 January 1991, 14:50 UTC", or "second quarter 2027". */
export function momentInWords(moment: Moment): string {
  const words = dayInWords(moment, 'long');
  return hasClock(moment) ? `${words}, ${clockInWords(moment)} UTC` : words;
}

/** Says a span between two moments that are known to the minute, its day once: "27 April 2022, 07:52 to 08:02 UTC". */
export function spanOfClockInWords(start: Moment, end: Moment): string {
  const [first, last] = [dayInWords(start, 'long'), dayInWords(end, 'long')];
  const until = first === last ? clockInWords(end) : `${last}, ${clockInWords(end)}`;
  return `${first}, ${clockInWords(start)} to ${until} UTC`;
}

/** Says a moment short enough for a table whose heading names the zone: "14 Jan 1991 14:50", or its day. */
export function minuteInWords(moment: Moment): string {
  const words = dayInWords(moment);
  return hasClock(moment) ? `${words} ${clockInWords(moment)}` : words;
}

/**
 * Says the day of a moment, "14 January 1991", or short enough for a table, "14 Jan 1991"; where the day is not known, what
 * is known instead: "Q2 2027".
 */
export function dayInWords({ time, precision }: Moment, style: Style = 'short'): string {
  return precisions[precision].say(new Date(time), style);
}

/** Says the day of a moment inside a sentence: "14 January 1991", or "the second quarter 2027". */
export function dayInSentence(moment: Moment): string {
  return `${precisions[moment.precision].article ?? ''}${dayInWords(moment, 'long')}`;
}

/** Says when something was: "on 14 January 1991", or "in the second quarter 2027". */
export function onDayInSentence(moment: Moment): string {
  return `${isRough(moment) ? 'in' : 'on'} ${dayInSentence(moment)}`;
}

/**
 * The value for a time element's datetime (HTML, 4.5.14, "valid time strings"): the smallest span of those that HTML has
 * words for in which the moment certainly lies. It is undefined where no year holds it, because HTML has no longer span.
 */
export function momentForMachines(moment: Moment): string | undefined {
  const iso = new Date(moment.time).toISOString();
  if (moment.precision === 'second') return `${iso.slice(0, 19)}Z`;
  if (moment.precision === 'minute') return `${iso.slice(0, 16)}Z`;
  const last = new Date(endOf(moment) - 1).toISOString();
  const length = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY']
    .map((form) => form.length)
    .find((one) => iso.slice(0, one) === last.slice(0, one));
  return length === undefined ? undefined : iso.slice(0, length);
}

/** Whether the time of the day is known. */
export function hasClock({ precision }: Pick<Moment, 'precision'>): boolean {
  return precision === 'second' || precision === 'minute';
}

function clockInWords({ time }: Moment): string {
  return new Date(time).toISOString().slice(11, 16);
}

/** The beginning of the span that a moment lies in, in milliseconds since 1970: of its minute where it is known to that. */
export function startOf({ time, precision }: Moment): number {
  return floor(time, precision === 'second' ? second : precision === 'minute' ? minute : dayLength);
}

function floor(time: number, unit: number): number {
  return Math.floor(time / unit) * unit;
}

/** Spans of so many milliseconds, one after the other. */
function spanOf(length: number): Pick<PrecisionRow, 'begin' | 'end'> {
  return { begin: (given) => floor(given, length), end: (begin) => begin + length };
}

/** Spans of so many months, one after the other, as the calendar has them. */
function monthsOf(count: number): Pick<PrecisionRow, 'begin' | 'end'> {
  return {
    begin: (given) => {
      const date = new Date(given);
      const month = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
      return Date.UTC(1970, floor(month, count));
    },
    end: (begin) => addMonths(begin, count),
  };
}

function addMonths(begin: number, count: number): number {
  const date = new Date(begin);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count);
}

/** Milliseconds since 1970 as ISO 8601 in UTC, to the second. */
export function isoMoment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
