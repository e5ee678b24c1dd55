import { z } from 'zod';
import type { Note } from '../../../catalog/model.ts';
import { confidences, standings } from '../../../dataset/provenance.ts';
import type { Origin } from '../../../origins/origin.ts';

/** A remark on the quality of a record. */
export const noteSchema = z.strictObject({
  rule: z.string().describe('The id of the rule that made it, as on the page of data quality.'),
  field: z.string().nullable().describe('The figure that it is about, where it is about one.'),
  text: z.string(),
  is_doubt: z
    .boolean()
    .describe('Whether the figure cannot be relied on, so that it takes no part in ranks.'),
});

/** Where one figure comes from. */
export const originSchema = z.strictObject({
  field: z.string().describe('The fact; of a flight with the number of the flight: "end-2".'),
  label: z.string(),
  value: z.string().describe('As the page says it.'),
  precision: z.string().nullable().describe('How exactly it is known. Null for what is exact.'),
  done: z.string().describe('What was done with it, in sentences.'),
  worked_out_from: z.array(z.string()).describe('The fields of the figures that it was worked out from.'),
  records: z.array(
    z.strictObject({
      source: z.string(),
      source_id: z.string().nullable(),
      url: z.string().nullable(),
      field: z.string().nullable(),
      raw: z.string().nullable().describe('The value as the source writes it.'),
      read: z.string().nullable().describe('The release that was read, or the day.'),
      copy: z.string().nullable().describe('Where a copy of that release can be read.'),
      confidence: z.enum(confidences).nullable(),
      standing: z
        .enum(standings)
        .describe('Whether the figure comes from here, or the record agrees with it or differs.'),
    }),
  ),
});

/** The notes of an entry, for its file. */
export function notesFor(notes: readonly Note[]): z.infer<typeof noteSchema>[] {
  return notes.map(({ rule, field, text, isDoubt }) => ({ rule, field, text, is_doubt: isDoubt }));
}

/** The origins of the figures of an entry, for its file. */
export function provenanceFor(origins: readonly Origin[]): z.infer<typeof originSchema>[] {
  return origins.map(({ field, label, value, precision, done, from, records }) => ({
    field,
    label,
    value,
    precision,
    done,
    worked_out_from: from,
    records: records.map(({ id, ...record }) => ({
      source: record.source,
      source_id: id,
      url: record.url,
      field: record.field,
      raw: record.raw,
      read: record.read,
      copy: record.copy,
      confidence: record.confidence,
      standing: record.standing,
    })),
  }));
}
