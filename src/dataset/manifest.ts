import { z } from 'zod';
import { sha256Of } from './sha256.ts';

const fileSchema = z.object({
  rows: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * The schema that this program writes: what the shapes in wire/ and the files of a data set are. It goes up when a file is
 * added or a row of the history gets another shape, and what an older data set lacks is read as not recorded. A field of
 * LL2 that the catalog newly reads is no new schema, because the files of the lists hold all that LL2 sent. Crews and dockings hold
 * only what the catalog read of them: there such a field is not recorded until their rows are read again.
 */
export const schemaVersion = 3;

/** What a data set says of itself. It is written last: a data set without it is half a data set. */
export const manifestSchema = z.object({
  /** The schema that wrote it; the first one did not say so. */
  schema: z
    .int()
    .positive()
    .max(
      schemaVersion,
      `written by a newer version of this program, which reads up to schema ${schemaVersion}; update it`,
    )
    .default(1),
  edition: z.enum(['embedded', 'live']),
  /** The moment the data describe: times in space count up to it. */
  date: z.iso.datetime(),
  /** The day on which values were added to an edition that describes an earlier moment. */
  addedOn: z.iso.date().optional(),
  /** When a fetched data set was complete. */
  fetchedAt: z.iso.datetime().optional(),
  /** The address of the API that it was fetched from. */
  source: z.url({ protocol: /^https?$/ }).optional(),
  sources: z.array(z.object({ name: z.string(), url: z.url({ protocol: /^https?$/ }), terms: z.string() })),
  /** What a reader should know of the data set as a whole. */
  notes: z.array(z.string()).default([]),
  /** Where reading goes on in the lists that come in over several fetches. One that is whole is absent. */
  goesOnAt: z
    .object({
      /** A page of flights; no offset once all pages are read, but not all flights that are listed were on them. */
      crews: z.object({ offset: z.int().nonnegative().nullable(), limit: z.int().positive() }).optional(),
      /** The moment of the latest docking that was read, null before the first. */
      dockings: z.object({ since: z.string().nullable() }).optional(),
      /** The spacecraft whose crews were asked for in vain, the last one at the end: others are asked for before them. */
      unanswered: z.array(z.int()).optional(),
    })
    .optional(),
  /**
   * The moment that a list or a record describes where it is that of an earlier data set, because it could not be read or believed since: by
   * "station", "flights" or "spacecraft 7".
   */
  keptFrom: z.record(z.string(), z.iso.datetime()).optional(),
  files: z.record(z.string(), fileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type GoesOnAt = NonNullable<Manifest['goesOnAt']>;

/** Whether all crews and docking events are in, which come over several fetches, but for what LL2 does not answer. */
export function isWhole({ goesOnAt = {} }: Pick<Manifest, 'goesOnAt'>): boolean {
  return goesOnAt.crews === undefined && goesOnAt.dockings === undefined;
}

/** What a manifest says of a file that has these bytes and rows. */
export function sealOf(bytes: Buffer, rows: number): z.infer<typeof fileSchema> {
  return { rows, bytes: bytes.length, sha256: sha256Of(bytes) };
}
