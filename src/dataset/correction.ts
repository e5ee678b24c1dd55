import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkRecords, parseRows } from './dataFile.ts';

const textOrNull = z.string().transform((text) => text || null);

/** A row of corrections.csv: one value of one record, what it was and what it should be. */
const correctionSchema = z.object({
  /** The id that the record had before it was mended. */
  id: z.string(),
  name: z.string(),
  /** The way to the value, such as flights[0].mission_end, or provenance.doubts in provenance.csv. */
  field: z.string().min(1),
  /** Null where there is no value. */
  before: textOrNull,
  after: textOrNull,
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  applied: z.stringbool({ truthy: ['yes'], falsy: ['no'] }),
  /** Why it is not applied, or how the value was found. */
  reason: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;

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
