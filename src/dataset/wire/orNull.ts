import type { z } from 'zod';

/**
 * A field that may not be recorded: null, or absent, as it is in a data set that was written before the catalog knew the
 * field. Every field but an id and a name is read through it, because LL2 may leave out any other, and because a data set
 * of any age can be read then.
 */
export function orNull<Schema extends z.ZodType>(schema: Schema): z.ZodDefault<z.ZodNullable<Schema>> {
  return schema.nullable().default(null) as z.ZodDefault<z.ZodNullable<Schema>>;
}
