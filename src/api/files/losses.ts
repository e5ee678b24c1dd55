import { z } from 'zod';
import { flightNumber } from '../../catalog/flights.ts';
import { allLosses } from '../../catalog/losses.ts';
import type { Loss } from '../../catalog/model.ts';
import { paths, recordFile } from '../../catalog/paths.ts';
import { rowFiles } from './rowFiles.ts';
import type { Surroundings } from './surroundings.ts';
import { momentFields, momentShape } from './times.ts';

const rowSchema = z.strictObject({
  slug: z.string().describe('The spacecraft.'),
  title: z.string(),
  configuration: z.string(),
  flight_number: z.int().nullable().describe('Its flight. Null where it was lost apart from any.'),
  mission: z.string().nullable(),
  phase: z
    .enum(['ground', 'launch', 'flight', 'landing'])
    .nullable()
    .describe('Null where the record proves the loss, but not when it was.'),
  ...momentShape('date'),
  aboard: z.int().nullable().describe('Persons aboard. Null for not recorded.'),
  died_aboard: z.int().nullable(),
  died_on_ground: z.int().nullable(),
  died_on_ground_is_least: z.boolean().nullable().describe('Whether there may have been more.'),
  dead: z.string().nullable().describe('Who of those aboard died, by name.'),
  fate: z.string().nullable().describe('What happened. Null where only the record tells of it.'),
  document: z.string().nullable().describe('The report that tells of it.'),
  source: z.string().nullable().describe('A page that tells of it.'),
  url: z.url(),
  json: z.url(),
});

/** The losses of the page of losses, the oldest first, as JSON and as CSV. */
export const lossesFiles = rowFiles({
  id: 'losses',
  page: paths.losses,
  says: 'Spacecraft that were lost and launches that failed, the oldest first, with the phase and what happened.',
  saysAgain: 'The same losses as CSV.',
  name: 'Losses',
  row: rowSchema,
  count: (catalog) => allLosses(catalog).length,
  rows: ({ catalog, addressOf }) => allLosses(catalog).map((loss) => lossRow(loss, addressOf)),
});

function lossRow(loss: Loss, addressOf: Surroundings['addressOf']): z.infer<typeof rowSchema> {
  const { spacecraft, flight, livesLostOnGround: ground } = loss;
  return {
    slug: spacecraft.slug,
    title: spacecraft.title,
    configuration: spacecraft.configuration.title,
    flight_number: flight && flightNumber(flight),
    mission: flight?.mission ?? null,
    phase: loss.phase,
    ...momentFields('date', loss.date),
    aboard: loss.aboard,
    died_aboard: loss.livesLost,
    died_on_ground: ground?.number ?? null,
    died_on_ground_is_least: ground?.isLeast ?? null,
    dead: loss.dead.join(', ') || null,
    fate: loss.fate,
    document: loss.document,
    source: loss.source,
    url: addressOf(spacecraft.path),
    json: addressOf(recordFile(spacecraft)),
  };
}
