import { dayLength } from '../words/moment.ts';

/**
 * A flight as the page that asks for a day reads it: the name of the spacecraft, its mission, the place of the flight, and its
 * launch and its end in milliseconds since 1970. The end is null where it is not recorded, and so is a mission that is the name.
 */
export type Span = [name: string, mission: string | null, path: string, start: number, end: number | null];

/** Whether a flight was on at some moment of a day, which is given by its first millisecond; one whose end is not recorded is asked for by its launch. */
export function isOn([, , , start, end]: Span, day: number): boolean {
  return start < day + dayLength && (end ?? start) >= day;
}
