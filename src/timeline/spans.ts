import { dayLength, type MomentPrecision } from '../words/moment.ts';

/**
 * A flight as the page that asks for a day reads it: the name of the spacecraft, its mission, the place of the flight, and its
 * launch and its end in milliseconds since 1970, 'ahead' while it lasts. A launch whose day is not known has its precision with it. The
 * end is null where it is not recorded, and so is a mission that is the name.
 * Of a flight to orbit that is over without a recorded end, there follow when it would have ended, had it been as long as the longest
 * of its configuration, and until when it is known to have lasted, where that is known.
 */
export type Span = [
  name: string,
  mission: string | null,
  path: string,
  launch: number | [time: number, precision: MomentPrecision],
  end: number | 'ahead' | null,
  perhapsUntil?: number,
  knownUntil?: number,
];

/** The flights of a day. */
export interface SpansOnDay {
  /** Its first millisecond. */
  day: number;
  /** Those that were on. */
  up: Span[];
  /** Those without a recorded end that may have been. */
  perhaps: Span[];
}

/** Finds the flights of a day, which is given by its first millisecond. */
export function spansOn(spans: readonly Span[], day: number): SpansOnDay {
  return {
    day,
    up: spans.filter((span) => isOn(span, day)),
    perhaps: spans.filter((span) => mayBeOn(span, day)),
  };
}

/** Whether a flight was on at some moment of a day, which is given by its first millisecond; one whose end is not recorded, from its launch to the last day that it is known of. */
export function isOn(span: Span, day: number): boolean {
  const start = startOf(span);
  const [, , , , end, , knownUntil = start] = span;
  return start < day + dayLength && (end === 'ahead' || (end ?? knownUntil) >= day);
}

/** Whether a flight without a recorded end may have been on at some moment of a day, though it is not known to have been. */
export function mayBeOn(span: Span, day: number): boolean {
  const [, , , , , perhapsUntil, knownUntil = startOf(span)] = span;
  return mayLast({ start: knownUntil, perhapsUntil }, day);
}

/** Whether a flight that began, or was last known of, before a day, and of which only the last possible end is known, may have lasted into the day. */
export function mayLast(
  { start, perhapsUntil }: { start: number; perhapsUntil: number | undefined },
  day: number,
): boolean {
  return perhapsUntil !== undefined && start < day && perhapsUntil >= day;
}

/** When the launch of a flight was, or the span of time that it lies in begins. */
function startOf([, , , launch]: Span): number {
  return typeof launch === 'number' ? launch : launch[0];
}
