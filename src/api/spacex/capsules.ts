import { z } from 'zod';
import { vehiclesOf } from '../../catalog/counts.ts';
import { launchedFlights } from '../../catalog/flights.ts';
import type { Catalog, Flight, Spacecraft } from '../../catalog/model.ts';
import { isOver } from '../../catalog/outcomes.ts';
import { dragonIds, statusIds } from '../../dataset/wire/ids.ts';
import { type ApiFile, only } from '../files/apiFile.ts';
import { designatorsOf } from '../files/record/spacecraftFile.ts';
import { dragonsIn } from './dragons.ts';

/** A capsule in the field names of version 4 of the SpaceX-API (github.com/r-spacex/SpaceX-API, docs/capsules/v4/schema.md). */
const capsuleSchema = z.strictObject({
  serial: z.string().nullable(),
  status: z.enum(['unknown', 'active', 'retired', 'destroyed']),
  type: z
    .string()
    .nullable()
    .describe('"Dragon 2.0". Null for the first Dragons, because LL2 does not tell 1.0 from 1.1.'),
  dragon: z.string().describe('The id of its dragon.'),
  reuse_count: z.int().nullable().describe('Its flights but the first.'),
  water_landings: z.int().nullable().describe('Null unless LL2 says of each landing where it was.'),
  land_landings: z.int().nullable().describe('Null unless LL2 says of each landing where it was.'),
  last_update: z.string().nullable().describe('The description of the spacecraft.'),
  launches: z
    .array(z.string())
    .describe(
      "COSPAR's designators of its launches. A launch without a recorded one is left out, so count by reuse_count.",
    ),
  id: z.string().describe('Its slug here.'),
});
const capsulesSchema = z.array(capsuleSchema);

const statuses = new Map<number, 'active' | 'retired' | 'destroyed'>([
  [statusIds.active, 'active'],
  [statusIds.retired, 'retired'],
  [statusIds.destroyed, 'destroyed'],
]);

/** The file of the Dragons of the catalog, as the SpaceX-API listed them: an array without an envelope. */
export const capsulesFile: ApiFile = {
  id: 'spacex-capsules',
  path: '/api/spacex/v4/capsules.json',
  says: 'The Dragons in the field names of version 4 of the SpaceX-API, recomputed from Launch Library 2.',
  mediaType: 'application/json',
  schema: { name: 'SpacexCapsules', content: capsulesSchema },
  parameters: {},
  files: (catalog) => only(toldApart(catalog).length, () => toldApart(catalog).map(capsule)),
};

function toldApart(catalog: Catalog): Spacecraft[] {
  return dragonsIn(catalog).flatMap(({ spacecraft }) => vehiclesOf(spacecraft));
}

function capsule(craft: Spacecraft): z.infer<typeof capsuleSchema> {
  const { configuration, flightsCount, status } = craft;
  return {
    serial: craft.serialNumber,
    status: statuses.get(status.id) ?? 'unknown',
    type: configuration.id === dragonIds.dragon1 ? null : 'Dragon 2.0',
    dragon: configuration.slug,
    reuse_count: flightsCount && Math.max(0, flightsCount - 1),
    ...landings(launchedFlights(craft)),
    last_update: craft.description || null,
    launches: designatorsOf(craft),
    id: craft.slug,
  };
}

/** Counts the landings on water and on land; null for both where of a flight that is over it is not recorded whether or where it landed. */
function landings(flights: readonly Flight[]) {
  const places = flights
    .filter((flight) => flight.landing === 'successful' || (flight.landing === null && isOver(flight)))
    .map((flight) => (flight.landing === null ? null : placeOfLanding(flight)));
  const count = (place: string) =>
    places.includes(null) ? null : places.filter((one) => one === place).length;
  return { water_landings: count('water'), land_landings: count('land') };
}

function placeOfLanding({ record: { landing } }: Flight): 'water' | 'land' | null {
  const words = [
    landing?.type?.name,
    landing?.landing_location?.name,
    landing?.landing_location?.location?.name,
  ].join(' ');
  if (/\b(ocean|sea|gulf|splashdown|water|atlantic|pacific)\b/i.test(words)) return 'water';
  return /\b(land|ground|desert|steppe|runway)\b/i.test(words) ? 'land' : null;
}
