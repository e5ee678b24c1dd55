import { z } from 'zod';
import { agencyMiniSchema, agencySchema } from './agency.ts';
import { durationSchema } from './duration.ts';
import { familyNormalSchema } from './family.ts';
import { imageSchema } from './image.ts';
import { talliesSchema } from './tallies.ts';

const configurationTypeSchema = z.object({
  id: z.int().positive(),
  name: z.string().regex(/\S/, 'expected a name'),
});

/** SpacecraftConfigNormal: what a spacecraft carries. */
export const configurationNormalSchema = z.object({
  id: z.int().positive(),
  name: z.string().regex(/\S/, 'expected a name'),
  type: configurationTypeSchema,
  agency: agencyMiniSchema,
  family: z.array(familyNormalSchema),
  in_use: z.boolean(),
  image: imageSchema.nullable(),
});

/** SpacecraftConfigDetailed: a row of the configurations' file. */
export const configurationSchema = configurationNormalSchema.extend({
  /** Operator or maker; LL2 mixes the two. */
  agency: agencySchema,
  capability: z.string(),
  history: z.string(),
  details: z.string(),
  maiden_flight: z.iso.date().nullable(),
  /** Meters; "Length (m)" in LL2's own titles. */
  height: z.number().nullable(),
  /** Meters. */
  diameter: z.number().nullable(),
  human_rated: z.boolean(),
  /** Persons. */
  crew_capacity: z.int().nullable(),
  /** Kilograms. */
  payload_capacity: z.int().nullable(),
  /** Kilograms. */
  payload_return_capacity: z.int().nullable(),
  /** Free text, "" for none. */
  flight_life: z.string().nullable(),
  /** "" for none. */
  wiki_link: z.string(),
  /** "" for none. */
  info_link: z.string(),
  ...talliesSchema.shape,
  fastest_turnaround: durationSchema.nullable(),
});
export type ConfigurationRecord = z.infer<typeof configurationSchema>;
