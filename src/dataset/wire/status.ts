import { z } from 'zod';

/** Curated by hand at LL2: "Active" and "Single Use" both occur on craft in space, so it says nothing of where one is. */
export const statusSchema = z.object({
  id: z.int().positive(),
  name: z.string().regex(/\S/, 'expected a name'),
});
