import type { z } from 'zod';

/**
 * A field that may not be recorded: null, or absent, which is what it is in a data set that was written before the
 * catalog knew the field. Every field but those of the first schema is read through it, so that a data set of any age
 * can be read.
 */
export function orNull<Schema extends z.ZodType>(schema: Schema): z.ZodDefault<z.ZodNullable<Schema>> {
  return schema.nullable().default(null) as z.ZodDefault<z.ZodNullable<Schema>>;
}
