import { z } from 'zod';
import { orNull } from './orNull.ts';

/** What LL2 counts of a configuration or of a family. */
export const talliesSchema = z.object({
  spacecraft_flown: orNull(z.int()),
  total_launch_count: orNull(z.int()),
  successful_launches: orNull(z.int()),
  failed_launches: orNull(z.int()),
  attempted_landings: orNull(z.int()),
  successful_landings: orNull(z.int()),
  failed_landings: orNull(z.int()),
});
export type TalliesRecord = z.infer<typeof talliesSchema>;
