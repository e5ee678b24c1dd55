import { z } from 'zod';
import { orNull } from './orNull.ts';

const placeSchema = z.object({
  id: orNull(z.int()),
  name: orNull(z.string()),
  location: orNull(z.object({ id: orNull(z.int()), name: orNull(z.string()) })),
});

/** Landing of a spacecraft. */
export const landingSchema = z.object({
  attempt: orNull(z.boolean()),
  success: orNull(z.boolean()),
  description: orNull(z.string()),
  /** Kilometers. */
  downrange_distance: orNull(z.number()),
  landing_location: orNull(placeSchema),
  type: orNull(z.object({ id: orNull(z.int()), name: orNull(z.string()), abbrev: orNull(z.string()) })),
});
