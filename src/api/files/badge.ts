import { z } from 'zod';
import { everyOne } from '../../catalog/everyOne.ts';
import type { Spacecraft } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { badgeFile } from '../../catalog/paths.ts';
import { statusIds } from '../../dataset/wire/ids.ts';
import { notRecorded } from '../../words/notRecorded.ts';
import type { ApiFile } from './apiFile.ts';

/** What shields.io draws a badge from (shields.io, "Endpoint Badge"). */
const badgeSchema = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string(),
  message: z.string(),
  color: z.string(),
});

/** The badges of spacecraft. */
export const badgeFiles: ApiFile = {
  id: 'badge',
  path: badgeFile({ slug: '{slug}' }),
  says: 'What shields.io draws a badge of a spacecraft from: https://img.shields.io/endpoint?url= and the address of this file.',
  mediaType: 'application/json',
  schema: { name: 'Badge', content: badgeSchema },
  parameters: { slug: 'The slug of the spacecraft, which identifiers.json gives.' },
  files: (catalog) =>
    everyOne(catalog, 'spacecraft').map((craft) => ({
      values: { slug: craft.slug },
      rows: 1,
      make: () => badgeOf(craft),
    })),
};

/** Shields' names of its colors, by the ids of statuses at LL2. */
const colors = new Map<number, string>([
  [statusIds.active, 'success'],
  [statusIds.retired, 'inactive'],
  [statusIds.destroyed, 'critical'],
  [statusIds.singleUse, 'informational'],
]);

/** The badge of a spacecraft: its name, and what became of it. */
export function badgeOf({ name, status, inSpace, tombstone }: Spacecraft): z.infer<typeof badgeSchema> {
  const standing = recorded(status) ? status.name.toLowerCase() : notRecorded;
  const words = [standing, ...(inSpace ? ['in space'] : []), ...(tombstone ? ['removed'] : [])];
  return {
    schemaVersion: 1,
    label: name,
    message: words.join(', '),
    color: colors.get(status.id) ?? 'lightgrey',
  };
}
