import { z } from 'zod';

/** What LL2 counts of a configuration or of a family. */
export const talliesSchema = z.object({
  spacecraft_flown: z.int().nullable(),
  total_launch_count: z.int().nullable(),
  successful_launches: z.int().nullable(),
  failed_launches: z.int().nullable(),
  attempted_landings: z.int().nullable(),
  successful_landings: z.int().nullable(),
  failed_landings: z.int().nullable(),
});
export type TalliesRecord = z.infer<typeof talliesSchema>;
