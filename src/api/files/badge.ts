import type { Spacecraft } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { statusIds } from '../../dataset/wire/ids.ts';
import { notRecorded } from '../../words/notRecorded.ts';

/** What shields.io draws a badge from (shields.io, "Endpoint Badge"). */
export interface Badge {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
}

/** Shields' names of its colors, by the ids of statuses at LL2. */
const colors = new Map<number, string>([
  [statusIds.active, 'success'],
  [statusIds.retired, 'inactive'],
  [statusIds.destroyed, 'critical'],
  [statusIds.singleUse, 'informational'],
]);

/** The badge of a spacecraft: its name, and what became of it. */
export function badgeOf({ name, status, inSpace, tombstone }: Spacecraft): Badge {
  const standing = recorded(status) ? status.name.toLowerCase() : notRecorded;
  const words = [standing, ...(inSpace ? ['in space'] : []), ...(tombstone ? ['removed'] : [])];
  return {
    schemaVersion: 1,
    label: name,
    message: words.join(', '),
    color: colors.get(status.id) ?? 'lightgrey',
  };
}
