import { z } from 'zod';
import { schemaVersion } from './envelope.ts';

const headShape = {
  schema_version: z.literal(schemaVersion),
  generated_at: z.iso.datetime().describe('The moment that the data describe, and never that of a build.'),
};

/** The schema of a file of one record. What LL2 sent may have fields that the catalog does not know. */
export function fileSchema<
  Sent extends z.ZodType,
  Added extends z.ZodType,
  More extends z.ZodRawShape = Record<never, never>,
>(record: Sent, catalog: Added, more: More = {} as More) {
  return z.strictObject({
    ...headShape,
    record: record
      .nullable()
      .describe('The record as LL2 sent it, its text cleaned. Null where LL2 has no such record.'),
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
