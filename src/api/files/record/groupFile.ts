import { z } from 'zod';
import type { Agency, Catalog, Family, Group } from '../../../catalog/model.ts';
import { agencySchema } from '../../../dataset/wire/agency.ts';
import { familySchema } from '../../../dataset/wire/family.ts';
import { labelSchema } from '../../../dataset/wire/label.ts';
import { agencyFacts } from '../../../fields/agency.ts';
import { familyFacts } from '../../../fields/family.ts';
import { once } from '../../../words/once.ts';
import { enveloped } from '../envelope.ts';
import { figuresOf, figuresSchema } from '../figures.ts';
import { fileSchema } from '../recordSchema.ts';
import { referenceSchema, referencesTo, referenceTo } from '../reference.ts';
import type { Surroundings } from '../surroundings.ts';
import { entryPart, entryShape, recordOf } from './entryPart.ts';

const groupShape = {
  ...entryShape,
  configurations: z.array(referenceSchema).describe('In the order of their names.'),
  spacecraft: z.array(referenceSchema).describe('In the order of their names.'),
};

export const groupFileSchema = fileSchema(labelSchema, z.strictObject(groupShape));

/** The file of what groups spacecraft and has nothing more to tell: a type, a status, a destination. */
export function groupFile(group: Group, surroundings: Surroundings) {
  return fileOf(group, {}, surroundings);
}

export const familyFileSchema = fileSchema(
  familySchema,
  z.strictObject({
    ...groupShape,
    parent: referenceSchema.nullable(),
    children: z.array(referenceSchema),
    manufacturer: referenceSchema.nullable(),
    figures: figuresSchema(familyFacts),
  }),
);

/** The file of a family. */
export function familyFile(family: Family, surroundings: Surroundings) {
  const { addressOf } = surroundings;
  const more = {
    parent: referenceTo(family.parent, addressOf),
    children: referencesTo(family.children, addressOf),
    manufacturer: referenceTo(family.manufacturer, addressOf),
    figures: figuresOf(familyFacts, family),
  };
  return fileOf(family, more, surroundings);
}

export const agencyFileSchema = fileSchema(
  agencySchema,
  z.strictObject({
    ...groupShape,
    families: z.array(referenceSchema).describe('Families that it builds.'),
    launches: z
      .int()
      .nullable()
      .describe(
        'How many flights of the catalog it launched. Null where it is recorded of no flight who launched it.',
      ),
    figures: figuresSchema(agencyFacts),
  }),
);

/** The file of an agency. */
export function agencyFile(agency: Agency, surroundings: Surroundings) {
  const more = {
    families: referencesTo(agency.families, surroundings.addressOf),
    launches: areProvidersKnown(surroundings.catalog) ? agency.launches.length : null,
    figures: figuresOf(agencyFacts, agency),
  };
  return fileOf(agency, more, surroundings);
}

const areProvidersKnown = once(({ agencies }: Catalog) =>
  agencies.some(({ launches }) => launches.length > 0),
);

function fileOf<More extends object>(group: Group, more: More, surroundings: Surroundings) {
  const { catalog, addressOf } = surroundings;
  const record = recordOf(catalog, group);
  const added = {
    ...entryPart(group, record, surroundings),
    configurations: referencesTo(group.configurations, addressOf),
    spacecraft: referencesTo(group.spacecraft, addressOf),
    ...more,
  };
  return enveloped(record, added, catalog.edition);
}
