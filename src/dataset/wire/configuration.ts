import { z } from 'zod';
import { agencyMiniSchema, agencySchema } from './agency.ts';
import { daySchema } from './day.ts';
import { durationSchema } from './duration.ts';
import { familyNormalSchema } from './family.ts';
import { imageSchema } from './image.ts';
import { labelSchema } from './label.ts';
import { orNull } from './orNull.ts';
import { talliesSchema } from './tallies.ts';

/** SpacecraftConfigNormal: what a spacecraft carries. */
export const configurationNormalSchema = labelSchema.extend({
  type: orNull(labelSchema),
  agency: orNull(agencyMiniSchema),
  family: orNull(z.array(familyNormalSchema)),
  in_use: orNull(z.boolean()),
  image: orNull(imageSchema),
});

/** SpacecraftConfigDetailed: a row of the configurations' file. */
export const configurationSchema = configurationNormalSchema.extend({
  /** Operator or maker; LL2 mixes the two. */
  agency: orNull(agencySchema),
  capability: orNull(z.string()),
  history: orNull(z.string()),
  details: orNull(z.string()),
  maiden_flight: orNull(daySchema),
  /** Meters; "Length (m)" in LL2's own titles. */
  height: orNull(z.number()),
  /** Meters. */
  diameter: orNull(z.number()),
  human_rated: orNull(z.boolean()),
  /** Persons. */
  crew_capacity: orNull(z.int()),
  /** Kilograms. */
  payload_capacity: orNull(z.int()),
  /** Kilograms. */
  payload_return_capacity: orNull(z.int()),
  /** Free text, "" for none. */
  flight_life: orNull(z.string()),
  /** "" for none. */
  wiki_link: orNull(z.string()),
  /** "" for none. */
  info_link: orNull(z.string()),
  ...talliesSchema.shape,
  fastest_turnaround: orNull(durationSchema),
});
export type ConfigurationRecord = z.infer<typeof configurationSchema>;
