import { z } from 'zod';
import type { Catalog, Configuration } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { dragonIds } from '../../dataset/wire/ids.ts';
import { knownOtherwise } from '../../drawings/trueSize.ts';
import { type ApiFile, only } from '../files/apiFile.ts';

const massSchema = z.strictObject({ kg: z.number().nullable(), lb: z.number().nullable() });
const volumeSchema = z.strictObject({
  cubic_meters: z.number().nullable(),
  cubic_feet: z.number().nullable(),
});
const lengthSchema = z.strictObject({ meters: z.number().nullable(), feet: z.number().nullable() });

/** A dragon in the field names of version 4 of the SpaceX-API (github.com/r-spacex/SpaceX-API, docs/dragons/v4/schema.md). */
const dragonSchema = z
  .strictObject({
    name: z.string(),
    type: z.string().nullable(),
    active: z.boolean().nullable(),
    crew_capacity: z.int().nullable(),
    sidewall_angle_deg: z.number().nullable(),
    orbit_duration_yr: z.number().nullable(),
    dry_mass_kg: z.number().nullable(),
    dry_mass_lb: z.number().nullable(),
    first_flight: z.string().nullable(),
    heat_shield: z.strictObject({
      material: z.string().nullable(),
      size_meters: z.number().nullable(),
      temp_degrees: z.number().nullable(),
      dev_partner: z.string().nullable(),
    }),
    thrusters: z.array(z.object({})),
    launch_payload_mass: massSchema,
    launch_payload_vol: volumeSchema,
    return_payload_mass: massSchema,
    return_payload_vol: volumeSchema,
    pressurized_capsule: z.strictObject({ payload_volume: volumeSchema }),
    trunk: z.strictObject({
      trunk_volume: volumeSchema,
      cargo: z.strictObject({
        solar_array: z.number().nullable(),
        unpressurized_cargo: z.boolean().nullable(),
      }),
    }),
    height_w_trunk: lengthSchema,
    diameter: lengthSchema,
    flickr_images: z.array(z.string()),
    wikipedia: z.string().nullable(),
    description: z.string().nullable(),
    id: z.string().describe('Its slug here.'),
  })
  .describe(
    'What LL2 does not say is null, and its lists are empty. Where SpaceX gives another size than LL2, it is that.',
  );
const dragonsSchema = z.array(dragonSchema);

/** The file of the configurations of Dragon, as the SpaceX-API listed them: an array without an envelope. */
export const dragonsFile: ApiFile = {
  id: 'spacex-dragons',
  path: '/api/spacex/v4/dragons.json',
  says: 'The configurations of Dragon in the field names of version 4 of the SpaceX-API, recomputed from Launch Library 2.',
  mediaType: 'application/json',
  schema: { name: 'SpacexDragons', content: dragonsSchema },
  parameters: {},
  files: (catalog) => only(dragonsIn(catalog).length, () => dragonsIn(catalog).map(dragon)),
};

/** The configurations of Dragon, in the order of their ids. */
export function dragonsIn({ configurations }: Catalog): Configuration[] {
  const ids = Object.values(dragonIds);
  return configurations.filter(({ id }) => ids.includes(id)).sort((a, b) => a.id - b.id);
}

function dragon(configuration: Configuration): z.infer<typeof dragonSchema> {
  const { name, slug, type, wikiLink, record } = configuration;
  const size = (field: string, recorded: number | null) =>
    knownOtherwise(field, configuration)?.meters ?? recorded;
  const unknown = { cubic_meters: null, cubic_feet: null };
  return {
    name,
    type: recorded(type)?.name.toLowerCase() ?? null,
    active: record.in_use,
    crew_capacity: record.crew_capacity,
    sidewall_angle_deg: null,
    orbit_duration_yr: null,
    dry_mass_kg: null,
    dry_mass_lb: null,
    first_flight: record.maiden_flight,
    heat_shield: { material: null, size_meters: null, temp_degrees: null, dev_partner: null },
    thrusters: [],
    launch_payload_mass: mass(record.payload_capacity),
    launch_payload_vol: unknown,
    return_payload_mass: mass(record.payload_return_capacity),
    return_payload_vol: unknown,
    pressurized_capsule: { payload_volume: unknown },
    trunk: { trunk_volume: unknown, cargo: { solar_array: null, unpressurized_cargo: null } },
    height_w_trunk: length(size('length', record.height)),
    diameter: length(size('diameter', record.diameter)),
    flickr_images: [],
    wikipedia: wikiLink,
    description: record.details?.trim() || null,
    id: slug,
  };
}

/** With pounds, of which one is 0.45359237 kg by definition. */
function mass(kg: number | null): z.infer<typeof massSchema> {
  return { kg, lb: kg === null ? null : Math.round(kg / 0.453_592_37) };
}

/** With feet, of which one is 0.3048 m by definition. */
function length(meters: number | null): z.infer<typeof lengthSchema> {
  return { meters, feet: meters === null ? null : finite(Math.round((meters / 0.3048) * 10) / 10) };
}

/** JSON has no number for what is too large for one. */
function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
