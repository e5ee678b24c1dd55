import { z } from 'zod';
import { allLosses } from '../../catalog/losses.ts';
import type { Loss } from '../../catalog/model.ts';
import { paths, recordFile } from '../../catalog/paths.ts';
import { lossFields, lossShape } from './lossFields.ts';
import { rowFiles } from './rowFiles.ts';
import type { Surroundings } from './surroundings.ts';

const rowSchema = z.strictObject({
  slug: z.string().describe('The spacecraft.'),
  title: z.string(),
  configuration: z.string(),
  mission: z.string().nullable(),
  ...lossShape,
  dead: z.string().nullable().describe('Who of those aboard died, by name.'),
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
  const { spacecraft, flight, dead } = loss;
  return {
    slug: spacecraft.slug,
    title: spacecraft.title,
    configuration: spacecraft.configuration.title,
    mission: flight?.mission ?? null,
    ...lossFields(loss),
    dead: dead.join(', ') || null,
    url: addressOf(spacecraft.path),
    json: addressOf(recordFile(spacecraft)),
  };
}
