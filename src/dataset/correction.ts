import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkRecords, parseRows } from './dataFile.ts';
import { confidences } from './provenance.ts';

const textOrNull = z.string().transform((text) => text || null);

/** A row of corrections.csv: one value of one record, what it was and what it should be, with what each column says. */
const correctionSchema = z.object({
  id: z
    .string()
    .describe(
      'The id of the spacecraft before it was mended: that of LL2, or from 900001 on one that the edition made up; that of a configuration follows its kind, and what is of no record has none',
    ),
  name: z.string().describe('The name of the spacecraft, or of what else the row is about'),
  field: z
    .string()
    .min(1)
    .describe('The way to the value, such as flights[0].mission_end, or provenance.doubts in provenance.csv'),
  before: textOrNull.describe('The value as it was; empty where there was none'),
  after: textOrNull.describe('The value as it should be; empty where there should be none'),
  source: z.string().describe('The source that says so'),
  source_id: z.string().optional().describe('The record of that source'),
  release: z.string().optional().describe('The release of that source'),
  confidence: z.enum(confidences).describe('How sure it is: high, medium or low'),
  applied: z
    .stringbool({ truthy: ['yes'], falsy: ['no'] })
    .describe('Whether it is in these data: yes or no'),
  reason: z.string().describe('Why it is not applied, or how the value was found'),
});
export type Correction = z.infer<typeof correctionSchema>;

/** The columns of corrections.csv in their order, with what each says. */
export const correctionColumns = Object.entries(correctionSchema.shape).map(
  ([name, { description = '' }]) => ({
    name,
    about: description,
  }),
);

/** The ids that records have since they were mended, by those before. */
export function newIdsIn(corrections: readonly Correction[]): Map<string, string | null> {
  const ofIds = corrections.filter(({ field, applied }) => applied && field === 'id');
  return new Map(ofIds.map(({ id, after }) => [id, after]));
}

/** The name of the list in the directory of an edition. */
export const correctionsFile = 'corrections.csv';

/**
 * Reads the corrections that lie beside an edition, those that are not to be applied included; none where there is no list.
 * @throws Error that names the rows which are wrong.
 */
export function readCorrections(directory: string): Correction[] {
  const file = path.join(directory, correctionsFile);
  if (!existsSync(file)) return [];
  const rows = parseRows(file, readFileSync(file, 'utf8'));
  return checkRecords(file, rows, correctionSchema, ({ id, field, after }) => `${id}, ${field}: ${after}`);
}
