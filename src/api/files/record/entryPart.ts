import { z } from 'zod';
import type { Catalog, Entry, OriginalRow } from '../../../catalog/model.ts';
import { recordFile } from '../../../catalog/paths.ts';
import { oldSlugsOf } from '../../../catalog/slugs.ts';
import { allKinds, type Kind } from '../../../dataset/kinds.ts';
import { lastChangeOf } from '../../../history/log.ts';
import { isoMoment } from '../../../words/moment.ts';
import type { Surroundings } from '../surroundings.ts';
import { recordHash } from './recordHash.ts';

const momentSchema = z.iso.datetime();

/** What the catalog knows of an entry of any kind. */
export const entryShape = {
  kind: z.enum(allKinds as [Kind, ...Kind[]]),
  slug: z.string().describe('Its name in addresses. It is never given to another.'),
  title: z
    .string()
    .describe(
      'Its name; where another has the same, with the LL2 id behind it, or without one the serial number or the slug.',
    ),
  url: z.url().describe('Its page.'),
  json: z.url().describe('This file.'),
  old_slugs: z.array(z.string()).describe('Slugs that it had before, which still lead to its page.'),
  removed_at: momentSchema
    .nullable()
    .describe('The fetch that no longer found it at LL2. Null while LL2 has it.'),
  last_seen_at: momentSchema
    .nullable()
    .describe('The date of the last data that had it. Null while LL2 has it.'),
  last_modified: momentSchema.describe(
    'When the record was last found changed. For one that never was, when anything was first found changed; where nothing has changed yet, the date of the data. Never the date of a build.',
  ),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe(
      'SHA-256 of the record as JSON without spaces, the members of objects sorted by name. Null where there is no record.',
    ),
};
const entrySchema = z.strictObject(entryShape);

/** What the catalog knows of an entry, with the hash of its record. */
export function entryPart(
  entry: Entry,
  record: OriginalRow | null,
  { catalog, addressOf }: Surroundings,
): z.infer<typeof entrySchema> {
  const { kind, slug, title, path, tombstone } = entry;
  return {
    kind,
    slug,
    title,
    url: addressOf(path),
    json: addressOf(recordFile(entry)),
    old_slugs: oldSlugsOf(catalog).get(entry) ?? [],
    removed_at: tombstone && isoMoment(tombstone.at.time),
    last_seen_at: tombstone && isoMoment(tombstone.lastSeen.time),
    last_modified: isoMoment(lastChangeOf(entry, catalog).time),
    hash: record && recordHash(record),
  };
}

/** The row of an entry as LL2 sent it; null where LL2 has it as a name alone, or not at all. */
export function recordOf({ source }: Catalog, entry: Entry): OriginalRow | null {
  return entry.id < 0 ? null : source.rowOf(entry);
}
