import { z } from 'zod';
import { flightNumber } from '../../catalog/flights.ts';
import type { Loss } from '../../catalog/model.ts';
import { lossPhases } from '../../dataset/loss.ts';
import { momentFields, momentShape } from './times.ts';

/** The shape of what is told of a loss, but for the names of the dead, which a row of a table has as one text. */
export const lossShape = {
  flight_number: z
    .int()
    .nullable()
    .describe('The number of its flight in the log. Null where it was lost apart from any.'),
  phase: z
    .enum(lossPhases)
    .nullable()
    .describe('Null where the record proves the loss, but not when it was.'),
  ...momentShape('date'),
  aboard: z.int().nullable().describe('Persons aboard. Null for not recorded.'),
  died_aboard: z.int().nullable().describe('How many of those aboard died.'),
  died_on_ground: z.int().nullable(),
  died_on_ground_is_least: z.boolean().nullable().describe('Whether there may have been more.'),
  fate: z.string().nullable().describe('What happened. Null where only the record tells of it.'),
  document: z.string().nullable().describe('The report that tells of it.'),
  source: z.string().nullable().describe('A page that tells of it.'),
};

/** What is told of a loss. */
export function lossFields({ flight, date, livesLost, livesLostOnGround: ground, ...loss }: Loss) {
  return {
    flight_number: flight && flightNumber(flight),
    phase: loss.phase,
    ...momentFields('date', date),
    aboard: loss.aboard,
    died_aboard: livesLost,
    died_on_ground: ground?.number ?? null,
    died_on_ground_is_least: ground?.isLeast ?? null,
    fate: loss.fate,
    document: loss.document,
    source: loss.source,
  };
}
