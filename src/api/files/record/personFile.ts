import { z } from 'zod';
import type { Person } from '../../../catalog/model.ts';
import { personSchema } from '../../../dataset/wire/person.ts';
import { personFacts } from '../../../fields/person.ts';
import { enveloped } from '../envelope.ts';
import { figuresOf, figuresSchema } from '../figures.ts';
import { fileSchema } from '../recordSchema.ts';
import { referenceSchema, referenceTo } from '../reference.ts';
import type { Surroundings } from '../surroundings.ts';
import { momentFields, momentShape } from '../times.ts';
import { entryPart, entryShape, recordOf } from './entryPart.ts';

export const personFileSchema = fileSchema(
  personSchema,
  z.strictObject({
    ...entryShape,
    agency: referenceSchema.nullable(),
    figures: figuresSchema(personFacts),
    flights: z
      .array(
        z.strictObject({
          spacecraft: referenceSchema.nullable(),
          mission: z.string().nullable(),
          url: z.url(),
          ...momentShape('launch'),
          role: z.string().nullable(),
          is_at_launch: z.boolean(),
          is_at_landing: z.boolean(),
        }),
      )
      .describe('In order of launch.'),
  }),
);

/** The file of a person. */
export function personFile(person: Person, surroundings: Surroundings) {
  const { catalog, addressOf } = surroundings;
  const record = recordOf(catalog, person);
  const added = {
    ...entryPart(person, record, surroundings),
    agency: referenceTo(person.agency, addressOf),
    figures: figuresOf(personFacts, person),
    flights: person.flights.map(({ flight, role, isAtLaunch, isAtLanding }) => ({
      spacecraft: referenceTo(flight.spacecraft, addressOf),
      mission: flight.mission,
      url: addressOf(flight.path),
      ...momentFields('launch', flight.launch),
      role,
      is_at_launch: isAtLaunch,
      is_at_landing: isAtLanding,
    })),
  };
  return enveloped(record, added, catalog.edition);
}
