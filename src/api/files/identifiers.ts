import { z } from 'zod';
import { entriesOf } from '../../catalog/entries.ts';
import type { AnyEntry, Catalog } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { paths, recordFile } from '../../catalog/paths.ts';
import { oldSlugsOf } from '../../catalog/slugs.ts';
import { allKinds, type Kind } from '../../dataset/kinds.ts';
import { ll2Id } from '../../dataset/wire/ids.ts';
import { type ApiFile, only } from './apiFile.ts';
import { listFile } from './envelope.ts';
import { designatorsOf } from './record/spacecraftFile.ts';
import { listSchema } from './recordSchema.ts';
import type { Surroundings } from './surroundings.ts';

const rowSchema = z.strictObject({
  kind: z.enum(allKinds as [Kind, ...Kind[]]),
  slug: z.string(),
  title: z.string(),
  ll2_id: z
    .int()
    .nullable()
    .describe("Null where LL2's id is not known, and where LL2 has it as a name alone."),
  launch_designators: z
    .array(z.string())
    .describe("COSPAR's designators of the launches of a spacecraft. They name launches and no objects."),
  serial_number: z.string().nullable(),
  jcat: z
    .array(z.string())
    .describe('Its objects in the General Catalog of Artificial Space Objects, where the data prove it.'),
  pieces: z.array(z.string()).describe('The designators of these objects, with the letters of the pieces.'),
  aliases: z.array(z.string()),
  old_slugs: z.array(z.string()),
  is_removed: z.boolean().describe('Whether LL2 no longer has it, or no record that it has names it.'),
  url: z.url(),
  json: z.url(),
});

/** The file of all by which entries are known elsewhere. */
export const identifiersFile: ApiFile = {
  id: 'identifiers',
  path: paths.identifiers,
  says: 'By what each record is known: slug, LL2 id, launch designators, serial number, objects of GCAT, old slugs; with the address of its file.',
  mediaType: 'application/json',
  schema: { name: 'Identifiers', content: listSchema(rowSchema) },
  parameters: {},
  files: (catalog) => only(entriesIn(catalog).length, identifiers),
};

function identifiers({ catalog, addressOf }: Surroundings) {
  const old = oldSlugsOf(catalog);
  const rows = entriesIn(catalog).map((entry): z.infer<typeof rowSchema> => {
    const { kind, slug, title, tombstone, path } = entry;
    return {
      kind,
      slug,
      title,
      ll2_id: ll2Id(entry.id, catalog.edition),
      ...namesOf(entry),
      old_slugs: old.get(entry) ?? [],
      is_removed: tombstone !== null,
      url: addressOf(path),
      json: addressOf(recordFile(entry)),
    };
  });
  return listFile(rows, catalog.edition);
}

/** Those that the source no longer has come last. What stands for what is not recorded has no identifier. */
function entriesIn(catalog: Catalog): AnyEntry[] {
  return [catalog, catalog.removed].flatMap((entries) => entriesOf(entries)).filter(recorded);
}

/** What only spacecraft have. */
function namesOf(entry: AnyEntry) {
  if (entry.kind !== 'spacecraft')
    return { launch_designators: [], serial_number: null, jcat: [], pieces: [], aliases: [] };
  const objects = (entry.flights ?? []).flatMap(({ object }) => object ?? []);
  return {
    launch_designators: designatorsOf(entry),
    serial_number: entry.serialNumber,
    jcat: [...new Set(objects.map(({ jcat }) => jcat))],
    pieces: [...new Set(objects.flatMap(({ piece }) => piece ?? []))],
    aliases: entry.aliases.map(({ alias }) => alias),
  };
}
