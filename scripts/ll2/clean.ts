import type { z } from 'zod';
import { httpAddress } from '../../src/dataset/webAddress.ts';
import { Refused } from './faults.ts';

/** A record as LL2 sends it. */
export type Row = Record<string, unknown>;

/** A change to a record that makes it fit for the catalog. */
export interface Repair {
  /** The path of its list at LL2. */
  list: string;
  id: unknown;
  name: unknown;
  field: string;
  what: string;
}

export interface Cleaned {
  rows: Row[];
  /** Records that were left out, with the reason. */
  dropped: Repair[];
  repairs: Repair[];
}

/** The largest share of records that may be left out, because data with more gaps are worth nothing. */
const mostDropped = 0.01;
/** A record with more odd fields than this is left out. */
const mostRepairs = 50;

/**
 * Makes the records of a list fit for the catalog. Text loses control characters and lone surrogates and becomes NFC; addresses
 * lead to http and https only; an odd optional field becomes null, with a note; a record that still does not fit is left out,
 * with a note. Fields that the catalog does not know stay.
 * @throws Refused when more than one record in a hundred is left out.
 */
export function cleanRecords(list: string, rows: readonly unknown[], schema: z.ZodType): Cleaned {
  const repairs: Repair[] = [];
  const dropped: Repair[] = [];
  const kept = rows.flatMap((row) => {
    const { id, name } = (row ?? {}) as Row;
    const told = (field: string, what: string): Repair => ({ list, id, name: cleanText(name), field, what });
    const record = cleaned(row, (field, what) => repairs.push(told(field, what))) as Row;
    for (let count = 0; ; count++) {
      const issue = schema.safeParse(record).error?.issues[0];
      if (!issue) return [record];
      const field = count < mostRepairs ? takeOut(record, issue.path) : null;
      if (field === null) {
        dropped.push(told(issue.path.join('.') || 'the record', inSentence(issue.message)));
        return [];
      }
      repairs.push(told(field, `${inSentence(issue.message)}; taken for not recorded`));
    }
  });
  const [first] = dropped;
  if (first && dropped.length > rows.length * mostDropped) {
    throw new Refused(
      `${list}: ${dropped.length} of ${rows.length} records cannot be used, the first (id ${JSON.stringify(first.id)}) ` +
        `for ${first.field}: ${first.what}.`,
    );
  }
  return { rows: kept, dropped, repairs };
}

// These are control characters other than tabs and line breaks, marks that turn the direction of text, and the traces of lone
// surrogates and broken encodings.
const unwanted = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|[\ufffd\u2028\u2029]/gu;

/** Removes invisible characters from a text, but not tabs and line breaks. Other values stay as they are. */
export function cleanText(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replace(unwanted, '').normalize('NFC') : value;
}

/** The deepest nesting of a record; LL2's own records are eight deep. */
const deepest = 40;

function cleaned(value: unknown, tell: (field: string, what: string) => void, path: string[] = []): unknown {
  if (path.length > deepest) {
    tell(path.slice(0, 3).join('.'), 'is nested too deeply; taken for not recorded');
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((inner, index) => cleaned(inner, tell, [...path, String(index)]));
  }
  // An assignment would set the prototype at "__proto__"; fromEntries makes it a field like any other.
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, inner]) => [key, cleaned(inner, tell, [...path, key])]));
  }
  const text = cleanText(value);
  const key = path.at(-1) ?? '';
  if (typeof text !== 'string' || text === '' || !/(^|_)(url|link)$/.test(key)) return text;
  if (httpAddress(text) === null) {
    tell(path.join('.'), 'leads neither to http nor to https; left empty');
    return '';
  }
  // The url of a record repeats the format of the request, which is no part of the address.
  return key === 'url' ? text.replace(/\?format=\w+$/, '') : text;
}

/**
 * Makes an odd field null, or the object around it where the field is null already, and removes an odd entry of a list. Returns
 * the path of what it took out, or null when only the id and the name of the record are left.
 */
function takeOut(record: unknown, path: readonly PropertyKey[]): string | null {
  const key = path.at(-1);
  if (key === undefined || (path.length === 1 && (key === 'id' || key === 'name'))) return null;
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Row | null)?.[String(step)], record);
  if (typeof holder !== 'object' || holder === null) return takeOut(record, path.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if ((holder as Row)[String(key)] === null) return takeOut(record, path.slice(0, -1));
  else (holder as Row)[String(key)] = null;
  return path.join('.');
}

function inSentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
