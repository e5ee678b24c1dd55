import { type Moment, parseMoment } from '../words/moment.ts';

/** Between which days a flight ended of which no end is recorded; null for what is not known. */
export interface EndBounds {
  /** The last day on which it is known to have been in space. */
  lastSeen: Moment | null;
  /** A day on which it is known to have been over, or to have ended. */
  overBy: Moment | null;
}

// How provenance.csv says so, because no column of it is for an end that is known by halves.
const seen = /^in space on (\d{4}-\d\d-\d\d)\b/;
const over = /^(?:had left|landed)\b.*\bbefore\b.*?\b(\d{4}-\d\d-\d\d)\b/;

/** Reads from the doubts of a spacecraft between which days its flight ended. */
export function endBoundsOf(doubts: readonly string[]): EndBounds {
  return { lastSeen: dayIn(doubts, seen), overBy: dayIn(doubts, over) };
}

function dayIn(doubts: readonly string[], pattern: RegExp): Moment | null {
  const [day] = doubts.flatMap((doubt) => pattern.exec(doubt)?.[1] ?? []);
  return day === undefined ? null : parseMoment(day, 'day');
}
