import { z } from 'zod';
import { agencyMiniSchema, countrySchema } from './agency.ts';
import { daySchema } from './day.ts';
import { durationSchema } from './duration.ts';
import { imageSchema } from './image.ts';
import { labelSchema } from './label.ts';
import { orNull } from './orNull.ts';

/** AstronautDetailed: a person as the crew of a flight carries it. */
export const personSchema = labelSchema.extend({
  status: orNull(labelSchema),
  agency: orNull(agencyMiniSchema),
  type: orNull(labelSchema),
  in_space: orNull(z.boolean()),
  /** Ticks on while the person is in space. */
  time_in_space: orNull(durationSchema),
  eva_time: orNull(durationSchema),
  date_of_birth: orNull(daySchema),
  date_of_death: orNull(daySchema),
  nationality: orNull(z.array(countrySchema)),
  bio: orNull(z.string()),
  wiki: orNull(z.string()),
  image: orNull(imageSchema),
});
export type PersonRecord = z.infer<typeof personSchema>;
