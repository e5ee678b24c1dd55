import { isDay } from '../../words/isoDay.ts';
import { type Place, readerOf } from './place.ts';
import type { Row } from './row.ts';

/** A filter of a list. */
export interface Filter extends Place {
  /** What it takes. */
  is: keyof typeof filterKinds;
  /** How it compares; without it what is held must be equal. */
  compares?: keyof typeof comparisons;
  /** The path of the list whose ids it takes. */
  choices?: string;
}

/** What LL2 answers with status 400: complaints by the filters that they are about. */
export class BadFilter extends Error {
  override name = 'BadFilter';
  readonly complaint: Record<string, string[]>;

  constructor(filter: string, complaint: string) {
    super(complaint);
    this.complaint = { [filter]: [complaint] };
  }
}

/** The endings of the filters that compare. */
export const comparisons = {
  gt: (held: number, asked: number) => held > asked,
  gte: (held: number, asked: number) => held >= asked,
  lt: (held: number, asked: number) => held < asked,
  lte: (held: number, asked: number) => held <= asked,
};

/** The end of a filter's name that says how it compares. */
export const comparison = new RegExp(`__(?:${Object.keys(comparisons).join('|')})$`);

const isEqual = (held: number, asked: number) => held === asked;
const noChoice = 'Select a valid choice. That choice is not one of the available choices.';
const trueOrFalse = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** What a kind of filter makes of a value: what keeps a row, a complaint, or null where the value is passed over. */
type Reading = ((held: unknown) => boolean) | string | null;
type Holds = (held: number, asked: number) => boolean;

/** The kinds of filters, each with how it reads the value that it is given, as django-filter does. */
export const filterKinds = {
  'yes or no': (value: string): Reading => {
    const wanted = trueOrFalse.get(value.toLowerCase());
    return wanted === undefined ? null : (held) => held === wanted;
  },
  text: (value: string): Reading => {
    const wanted = value.trim();
    if (wanted === '') return null;
    return (held) => [held].flat().includes(wanted);
  },
  part: (value: string): Reading => {
    const wanted = value.trim();
    if (wanted === '') return null;
    return (held) => typeof held === 'string' && held.includes(wanted);
  },
  texts: (value: string): Reading => {
    const wanted = value.split(',').map((one) => one.trim());
    return (held) => [held].flat().some((one) => wanted.includes(String(one)));
  },
  id: (value: string): Reading => {
    const wanted = /^\s*\d+\s*$/.test(value) ? Number(value) : null;
    return wanted === null ? noChoice : (held) => [held].flat().includes(wanted);
  },
  ids: (value: string): Reading => {
    const wanted = value.split(',').map(numberIn);
    if (wanted.includes(null)) return 'Enter a number.';
    return (held) => [held].flat().some((one) => wanted.includes(one as number));
  },
  number: (value: string, holds: Holds): Reading =>
    comparing(numberIn(value), holds, (held) => (typeof held === 'number' ? held : null)) ??
    'Enter a number.',
  day: (value: string, holds: Holds): Reading =>
    comparing(momentIn(value), holds, momentIn) ?? 'Enter a valid date.',
  moment: (value: string, holds: Holds): Reading =>
    comparing(momentIn(value), holds, momentIn) ?? 'Enter a valid date/time.',
};

/**
 * Makes a test of rows from a value of a filter; null for a value that is passed over. A row without the value is never kept.
 * @throws BadFilter where LL2 answers 400.
 */
export function filterBy(
  name: string,
  { is, compares, choices, ...place }: Filter,
  value: string,
  hasChoice: (list: string, id: number) => boolean,
): ((row: Row) => boolean) | null {
  const reading = filterKinds[is](value, compares ? comparisons[compares] : isEqual);
  if (typeof reading === 'string') throw new BadFilter(name, reading);
  if (is === 'id' && choices && !hasChoice(choices, Number(value))) throw new BadFilter(name, noChoice);
  const read = readerOf(place);
  return reading && ((row) => reading(read(row)));
}

/** A row without the value is never kept; null where there is nothing to compare with. */
function comparing(asked: number | null, holds: Holds, read: (held: unknown) => number | null): Reading {
  if (asked === null) return null;
  return (one) => {
    const held = read(one);
    return held !== null && holds(held, asked);
  };
}

function numberIn(value: string): number | null {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A day or a moment in milliseconds since 1970; null for anything else. One without an offset is in UTC, as LL2 takes it. */
export function momentIn(value: unknown): number | null {
  const [, day, clock, offset = 'Z'] = (typeof value === 'string' && moment.exec(value)) || [];
  if (day === undefined) return null;
  // A browser may take the 30th of February for the 2nd of March.
  if (!isDay(day)) return null;
  const time = Date.parse(clock === undefined ? day : `${day}T${clock}${offset}`);
  return Number.isNaN(time) ? null : time;
}

const moment = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}[\d:.]*)(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;
