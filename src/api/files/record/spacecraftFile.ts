import { z } from 'zod';
import { launchDesignator } from '../../../catalog/launchIds.ts';
import type { Place, Spacecraft } from '../../../catalog/model.ts';
import { badgeFile, cardFile, markdownFile, paths } from '../../../catalog/paths.ts';
import { flightSchema } from '../../../dataset/wire/flight.ts';
import { orNull } from '../../../dataset/wire/orNull.ts';
import { spacecraftSchema } from '../../../dataset/wire/spacecraft.ts';
import { spacecraftFacts } from '../../../fields/spacecraft.ts';
import { originsOf } from '../../../origins/originsOf.ts';
import { cardSize } from '../../../site/ui/cardSize.ts';
import { siteName } from '../../../words/siteName.ts';
import { enveloped } from '../envelope.ts';
import { figuresOf, figuresSchema } from '../figures.ts';
import { lossFields, lossShape } from '../lossFields.ts';
import { fileSchema } from '../recordSchema.ts';
import { referenceSchema, referencesTo, referenceTo } from '../reference.ts';
import type { Surroundings } from '../surroundings.ts';
import { entryPart, entryShape, recordOf } from './entryPart.ts';
import { flightPart, flightPartSchema } from './flightPart.ts';
import { noteSchema, notesFor, originSchema, provenanceFor } from './provenance.ts';

const placeSchema = z.strictObject({
  place: z.int().min(1),
  shared: z.int().min(1).describe('How many share it.'),
  of: z.int().min(1).describe('How many the figure is known of.'),
  unknown: z.int().nonnegative().describe('Of how many others it is not known, any of which may be ahead.'),
  is_rough: z
    .boolean()
    .describe(
      'Whether its figure or that of others is known so roughly that some may be on the other side of it.',
    ),
});

/** What the catalog adds to the record of a spacecraft. */
const addedSchema = z.strictObject({
  ...entryShape,
  markdown: z.url().describe('Its page as Markdown.'),
  badge: z.url().describe('What shields.io draws a badge from.'),
  is_id_known: z
    .boolean()
    .describe("Whether LL2's id of it is known. Without it the slug names the spacecraft."),
  serial_number: z.string().nullable(),
  aliases: z.array(z.strictObject({ name: z.string(), called_by: z.string() })),
  launch_designators: z.array(z.string()).describe("COSPAR's designators of its launches, in their order."),
  status: referenceSchema.nullable(),
  in_space: z.boolean().nullable().describe('On the date of the data. Null for not recorded.'),
  is_placeholder: z.boolean().nullable(),
  configuration: referenceSchema.nullable(),
  agency: referenceSchema.nullable(),
  families: z.array(referenceSchema).describe('Ancestors first.'),
  figures: figuresSchema(spacecraftFacts),
  ranks: z
    .array(
      z.strictObject({
        field: z.string(),
        apart: z.string().nullable().describe('Those it is ranked among, where apart from all others.'),
        in_configuration: placeSchema,
        in_catalog: placeSchema,
      }),
    )
    .describe('Its place by each figure that is known, the best first.'),
  unranked: z
    .array(z.strictObject({ field: z.string(), reason: z.string() }))
    .describe('The figures by which it has no rank for a reason.'),
  flights: z.array(flightPartSchema).nullable().describe('Null where the data were read without flights.'),
  losses: z.array(
    z.strictObject({
      ...lossShape,
      dead: z.array(z.string()).describe('Who of those aboard died.'),
    }),
  ),
  notes: z.array(noteSchema),
  provenance: z.array(originSchema).describe('Where each figure of the page comes from.'),
});

/** The id of a record that LL2 may have, but whose id there is not known. */
export const unknownId = { id: z.int().nullable() };
/** A flight as LL2 sent it. */
export const sentFlightSchema = flightSchema.extend(unknownId);
/** A spacecraft as LL2 sent it, in mode detailed. */
export const sentSpacecraftSchema = spacecraftSchema.extend({
  ...unknownId,
  flights: orNull(z.array(sentFlightSchema)),
});

/** The members of an answer to oEmbed (oembed.com, 2.3.4), of the type "link". */
const embedShape = {
  version: z.literal('1.0'),
  type: z.literal('link'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int(),
  thumbnail_height: z.int(),
};

export const spacecraftFileSchema = fileSchema(sentSpacecraftSchema, addedSchema, embedShape);

/** The file of a spacecraft, which is its answer to oEmbed as well. */
export function spacecraftFile(
  craft: Spacecraft,
  surroundings: Surroundings,
): z.input<typeof spacecraftFileSchema> {
  const { catalog, addressOf } = surroundings;
  const record = recordOf(catalog, craft);
  return {
    ...enveloped(record, addedTo(craft, record, surroundings), catalog.edition),
    version: '1.0',
    type: 'link',
    title: craft.title,
    provider_name: siteName,
    provider_url: addressOf(paths.home),
    thumbnail_url: addressOf(cardFile(craft.path)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  } as z.input<typeof spacecraftFileSchema>;
}

function addedTo(
  craft: Spacecraft,
  record: ReturnType<typeof recordOf>,
  surroundings: Surroundings,
): z.infer<typeof addedSchema> {
  const { catalog, addressOf } = surroundings;
  const { configuration, ranks, unranked } = craft;
  return {
    ...entryPart(craft, record, surroundings),
    markdown: addressOf(markdownFile(craft)),
    badge: addressOf(badgeFile(craft)),
    is_id_known: !craft.isProvisional,
    serial_number: craft.serialNumber,
    aliases: craft.aliases.map(({ alias, calledBy }) => ({ name: alias, called_by: calledBy })),
    launch_designators: designatorsOf(craft),
    status: referenceTo(craft.status, addressOf),
    in_space: craft.inSpace,
    is_placeholder: craft.isPlaceholder,
    configuration: referenceTo(configuration, addressOf),
    agency: referenceTo(configuration.agency, addressOf),
    families: referencesTo(configuration.families, addressOf),
    figures: figuresOf(spacecraftFacts, craft),
    ranks: Object.entries(ranks).flatMap(([field, rank]) =>
      rank
        ? {
            field,
            apart: rank.apart,
            in_configuration: placePart(rank.inConfiguration),
            in_catalog: placePart(rank.inCatalog),
          }
        : [],
    ),
    unranked: Object.entries(unranked).map(([field, reason = '']) => ({ field, reason })),
    flights: craft.flights?.map((flight, index) => flightPart(flight, index, surroundings)) ?? null,
    losses: craft.losses.map((loss) => ({ ...lossFields(loss), dead: [...loss.dead] })),
    notes: notesFor(craft.notes),
    provenance: provenanceFor(originsOf(craft, catalog.edition)),
  };
}

/** The launch designators of a spacecraft, each once. */
export function designatorsOf({ flights }: Spacecraft): string[] {
  return [...new Set((flights ?? []).flatMap((flight) => launchDesignator(flight) ?? []))];
}

function placePart({ isRough, ...place }: Place): z.infer<typeof placeSchema> {
  return { ...place, is_rough: isRough };
}
