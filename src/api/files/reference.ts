import { z } from 'zod';
import type { Entry } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { recordFile } from '../../catalog/paths.ts';
import type { Surroundings } from './surroundings.ts';

/** How a file names another entry. */
export const referenceSchema = z.strictObject({
  slug: z.string(),
  title: z
    .string()
    .describe(
      'Its name; where another has the same, with the LL2 id behind it, or without one the serial number or the slug.',
    ),
  url: z.url().describe('Its page.'),
  json: z.url().describe('Its file.'),
});
export type Reference = z.infer<typeof referenceSchema>;

type AddressOf = Surroundings['addressOf'];

/** Names an entry; null where there is none, or where it stands for what is not recorded. */
export function referenceTo(entry: Entry | null, addressOf: AddressOf): Reference | null {
  return entry && recorded(entry) ? reference(entry, addressOf) : null;
}

/** Names entries, those left out that stand for what is not recorded. */
export function referencesTo(entries: readonly Entry[], addressOf: AddressOf): Reference[] {
  return entries.filter(recorded).map((entry) => reference(entry, addressOf));
}

function reference(entry: Entry, addressOf: AddressOf): Reference {
  const { slug, title, path } = entry;
  return { slug, title, url: addressOf(path), json: addressOf(recordFile(entry)) };
}
