import { z } from 'zod';
import { agencyMiniSchema, agencySchema } from './agency.ts';
import { orNull } from './orNull.ts';
import { talliesSchema } from './tallies.ts';

/** A family as a reference to another record of the data set. */
const familyReferenceSchema = z.object({ id: z.int().positive(), name: z.string() });

/** SpacecraftConfigFamilyNormal: what a configuration carries, ancestors included, parent first. */
export const familyNormalSchema = familyReferenceSchema.extend({
  manufacturer: orNull(agencyMiniSchema),
  parent: orNull(familyReferenceSchema),
  /** A date without a time. */
  maiden_flight: orNull(z.iso.date()),
});

/** SpacecraftConfigFamilyEndpointDetailed: a row of the families' file. */
export const familySchema = familyNormalSchema.extend({
  name: z.string().regex(/\S/, 'expected a name'),
  description: z.string(),
  manufacturer: orNull(agencySchema),
  ...talliesSchema.shape,
  /** In spite of its name, the configurations of the family. */
  spacecraft: z.array(z.object({ id: z.int().positive(), name: z.string() })),
});
export type FamilyRecord = z.infer<typeof familySchema>;
