import { z } from 'zod';
import type { Spacecraft } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { recordFile } from '../../catalog/paths.ts';
import { spacecraftFacts } from '../../fields/spacecraft.ts';
import { once } from '../../words/once.ts';
import { figuresOf, figuresSchema } from './figures.ts';
import { ll2IdOf } from './identifiers.ts';
import type { Surroundings } from './surroundings.ts';

/** A spacecraft in one flat row, so that JSON and CSV say the same. */
export const spacecraftRowSchema = z.strictObject({
  slug: z.string(),
  ll2_id: z.int().nullable().describe("Null where LL2's id is not known."),
  title: z.string(),
  serial_number: z.string().nullable(),
  configuration: z.string().nullable(),
  agency: z.string().nullable(),
  type: z.string().nullable(),
  status: z.string().nullable(),
  in_space: z.boolean().nullable(),
  is_placeholder: z.boolean().nullable(),
  ...figuresSchema(spacecraftFacts).shape,
  url: z.url(),
  json: z.url(),
});

type AddressOf = Surroundings['addressOf'];

/** The row of a spacecraft, which is made once for all the lists that it is in. */
export function spacecraftRow(craft: Spacecraft, addressOf: AddressOf): Row {
  const known = rowsBy(addressOf).get(craft) ?? makeRow(craft, addressOf);
  rowsBy(addressOf).set(craft, known);
  return known;
}

const rowsBy = once((_: AddressOf) => new WeakMap<Spacecraft, Row>());

function makeRow(craft: Spacecraft, addressOf: AddressOf): Row {
  const { configuration } = craft;
  const titleOf = (entry: { id: number; title: string }) => recorded(entry)?.title ?? null;
  return {
    slug: craft.slug,
    ll2_id: ll2IdOf(craft),
    title: craft.title,
    serial_number: craft.serialNumber,
    configuration: titleOf(configuration),
    agency: titleOf(configuration.agency),
    type: titleOf(configuration.type),
    status: titleOf(craft.status),
    in_space: craft.inSpace,
    is_placeholder: craft.isPlaceholder,
    ...figuresOf(spacecraftFacts, craft),
    url: addressOf(craft.path),
    json: addressOf(recordFile(craft)),
  };
}

/** A row, which has the fields of the schema in their order. */
export type Row = Record<string, string | number | boolean | null>;
