import { z } from 'zod';
import { inSpaceOf } from '../../catalog/counts.ts';
import { paths } from '../../catalog/paths.ts';
import { ll2Id } from '../../dataset/wire/ids.ts';
import { type Presence, type PresenceGroup, presenceGroups } from '../../in-space/presence.ts';
import { type ApiFile, only } from './apiFile.ts';
import { listFile } from './envelope.ts';
import { listSchema } from './recordSchema.ts';
import { referenceSchema, referenceTo } from './reference.ts';
import type { Surroundings } from './surroundings.ts';
import { durationFields, durationShape, momentFields, momentShape } from './times.ts';

const groupSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  rule: z.string().describe('What puts a spacecraft into the group.'),
  station: referenceSchema.nullable().describe('The station whose visitors they are.'),
  total: z.int().nonnegative(),
});

const rowSchema = z.strictObject({
  group: z.string().describe('The id of its group.'),
  ll2_id: z.int().nullable(),
  ...referenceSchema.shape,
  configuration: referenceSchema.nullable(),
  status: referenceSchema.nullable(),
  port: z.string().nullable(),
  ...momentShape('docked'),
  mission: z.string().nullable(),
  destinations: z.array(z.string()),
  ...momentShape('launch'),
  ...durationShape('flight'),
  ...durationShape('time_in_space'),
  ...durationShape('time_docked'),
});

const inSpaceSchema = listSchema(rowSchema, {
  groups: z
    .array(groupSchema)
    .describe('In the order of the page: visitors by station, free flyers, derelicts.'),
});

/** The file of what is in space on the date of the data, in the groups and in the order of its page. */
export const inSpaceFile: ApiFile = {
  id: 'in-space',
  path: paths.inSpaceFile,
  says: 'What is in space on the date of the data: docked by station and port, flying free, and left there.',
  mediaType: 'application/json',
  schema: { name: 'InSpace', content: inSpaceSchema },
  parameters: {},
  files: (catalog) => only(inSpaceOf(catalog.spacecraft).length, inSpace),
};

function inSpace(surroundings: Surroundings) {
  const { catalog, addressOf } = surroundings;
  const groups = presenceGroups(catalog);
  const rows = groups.flatMap((group) => group.members.map((member) => rowOf(member, group, surroundings)));
  return {
    ...listFile(rows, catalog.edition),
    groups: groups.map(({ id, title, rule, station, members }) => ({
      id,
      title,
      rule,
      station: referenceTo(station, addressOf),
      total: members.length,
    })),
  };
}

function rowOf(
  { craft, flight, docking }: Presence,
  group: PresenceGroup,
  { catalog, addressOf }: Surroundings,
): z.infer<typeof rowSchema> {
  const { configuration, status, timeInSpace, timeDocked } = craft;
  return {
    group: group.id,
    ll2_id: ll2Id(craft.id, catalog.edition),
    ...(referenceTo(craft, addressOf) as z.infer<typeof referenceSchema>),
    configuration: referenceTo(configuration, addressOf),
    status: referenceTo(status, addressOf),
    port: docking?.port ?? null,
    ...momentFields('docked', docking?.docked ?? null),
    mission: flight?.mission ?? null,
    destinations: flight?.destinations.map(({ title }) => title) ?? [],
    ...momentFields('launch', flight?.launch ?? null),
    ...durationFields('flight', flight?.duration ?? null),
    ...durationFields('time_in_space', timeInSpace),
    ...durationFields('time_docked', timeDocked),
  };
}
