import type { z } from 'zod';
import type { AnyEntry, EntryOf } from '../../catalog/model.ts';
import type { Kind } from '../../dataset/kinds.ts';
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
import type { Surroundings } from './surroundings.ts';

/** What the file of an entry of a kind holds. */
interface RecordFileRow<Of extends Kind> {
  schema: z.ZodType;
  make: (entry: EntryOf<Of>, surroundings: Surroundings) => object;
}

const group = { schema: groupFileSchema, make: groupFile };

/** The files of one entry each, by kind. */
export const recordFiles: { [Of in Kind]: RecordFileRow<Of> } = {
  spacecraft: { schema: spacecraftFileSchema, make: spacecraftFile },
  configuration: { schema: configurationFileSchema, make: configurationFile },
  family: { schema: familyFileSchema, make: familyFile },
  agency: { schema: agencyFileSchema, make: agencyFile },
  station: { schema: stationFileSchema, make: stationFile },
  person: { schema: personFileSchema, make: personFile },
  type: group,
  status: group,
  destination: group,
  rocket: group,
  pad: group,
  program: group,
};

/** The content of the file of an entry. */
export function contentOf(entry: AnyEntry, surroundings: Surroundings): object {
  const { make } = recordFiles[entry.kind] as RecordFileRow<Kind>;
  return make(entry as never, surroundings);
}
