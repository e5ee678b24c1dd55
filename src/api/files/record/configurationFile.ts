import { z } from 'zod';
import type { Configuration } from '../../../catalog/model.ts';
import { configurationSchema } from '../../../dataset/wire/configuration.ts';
import { notesOnSize } from '../../../drawings/trueSize.ts';
import { configurationFacts } from '../../../fields/configuration.ts';
import { notesOnFlightLife } from '../../../fields/flightLife.ts';
import { originsOf } from '../../../origins/originsOf.ts';
import { enveloped } from '../envelope.ts';
import { figuresOf, figuresSchema } from '../figures.ts';
import { fileSchema } from '../recordSchema.ts';
import { referenceSchema, referencesTo, referenceTo } from '../reference.ts';
import type { Surroundings } from '../surroundings.ts';
import { entryPart, entryShape, recordOf } from './entryPart.ts';
import { noteSchema, notesFor, originSchema, provenanceFor } from './provenance.ts';

export const configurationFileSchema = fileSchema(
  configurationSchema,
  z.strictObject({
    ...entryShape,
    type: referenceSchema.nullable(),
    agency: referenceSchema.nullable(),
    families: z.array(referenceSchema).describe('Ancestors first.'),
    figures: figuresSchema(configurationFacts),
    spacecraft: z.array(referenceSchema).describe('In the order of their names.'),
    notes: z.array(noteSchema),
    provenance: z.array(originSchema).describe('Where each figure of the page comes from.'),
  }),
);

/** The file of a configuration. */
export function configurationFile(configuration: Configuration, surroundings: Surroundings) {
  const { catalog, addressOf } = surroundings;
  const record = recordOf(catalog, configuration);
  const added = {
    ...entryPart(configuration, record, surroundings),
    type: referenceTo(configuration.type, addressOf),
    agency: referenceTo(configuration.agency, addressOf),
    families: referencesTo(configuration.families, addressOf),
    figures: figuresOf(configurationFacts, configuration),
    spacecraft: referencesTo(configuration.spacecraft, addressOf),
    notes: notesFor([
      ...configuration.notes,
      ...notesOnSize(configuration),
      ...notesOnFlightLife(configuration),
    ]),
    provenance: provenanceFor(originsOf(configuration, catalog.edition)),
  };
  return enveloped(record, added, catalog.edition);
}
