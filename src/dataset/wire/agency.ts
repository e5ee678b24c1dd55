import { z } from 'zod';
import { imageSchema } from './image.ts';
import { labelSchema } from './label.ts';
import { orNull } from './orNull.ts';

const agencyTypeSchema = z.object({ id: z.int(), name: orNull(z.string()) });

export const countrySchema = labelSchema.extend({
  alpha_2_code: orNull(z.string()),
  /** "Chinese". */
  nationality_name: orNull(z.string()),
});

/** AgencyMini: what a configuration in normal mode carries. */
export const agencyMiniSchema = labelSchema.extend({
  abbrev: orNull(z.string()),
  type: orNull(agencyTypeSchema),
});

/** AgencyNormal: what a detailed configuration or family carries. */
export const agencySchema = agencyMiniSchema.extend({
  country: orNull(z.array(countrySchema)),
  description: orNull(z.string()),
  /** With the office before the name: "CEO: …", "Administrator: …". */
  administrator: orNull(z.string()),
  founding_year: orNull(z.int()),
  /** The name of the agency above this one, not an object. */
  parent: orNull(z.string()),
  image: orNull(imageSchema),
  logo: orNull(imageSchema),
});
export type AgencyRecord = z.infer<typeof agencySchema>;
