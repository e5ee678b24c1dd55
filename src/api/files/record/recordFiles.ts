import type { z } from 'zod';
import { everyOne } from '../../../catalog/everyOne.ts';
import type { EntryOf } from '../../../catalog/model.ts';
import { entryPath, recordFile } from '../../../catalog/paths.ts';
import { allKinds, type Kind, kinds } from '../../../dataset/kinds.ts';
import type { ApiFile } from '../apiFile.ts';
import type { Surroundings } from '../surroundings.ts';
import { configurationFile, configurationFileSchema } from './configurationFile.ts';
import {
  agencyFile,
  agencyFileSchema,
  familyFile,
  familyFileSchema,
  groupFile,
  groupFileSchema,
} from './groupFile.ts';
import { personFile, personFileSchema } from './personFile.ts';
import { spacecraftFile, spacecraftFileSchema } from './spacecraftFile.ts';
import { stationFile, stationFileSchema } from './stationFile.ts';

/** What the files of a kind of entry hold. */
interface RecordFileRow<Of extends Kind> {
  name: string;
  schema: z.ZodType;
  make: (entry: EntryOf<Of>, surroundings: Surroundings) => object;
}

const group = { name: 'GroupFile', schema: groupFileSchema, make: groupFile };

/** A kind that is not here has the files of groups. */
const rows: { [Of in Kind]?: RecordFileRow<Of> } = {
  spacecraft: { name: 'SpacecraftFile', schema: spacecraftFileSchema, make: spacecraftFile },
  configuration: { name: 'ConfigurationFile', schema: configurationFileSchema, make: configurationFile },
  family: { name: 'FamilyFile', schema: familyFileSchema, make: familyFile },
  agency: { name: 'AgencyFile', schema: agencyFileSchema, make: agencyFile },
  station: { name: 'StationFile', schema: stationFileSchema, make: stationFile },
  person: { name: 'PersonFile', schema: personFileSchema, make: personFile },
};

/** The files of one record each, a sort for each kind. */
export const recordFiles: ApiFile[] = allKinds.map((kind) => {
  const { name, schema, make } = (rows[kind] ?? group) as RecordFileRow<Kind>;
  const { one, section } = kinds[kind];
  return {
    id: `${section}-record`,
    path: recordFile({ path: entryPath(kind, '{slug}') }),
    says: `One ${one}: its record in the fields of Launch Library 2, or null, and what the catalog knows of it.`,
    mediaType: 'application/json',
    schema: { name, content: schema },
    parameters: { slug: `The slug of the ${one}, which identifiers.json gives.` },
    files: (catalog) =>
      everyOne(catalog, section).map((entry) => ({
        values: { slug: entry.slug },
        rows: 1,
        make: (surroundings) => make(entry as never, surroundings),
      })),
  };
});
