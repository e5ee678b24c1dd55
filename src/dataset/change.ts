import { z } from 'zod';
import { allKinds } from './kinds.ts';

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A row of changes.jsonl: what a fetch found changed in one record. */
export const changeSchema = z.object({
  /** The moment of the fetch. */
  at: z.iso.datetime(),
  kind: z.enum(allKinds),
  id: z.int(),
  /** Its name after the change; of a removed record, its last one. */
  name: z.string(),
  /** "returned" is a record that had been removed. */
  change: z.enum(['added', 'removed', 'returned', 'changed']),
  /** Empty unless it is "changed". A field inside a field is named by its path, a flight by its id. */
  fields: z.array(z.object({ field: z.string(), from: valueSchema, to: valueSchema })),
});
export type Change = z.infer<typeof changeSchema>;
