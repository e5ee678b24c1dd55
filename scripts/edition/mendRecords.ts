import { type Correction, newIdsIn } from '../../src/dataset/correction.ts';
import { launchStatuses } from './launchStatuses.ts';

/** Rows of an edition as they lie on disk. */
export interface EditionRows {
  spacecraft: Row[];
  provenance: Row[];
}

interface Row {
  [key: string]: unknown;
}

/**
 * Applies the corrections that are to be applied, and counts them; those that are applied already change nothing. The rows
 * that it gives back are sorted by id.
 * @throws Error that names the record and the field when the value there is neither the one before nor the one after.
 */
export function mendRecords(
  rows: EditionRows,
  corrections: readonly Correction[],
): EditionRows & { changed: number } {
  const mended = structuredClone(rows);
  const records = { spacecraft: byId(mended.spacecraft), provenance: byId(mended.provenance) };
  const applied = corrections.filter((correction) => correction.applied);
  const newIds = newIdsIn(corrections);
  let changed = 0;
  for (const correction of applied) {
    const { id } = correction;
    const { file, field } = placeOf(correction);
    const record = records[file].get(id) ?? records[file].get(newIds.get(id) ?? id);
    if (!record) throw new Error(`corrections.csv: ${nameOf(correction)}: the edition has no such record.`);
    const value = valueAt(record, field);
    if (value === correction.after) continue;
    if (value !== correction.before) {
      const [expected, read] = [JSON.stringify(correction.before), JSON.stringify(value)];
      throw new Error(`corrections.csv: ${nameOf(correction)}: expected ${expected}, read ${read}.`);
    }
    const after = file === 'spacecraft' ? typed(correction, found(record, field)) : correction.after;
    setValue(record, field, after);
    changed += 1;
  }
  for (const list of [mended.spacecraft, mended.provenance]) list.sort((a, b) => Number(a.id) - Number(b.id));
  return { ...mended, changed };
}

/** Finds the file and the field that a correction is about. */
export function placeOf({ field }: Pick<Correction, 'field'>): { file: keyof EditionRows; field: string } {
  const [, ofProvenance] = /^provenance\.(.+)$/.exec(field) ?? [];
  return ofProvenance ? { file: 'provenance', field: ofProvenance } : { file: 'spacecraft', field };
}

/** Finds the value of a field, as text: an object by its name; null where there is none. */
export function valueAt(record: Row, field: string): string | null {
  const there = found(record, field);
  const value = typeof there === 'object' ? (there as Row | null)?.name : there;
  return value === null || value === undefined || value === '' ? null : String(value);
}

function found(record: Row, field: string): unknown {
  return stepsOf(field).reduce<unknown>((at, step) => (at as Row | null | undefined)?.[step], record);
}

function setValue(record: Row, field: string, value: unknown): void {
  const steps = stepsOf(field);
  const last = steps.pop() as string;
  const parent = steps.reduce<Row>((at, step, index) => {
    at[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    return at[step] as Row;
  }, record);
  parent[last] = value;
}

/**
 * Gives what a correction writes the type of what stands there, or that of the field where nothing does.
 * @throws Error that names the record and the field when it has no such value.
 */
function typed(correction: Correction, present: unknown): unknown {
  const { field, after: value } = correction;
  if (value === null) return null;
  const refuse = (expected: string): never => {
    throw new Error(`corrections.csv: ${nameOf(correction)}: expected ${expected}, read "${value}".`);
  };
  if (field.endsWith('.launch.status'))
    return launchStatuses.find(({ name }) => name === value) ?? refuse('a launch status');
  if (typeof present === 'object' && present !== null)
    return refuse('a field of one value, such as the id of a status');
  if (typeof present === 'number' || /^(status\.)?id$|_count$/.test(field))
    return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : refuse('a number');
  if (typeof present === 'boolean' || /^(is_placeholder|in_space)$|\.landing\.(attempt|success)$/.test(field))
    return value === 'true' || value === 'false' ? value === 'true' : refuse('true or false');
  return value;
}

/** Parts "flights[0].mission_end" into "flights", "0" and "mission_end". */
function stepsOf(field: string): string[] {
  return field.match(/[^.[\]]+/g) ?? [];
}

function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [String(row.id), row]));
}

function nameOf({ id, name, field }: Correction): string {
  return `spacecraft ${id} (${name}), ${field}`;
}
