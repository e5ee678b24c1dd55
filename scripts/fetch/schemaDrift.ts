import type { Row } from '../ll2/clean.ts';
import { type Documented, documentedFields } from './documented.ts';

/** The differences between what LL2 sends and what the catalog was made for. */
export interface SchemaDrift {
  file: string;
  /** Paths of fields that LL2 2.3.0 does not document. */
  newFields: string[];
  /** Paths of fields that LL2 documents and the embedded edition has, but no record. */
  vanishedFields: string[];
  /** Those of them that the previous data set still had: all of them where there is none. */
  lostFields: string[];
  /** Values by field that the catalog does not know. */
  newValues: Record<string, string[]>;
}

/**
 * Compares the fields and the values of records with what is documented, with the embedded edition, and with the records of the
 * previous data set.
 */
export function schemaDriftOf(
  file: string,
  rows: readonly unknown[],
  embedded: readonly unknown[],
  previous: readonly unknown[] | null,
): SchemaDrift | null {
  const { fields, values } = documentedFields[file] as Documented;
  const [now, then] = [fieldsOf(rows, fields), fieldsOf(embedded, fields)];
  const last = previous ? fieldsOf(previous, fields) : then;
  const drift: SchemaDrift = { file, newFields: [], vanishedFields: [], lostFields: [], newValues: {} };
  for (const [at, names] of Object.entries(fields)) {
    const [seen, expected] = [now.get(at) ?? new Set<string>(), then.get(at) ?? new Set<string>()];
    const known = new Set([...names, ...expected]);
    drift.newFields.push(...[...seen.difference(known)].map((name) => pathOf(at, name)));
    // Where no record has an object, the object itself is the vanished field.
    if (seen.size === 0) continue;
    const vanished = expected.difference(seen).intersection(new Set(names));
    const lost = vanished.intersection(last.get(at) ?? new Set());
    drift.vanishedFields.push(...[...vanished].map((name) => pathOf(at, name)));
    drift.lostFields.push(...[...lost].map((name) => pathOf(at, name)));
  }
  for (const [at, known] of Object.entries(values)) {
    const expected = new Set([...known, ...valuesAt(embedded, at)]);
    const unknown = [...new Set(valuesAt(rows, at))].filter((value) => !expected.has(value)).sort();
    if (unknown.length > 0) drift.newValues[at] = unknown;
  }
  const { newFields, vanishedFields, newValues } = drift;
  const isNone = newFields.length + vanishedFields.length + Object.keys(newValues).length === 0;
  return isNone ? null : drift;
}

function fieldsOf(rows: readonly unknown[], paths: Documented['fields']): Map<string, Set<string>> {
  return new Map(
    Object.keys(paths).map((at) => [at, new Set(objectsAt(rows, at).flatMap((one) => Object.keys(one)))]),
  );
}

function valuesAt(rows: readonly unknown[], at: string): string[] {
  const steps = at.split('.');
  const field = steps.pop() as string;
  return objectsAt(rows, steps.join('.')).flatMap((one) => {
    const value = one[field];
    return typeof value === 'string' ? [value] : [];
  });
}

/** The objects at a path such as "flights.launch", through any lists on the way. */
function objectsAt(rows: readonly unknown[], at: string): Row[] {
  const steps = at.split('.').filter(Boolean);
  return steps.reduce((objects, step) => objects.flatMap((one) => objectsIn(one[step])), objectsIn(rows));
}

function objectsIn(value: unknown): Row[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is Row => typeof one === 'object' && one !== null);
}

function pathOf(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
