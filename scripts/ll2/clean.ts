import type { z } from 'zod';
import { Refused } from '../ll2/faults.ts';

/** What was done to a record so that the catalog can take it. */
export interface Mend {
  file: string;
  id: unknown;
  name: unknown;
  what: string;
}

export interface Cleaned {
  rows: Record<string, unknown>[];
  mends: Mend[];
}

/** More records left out than this share, and the data are not worth having. */
const mostDropped = 0.01;

/**
 * Makes the records of a list fit for the catalog: text without control characters and lone surrogates, in Unicode's
 * NFC; an odd optional field null, with a note; a record that does not fit even so left out, with a note. Fields that
 * the catalog does not know stay.
 * @throws Refused when more than one record in a hundred is left out.
 */
export function cleanRecords(file: string, rows: readonly unknown[], schema: z.ZodType): Cleaned {
  const mends: Mend[] = [];
  const kept = rows.flatMap((row) => {
    const record = cleanText(row) as Record<string, unknown>;
    const note = (what: string) => mends.push({ file, id: record?.id, name: record?.name, what });
    const first = schema.safeParse(record);
    if (first.success) return [record];
    for (const { path, message } of first.error.issues) {
      if (setNull(record, path)) note(`${path.join('.')}: ${message}; taken for not recorded`);
    }
    const second = schema.safeParse(record);
    if (second.success) return [record];
    const { path, message } = second.error.issues[0] ?? { path: [], message: 'is no record' };
    note(`left out, for ${path.join('.') || 'the record'}: ${message}`);
    return [];
  });
  const dropped = rows.length - kept.length;
  if (dropped > rows.length * mostDropped) {
    const { what = '' } = mends.find((mend) => mend.what.startsWith('left out')) ?? {};
    throw new Refused(
      `${file}: ${dropped} of ${rows.length} records cannot be used, the first ${what}. The data that were there stay.`,
    );
  }
  return { rows: kept, mends };
}

// Control characters but tab and the line breaks, marks that turn the direction of text, and what a lone surrogate or a
// broken encoding leaves behind.
const unwanted = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|[\ufffd\u2028\u2029]/gu;

/** Every text in a value, cleaned; carriage returns, line feeds and tabs stay. */
export function cleanText(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.toWellFormed().replace(unwanted, '').normalize('NFC');
  }
  if (Array.isArray(value)) return value.map(cleanText);
  if (value === null || typeof value !== 'object') return value;
  // fromEntries makes "__proto__" a field like any other; an assignment would not.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanText(inner)]));
}

function setNull(record: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)?.[step], record);
  if (key === undefined || key === 'id' || key === 'name' || holder === null || typeof holder !== 'object')
    return false;
  (holder as Record<PropertyKey, unknown>)[key] = null;
  return true;
}
