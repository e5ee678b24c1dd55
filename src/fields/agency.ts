import type { Agency } from '../catalog/model.ts';
import type { Fact } from './fact.ts';

/** The facts of an agency, in the order in which they are told. */
export const agencyFacts: readonly Fact<Agency>[] = [
  {
    field: 'abbreviation',
    label: 'Abbreviation',
    quantity: 'text',
    source: 'abbrev',
    value: ({ record }) => record.abbrev,
    isOnPage: true,
  },
  {
    field: 'agency-type',
    label: 'Kind',
    quantity: 'text',
    source: 'type',
    value: ({ record }) => record.type?.name ?? null,
    isOnPage: true,
  },
  {
    field: 'country',
    label: 'Country',
    quantity: 'text',
    source: 'country',
    value: ({ record }) => record.country?.map(({ name }) => name).join(', ') || null,
    isOnPage: true,
  },
  {
    field: 'founded',
    label: 'Founded',
    quantity: 'year',
    source: 'founding_year',
    value: ({ record }) => record.founding_year,
    isOnPage: true,
  },
  {
    field: 'head',
    label: 'Head',
    quantity: 'text',
    source: 'administrator',
    value: ({ record }) => record.administrator,
    isOnPage: true,
  },
  {
    field: 'part-of',
    label: 'Part of',
    quantity: 'text',
    source: 'parent',
    value: ({ record }) => record.parent,
    isOnPage: true,
  },
  {
    field: 'description',
    label: 'Description',
    quantity: 'prose',
    source: 'description',
    value: ({ record }) => record.description,
  },
  {
    field: 'image',
    label: 'Image',
    quantity: 'picture',
    source: 'image',
    parts: { 'image.address': 'Image' },
    value: ({ record }) => record.image,
  },
];
