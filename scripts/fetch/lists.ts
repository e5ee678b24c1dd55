import type { z } from 'zod';
import { configurationSchema } from '../../src/catalog/records/configuration.ts';
import { familySchema } from '../../src/catalog/records/family.ts';
import { spacecraftSchema } from '../../src/catalog/records/spacecraft.ts';
import type { ListQuery } from '../ll2/list.ts';

/** A list of LL2 and the file its records go into. */
export interface List {
  file: string;
  schema: z.ZodType;
  query: ListQuery;
}

/** The whole data set: nine calls for some 600 spacecraft. Only orders without ties are paged. */
export const lists: List[] = [
  {
    file: 'spacecraft.json',
    schema: spacecraftSchema,
    query: { path: 'spacecraft', ordering: 'id', mode: 'detailed', limit: 100 },
  },
  {
    file: 'spacecraft_configurations.json',
    schema: configurationSchema,
    query: { path: 'spacecraft_configurations', ordering: 'name', mode: 'detailed', limit: 100 },
  },
  {
    file: 'spacecraft_configuration_families.json',
    schema: familySchema,
    query: { path: 'spacecraft_configuration_families', ordering: 'name', mode: 'detailed', limit: 100 },
  },
];
