import type { Moment } from '../words/moment.ts';
import type { Entry } from './model.ts';

/** The moment that an entry is told on: the date of the data, or of the last data that had it. */
export function dateOfEntry({ tombstone }: Pick<Entry, 'tombstone'>, date: Moment): Moment {
  return tombstone?.lastSeen ?? date;
}
