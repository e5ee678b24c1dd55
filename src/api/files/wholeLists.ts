import { z } from 'zod';
import type { Catalog } from '../../catalog/model.ts';
import { kinds } from '../../dataset/kinds.ts';
import { agencySchema } from '../../dataset/wire/agency.ts';
import { configurationNormalSchema, configurationSchema } from '../../dataset/wire/configuration.ts';
import { dockingSchema } from '../../dataset/wire/docking.ts';
import { familyNormalSchema, familySchema } from '../../dataset/wire/family.ts';
import { labelSchema } from '../../dataset/wire/label.ts';
import { orNull } from '../../dataset/wire/orNull.ts';
import { personSchema } from '../../dataset/wire/person.ts';
import { spacecraftNormalSchema } from '../../dataset/wire/spacecraft.ts';
import { stationSchema } from '../../dataset/wire/station.ts';
import { once } from '../../words/once.ts';
import { documented } from '../answer/documented.ts';
import { type ListName, listNames } from '../answer/listFiles.ts';
import { type ApiFile, only } from './apiFile.ts';
import { type ListOfFile, listFiles, listOfFile, rowsOfFile } from './lists.ts';
import { sentFlightSchema, sentSpacecraftSchema, unknownId } from './record/spacecraftFile.ts';
import { listSchema } from './recordSchema.ts';

/** A docking, which the embedded edition knows from its flights alone. */
const sentDockingSchema = dockingSchema.omit({ name: true }).extend({
  ...unknownId,
  flight_vehicle_chaser: orNull(
    z.object({ ...unknownId, spacecraft: orNull(z.object({ ...unknownId, name: orNull(z.string()) })) }),
  ),
});

/** The rows of each list in mode normal, and in mode detailed where that is another shape. */
const rows: Record<ListName, { name: string; normal: z.ZodType; detailed?: z.ZodType }> = {
  spacecraft: {
    name: 'Spacecraft',
    normal: spacecraftNormalSchema.extend(unknownId),
    detailed: sentSpacecraftSchema,
  },
  configurations: {
    name: 'Configuration',
    normal: configurationNormalSchema,
    detailed: configurationSchema,
  },
  families: { name: 'Family', normal: familyNormalSchema, detailed: familySchema },
  agencies: { name: 'Agency', normal: agencySchema },
  stations: { name: 'Station', normal: stationSchema },
  people: { name: 'Person', normal: personSchema },
  flights: { name: 'Flight', normal: sentFlightSchema },
  dockings: { name: 'Docking', normal: sentDockingSchema },
  statuses: { name: 'Label', normal: labelSchema },
  types: { name: 'Label', normal: labelSchema },
};

const words: Partial<Record<ListName, string>> = { flights: 'flights', dockings: 'dockings' };
const schemas = new Map<string, z.ZodType>();

/** The files of whole lists, in LL2's fields. */
export const wholeLists: ApiFile[] = listFiles.map((row) => {
  const { file, list, mode } = row;
  const count = once((catalog: Catalog) => rowsOfFile(catalog, row));
  return {
    id: file,
    path: `/api/v1/${file}.json`,
    says: `All ${manyOf(list)}, in the fields that Launch Library 2 has${hasModes(list) ? ` in mode ${mode}` : ''}${hasShortConfigurations(row) ? '; the details of their configurations are in configurations-detailed.json' : ''}.`,
    mediaType: 'application/json',
    schema: schemaOf(row),
    parameters: {},
    files: (catalog) => only(count(catalog), () => listOfFile(catalog, row)),
  };
});

/** Whether records stand in a file with the short form of their configurations, in which they were read. */
function hasShortConfigurations({ list, mode }: (typeof listFiles)[number]): boolean {
  return mode === 'detailed' && (list === 'spacecraft' || list === 'flights');
}

function hasModes(list: ListName): boolean {
  return documented[listNames[list]].modes.length > 1;
}

function manyOf(list: ListName): string {
  return words[list] ?? Object.values(kinds).find(({ section }) => section === list)?.many ?? list;
}

/** Lists whose rows have one shape share their schema. */
function schemaOf({ list, mode }: ListOfFile): { name: string; content: z.ZodType } {
  const { name: row, normal, detailed } = rows[list];
  const isDetailed = mode === 'detailed' && detailed !== undefined;
  const name = `${row}${isDetailed ? 'Detailed' : ''}List`;
  const content = schemas.get(name) ?? listSchema(isDetailed ? detailed : normal);
  schemas.set(name, content);
  return { name, content };
}
