import { z } from 'zod';
import type { Precision } from '../words/duration.ts';

const words = new Map<string, Precision | null>([
  ['LL2 figure', 'second'],
  ['second', 'second'],
  ['minute', 'minute'],
  ['day', 'day'],
  ['unknown', null],
  ['no flights', null],
  ['in space', null],
]);
const coarseness: Precision[] = ['second', 'minute', 'day'];

/** How exactly the times of one spacecraft are known. */
export interface TimePrecision {
  /** Of its totals: time in space, time docked, turnaround. */
  totals: Precision;
  /** Of the ends of its flights; of several, the coarsest. */
  ends: Precision;
}

/** Reads "minute", "no flights" or "minute (4 flights: 1 in space, 3 minute)". */
const precisionSchema = z.string().transform((text, context): TimePrecision => {
  const match = /^([\w ]+?)(?: \(\d+ flights?: ([^)]+)\))?$/.exec(text);
  const parts = match?.[2]?.split(', ').map((part) => part.replace(/^\d+ /, '')) ?? [];
  const known = [match?.[1] ?? text, ...parts].map((word) => words.get(word));
  if (known.includes(undefined)) {
    context.addIssue(`expected a precision made of ${[...words.keys()].join(', ')}, read "${text}"`);
    return z.NEVER;
  }
  const [total, ...ofFlights] = known;
  const ends = coarsest(ofFlights.length > 0 ? ofFlights : [total]);
  return { totals: total ?? ends, ends };
});

/** A row of provenance.csv: where the record of a spacecraft comes from and what is doubtful about it. */
export const provenanceSchema = z
  .object({
    id: z.coerce.number().int(),
    name: z.string(),
    ll2_id_known: z.stringbool({ truthy: ['true'], falsy: ['false'] }),
    source_files: z.string().transform((text) => [...new Set(text.split('; ').map(sourceOf))]),
    date_precision: precisionSchema,
    doubts: z.string().transform((text) => text.split('; ').filter(Boolean)),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    /** False for an id that this edition made up: LL2 has no such record. */
    idKnown: row.ll2_id_known,
    /** Names of its sources. */
    sources: row.source_files,
    precision: row.date_precision,
    doubts: row.doubts,
  }));
export type Provenance = z.infer<typeof provenanceSchema>;

/** The source behind a label of the file: all but these few are copies of LL2 of different dates. */
function sourceOf(label: string): string {
  if (label === 'gcat') return 'General Catalog of Artificial Space Objects';
  return label === 'general knowledge' ? label : 'Launch Library 2';
}

function coarsest(precisions: readonly (Precision | null | undefined)[]): Precision {
  return coarseness.findLast((precision) => precisions.includes(precision)) ?? 'second';
}
