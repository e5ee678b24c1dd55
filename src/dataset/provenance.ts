import { z } from 'zod';
import { coarsest, type Precision } from '../words/duration.ts';
import { parseMoment } from '../words/moment.ts';
import { sourceNames } from '../words/sourceNames.ts';

const words = new Map<string, Precision | null>([
  ['LL2 figure', 'second'],
  ['second', 'second'],
  ['minute', 'minute'],
  ['day', 'day'],
  ['unknown', null],
  ['no flights', null],
  ['in space', null],
]);

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
  const ends = coarsest(ofFlights.length > 0 ? ofFlights : [total]) ?? 'second';
  return { totals: total ?? ends, ends };
});

const daySchema = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d)?$/, 'expected a day such as 2026-03-04, or nothing')
  .default('')
  .transform((day) => (day === '' ? null : parseMoment(day, 'day')));

/** A row of provenance.csv: where the record of a spacecraft comes from and what is doubtful about it. */
export const provenanceSchema = z
  .object({
    id: z.coerce.number().int().positive(),
    name: z.string(),
    ll2_id_known: z.stringbool({ truthy: ['true'], falsy: ['false'] }),
    source_files: z.string().transform((text) => [...new Set(text.split('; ').map(sourceOf))]),
    date_precision: precisionSchema,
    last_seen: daySchema,
    over_by: daySchema,
    doubts: z.string().transform((text) => text.split('; ').filter(Boolean)),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    /** False for an id that this edition made up, because it does not know LL2's. */
    idKnown: row.ll2_id_known,
    /** Names of its sources. */
    sources: row.source_files,
    precision: row.date_precision,
    /** The last day on which a craft whose end is not recorded is known to have been in space. */
    lastSeen: row.last_seen,
    /** A day on which its flight is known to have been over, or to have ended. */
    overBy: row.over_by,
    doubts: row.doubts,
  }));

/** Where the record of a spacecraft comes from, with what sources say of its values one by one. */
export type Provenance = z.infer<typeof provenanceSchema> & { values: SourcedValue[] };

/** Puts the sourced values of each spacecraft with its provenance. */
export function withValues(
  rows: readonly z.infer<typeof provenanceSchema>[],
  values: readonly SourcedValue[],
): Provenance[] {
  const byId = Map.groupBy(values, ({ id }) => id);
  return rows.map((row) => ({ ...row, values: byId.get(row.id) ?? [] }));
}

/** The sources that are no copy of LL2, by their labels in the file. */
const otherSources = new Map([
  ['gcat', sourceNames.gcat],
  ['general knowledge', sourceNames.generalKnowledge],
  ['nasa', 'NASA'],
  ['jaxa', 'JAXA'],
  ['spacex', 'SpaceX'],
  ['astronautix', 'Encyclopedia Astronautica'],
  ['raumfahrtkalender', 'raumfahrtkalender.de'],
  ['wikipedia', 'Wikipedia'],
]);

function sourceOf(label: string): string {
  return otherSources.get(label) ?? sourceNames.ll2;
}

/** How sure a value of a source is. */
export const confidences = ['high', 'medium', 'low'] as const;
/** Whether a value of the edition comes from a source, or the source agrees with it or differs. */
export const standings = ['source', 'agrees', 'differs'] as const;

/** A row of values.csv: what one source says of one value of a spacecraft. */
export const sourcedValueSchema = z.object({
  id: z.coerce.number().int().positive(),
  name: z.string(),
  /** The way to the value in the record, such as flights[0].mission_end. */
  field: z
    .string()
    .regex(/^[a-z_]+(\[\d+\])?(\.[a-z_]+(\[\d+\])?)*$/, 'expected a path such as flights[0].mission_end'),
  source: z.string().min(1),
  /** The id that the source has for what it describes: of LL2 a record, of GCAT the JCAT number. */
  source_id: z.string(),
  /** The value as the source writes it. */
  raw: z.string(),
  release: z.string(),
  confidence: z.enum(confidences),
  /** "source" where the edition has its value from here; "agrees" allows for what the source cuts off. */
  standing: z.enum(standings),
});
export type SourcedValue = z.infer<typeof sourcedValueSchema>;

/**
 * Checks that sourced values are of spacecraft which exist, and that no value has two sources.
 * @throws Error that names the row, the file and what was expected.
 */
export function checkSourcedValues(
  values: readonly SourcedValue[],
  spacecraft: readonly { id: number; name: string }[],
): void {
  const names = new Map(spacecraft.map(({ id, name }) => [id, name]));
  const sources = new Map<string, string>();
  for (const { id, name, field, source, standing } of values) {
    const label = `values.csv: ${field} of spacecraft ${id} "${name}"`;
    if (names.get(id) !== name) {
      const known = names.has(id) ? `"${names.get(id)}"` : 'no such record';
      throw new Error(`${label}: expected the name of a record, and spacecraft.json has ${known}.`);
    }
    if (standing !== 'source') continue;
    const other = sources.get(`${id} ${field}`);
    if (other) throw new Error(`${label}: expected one source, read ${other} and ${source}.`);
    sources.set(`${id} ${field}`, source);
  }
}
