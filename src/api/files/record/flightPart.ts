import { z } from 'zod';
import { launchDesignator } from '../../../catalog/launchIds.ts';
import { type Docking, type Flight, landingOutcomes, launchOutcomes } from '../../../catalog/model.ts';
import { ll2Id } from '../../../dataset/wire/ids.ts';
import type { Surroundings } from '../surroundings.ts';
import { durationFields, durationShape, momentFields, momentShape } from '../times.ts';

/** A stay at a port. */
const dockingSchema = z.strictObject({
  ...momentShape('docked'),
  ...momentShape('departed'),
  port: z.string().nullable(),
  target: z.string().nullable().describe('What it docked with.'),
});

/** A flight of a spacecraft as the catalog knows it, beside the flight of the record. */
export const flightPartSchema = z.strictObject({
  number: z.int().min(1).describe('Its place in the flight log.'),
  id: z.int().nullable().describe("LL2's id of it. Null where that is not known."),
  url: z.url().describe('Where the log tells of it.'),
  mission: z.string().nullable(),
  outcome: z.enum(launchOutcomes).nullable(),
  designator: z
    .string()
    .nullable()
    .describe('COSPAR\'s designator of the launch. It names the launch and no object of it: "1969-059".'),
  jcat: z
    .string()
    .nullable()
    .describe(
      'The object in the General Catalog of Artificial Space Objects, where the data prove it: "S04039".',
    ),
  piece: z.string().nullable().describe('The designator of that object, with the letter of the piece.'),
  rocket: z.string().nullable(),
  pad: z.string().nullable(),
  provider: z.string().nullable(),
  programs: z.array(z.string()).nullable().describe('Null for not recorded, which is not none.'),
  destinations: z.array(z.string()),
  ...momentShape('launch'),
  ...momentShape('end'),
  landing: z.enum(landingOutcomes).nullable(),
  ...durationShape('duration'),
  ...durationShape('turnaround'),
  is_ahead: z.boolean().describe('Whether it had not been launched for certain by the date of the data.'),
  is_under_way: z.boolean().describe('Whether it lasted on the date of the data.'),
  crew_at_launch: z.array(z.string()).nullable().describe('Null for not recorded, which is not nobody.'),
  dockings: z
    .array(dockingSchema)
    .nullable()
    .describe('Null where none is recorded of a craft that may have docked.'),
});

/** A flight, for the file of its spacecraft. */
export function flightPart(
  flight: Flight,
  index: number,
  { catalog, addressOf }: Surroundings,
): z.infer<typeof flightPartSchema> {
  const { rocket, pad, provider, object, crew } = flight;
  return {
    number: index + 1,
    id: ll2Id(flight.id, catalog.edition),
    url: addressOf(flight.path),
    mission: flight.mission,
    outcome: flight.outcome,
    designator: launchDesignator(flight),
    jcat: object?.jcat ?? null,
    piece: object?.piece ?? null,
    rocket: rocket?.title ?? null,
    pad: pad?.title ?? null,
    provider: provider?.title ?? null,
    programs: flight.record.launch?.program ? flight.programs.map(({ title }) => title) : null,
    destinations: flight.destinations.map(({ title }) => title),
    ...momentFields('launch', flight.launch),
    ...momentFields('end', flight.end),
    landing: flight.landing,
    ...durationFields('duration', flight.duration),
    ...durationFields('turnaround', flight.turnaround),
    is_ahead: flight.isAhead,
    is_under_way: flight.isUnderWay,
    crew_at_launch: crew?.launch.map(({ person }) => person.title) ?? null,
    dockings: areDockingsKnown(flight) ? flight.dockings.map(dockingPart) : null,
  };
}

/** Whether the dockings of a flight are known: some are, its crew was read with them, or its craft was never docked. */
function areDockingsKnown({ dockings, crew, spacecraft }: Flight): boolean {
  return dockings.length > 0 || crew !== null || spacecraft.timeDocked?.seconds === 0;
}

function dockingPart({ docked, departed, port, station, target, targetName }: Docking) {
  return {
    ...momentFields('docked', docked),
    ...momentFields('departed', departed),
    port,
    target: station?.title ?? target?.title ?? targetName,
  };
}
