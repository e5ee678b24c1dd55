import { z } from 'zod';
import { envelopeVersion } from './envelope.ts';

const headShape = {
  schema_version: z.literal(envelopeVersion),
  generated_at: z.iso.datetime().describe('The moment that the data describe, and never that of a build.'),
};

/** The schema of a file of one record. A record may have fields that the catalog does not know. */
export function fileSchema<
  Sent extends z.ZodType,
  Added extends z.ZodType,
  More extends z.ZodRawShape = Record<never, never>,
>(record: Sent, catalog: Added, more: More = {} as More) {
  return z.strictObject({
    ...headShape,
    record: record
      .nullable()
      .describe(
        "The record in LL2's fields, of which one that LL2 did not send may lack some. Null where LL2 has no such records.",
      ),
    catalog: catalog.describe('What the catalog adds.'),
    ...more,
  });
}

/** The schema of a file of a list. */
export function listSchema<Row extends z.ZodType, More extends z.ZodRawShape = Record<never, never>>(
  row: Row,
  more: More = {} as More,
) {
  return z.strictObject({
    ...headShape,
    total: z.int().nonnegative().describe('How many results there are. A file holds all of them.'),
    results: z.array(row),
    ...more,
  });
}
