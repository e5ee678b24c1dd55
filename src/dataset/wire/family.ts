import { z } from 'zod';
import { agencyMiniSchema, agencySchema } from './agency.ts';
import { daySchema } from './day.ts';
import { labelSchema } from './label.ts';
import { orNull } from './orNull.ts';
import { talliesSchema } from './tallies.ts';

/** A reference to another record of the data set, which its id finds. */
const referenceSchema = z.object({ id: z.int(), name: orNull(z.string()) });

/** SpacecraftConfigFamilyNormal: what a configuration carries, ancestors included, parent first. */
export const familyNormalSchema = referenceSchema.extend({
  manufacturer: orNull(agencyMiniSchema),
  parent: orNull(referenceSchema),
  maiden_flight: orNull(daySchema),
});

/** SpacecraftConfigFamilyEndpointDetailed: a row of the families' file. */
export const familySchema = familyNormalSchema.extend({
  ...labelSchema.shape,
  description: orNull(z.string()),
  manufacturer: orNull(agencySchema),
  ...talliesSchema.shape,
  /** In spite of its name, the configurations of the family. */
  spacecraft: orNull(z.array(referenceSchema)),
});
export type FamilyRecord = z.infer<typeof familySchema>;
