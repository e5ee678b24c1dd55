import { z } from 'zod';
import { agencySchema } from './wire/agency.ts';
import { configurationSchema } from './wire/configuration.ts';
import { familySchema } from './wire/family.ts';
import { spacecraftSchema } from './wire/spacecraft.ts';

const labelSchema = z.object({ id: z.int().positive(), name: z.string() });

const ofKind = <Kind extends string, Content extends z.ZodType>(kind: Kind, record: Content) =>
  z.object({
    kind: z.literal(kind),
    id: z.int().positive(),
    name: z.string(),
    /** The moment of the fetch that no longer found it. */
    removedAt: z.iso.datetime(),
    /** The moment of the last data that had it. */
    lastSeen: z.iso.datetime(),
    /** Its last content, as the source had it. */
    record,
  });

/** A row of tombstones.json: a record that the source no longer has. */
export const tombstoneSchema = z.discriminatedUnion('kind', [
  ofKind('spacecraft', spacecraftSchema),
  ofKind('configuration', configurationSchema),
  ofKind('family', familySchema),
  ofKind('agency', agencySchema),
  ofKind('type', labelSchema),
  ofKind('status', labelSchema),
]);
export type Tombstone = z.infer<typeof tombstoneSchema>;
