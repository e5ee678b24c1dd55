import { z } from 'zod';
import type { Docking, Station } from '../../../catalog/model.ts';
import { stationSchema } from '../../../dataset/wire/station.ts';
import { stationFacts } from '../../../fields/station.ts';
import { enveloped } from '../envelope.ts';
import { figuresOf, figuresSchema } from '../figures.ts';
import { fileSchema } from '../recordSchema.ts';
import { referenceSchema, referenceTo } from '../reference.ts';
import type { Surroundings } from '../surroundings.ts';
import { momentFields, momentShape } from '../times.ts';
import { entryPart, entryShape, recordOf } from './entryPart.ts';

const visitSchema = z.strictObject({
  spacecraft: referenceSchema.nullable().describe('Null for a visitor that is not in the catalog.'),
  visitor: z.string().nullable().describe('What a visitor is called that is not in the catalog.'),
  port: z.string().nullable(),
  ...momentShape('docked'),
  ...momentShape('departed'),
});

export const stationFileSchema = fileSchema(
  stationSchema,
  z.strictObject({
    ...entryShape,
    destination: referenceSchema.nullable(),
    figures: figuresSchema(stationFacts),
    ports: z.array(z.strictObject({ name: z.string(), docked: visitSchema.nullable() })),
    dockings: z.array(visitSchema).describe('All that are known, in order of their beginning.'),
  }),
);

/** The file of a station. */
export function stationFile(station: Station, surroundings: Surroundings) {
  const { catalog, addressOf } = surroundings;
  const record = recordOf(catalog, station);
  const visit = ({ flight, visitor, port, docked, departed }: Docking) => ({
    spacecraft: referenceTo(flight?.spacecraft ?? null, addressOf),
    visitor,
    port,
    ...momentFields('docked', docked),
    ...momentFields('departed', departed),
  });
  const added = {
    ...entryPart(station, record, surroundings),
    destination: referenceTo(station.destination, addressOf),
    figures: figuresOf(stationFacts, station),
    ports: station.ports.map(({ name, docked }) => ({ name, docked: docked && visit(docked) })),
    dockings: station.dockings.map(visit),
  };
  return enveloped(record, added, catalog.edition);
}
