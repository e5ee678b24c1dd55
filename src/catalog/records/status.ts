import { z } from 'zod';

/** Curated by hand at LL2: "Active" and "Single Use" both occur on craft in space, so it says nothing of where one is. */
export const statusSchema = z.object({
  id: z.int(),
  name: z.string().min(1),
});
export type StatusRecord = z.infer<typeof statusSchema>;
