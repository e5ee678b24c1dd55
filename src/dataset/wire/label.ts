import { z } from 'zod';

/**
 * A record that says no more than what it is called: a type, a status. LL2 curates statuses by hand: "Active" and
 * "Single Use" both occur on craft in space, so a status says nothing of where a craft is.
 */
export const labelSchema = z.object({
  /** LL2 counts some labels from 0, and describes no bound but that of 32 bits. */
  id: z.int(),
  name: z.string().regex(/\S/, 'expected a name'),
});
export type LabelRecord = z.infer<typeof labelSchema>;
