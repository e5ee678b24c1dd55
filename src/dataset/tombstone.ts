import { z } from 'zod';
import { allKinds, type Kind, kinds, type RecordOf } from './kinds.ts';

const schemas = allKinds.map((kind) =>
  z.object({
    kind: z.literal(kind),
    id: z.int(),
    name: z.string(),
    /** The moment of the fetch that no longer found it. */
    removedAt: z.iso.datetime(),
    /** The moment of the last data that had it. */
    lastSeen: z.iso.datetime(),
    /** Its last content, as the source had it. */
    record: kinds[kind].schema,
  }),
);

/** A row of tombstones.json: a record that the source no longer has. */
export const tombstoneSchema = z.discriminatedUnion('kind', schemas as [(typeof schemas)[number]]);
type AnyRow = z.infer<(typeof schemas)[number]>;
export type TombstoneRow = {
  [Of in Kind]: Omit<AnyRow, 'kind' | 'record'> & { kind: Of; record: RecordOf<Of> };
}[Kind];
