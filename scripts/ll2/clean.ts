import type { z } from 'zod';
import { webAddress } from '../../src/dataset/webAddress.ts';
import { Refused } from './faults.ts';

/** A record as LL2 sends it. */
export type Row = Record<string, unknown>;

/** What was done to a record so that the catalog can take it. */
export interface Mend {
  /** The list that it is of, as its path at LL2 calls it. */
  list: string;
  id: unknown;
  name: unknown;
  field: string;
  what: string;
}

export interface Cleaned {
  rows: Row[];
  /** Records that do not fit, and what they were left out for. */
  dropped: Mend[];
  mends: Mend[];
}

/** More records left out than this share, and the data are not worth having. */
const mostDropped = 0.01;
/** A record with more odd fields than this is none. */
const mostMends = 50;

/**
 * Makes the records of a list fit for the catalog: text without control characters and lone surrogates, in Unicode's
 * NFC; addresses that lead nowhere but to http and https; an odd optional field null, with a note; a record that does not
 * fit even so left out, with a note. Fields that the catalog does not know stay.
 * @throws Refused when more than one record in a hundred is left out.
 */
export function cleanRecords(list: string, rows: readonly unknown[], schema: z.ZodType): Cleaned {
  const mends: Mend[] = [];
  const dropped: Mend[] = [];
  const kept = rows.flatMap((row) => {
    const { id, name } = (row ?? {}) as Row;
    const told = (field: string, what: string): Mend => ({ list, id, name: cleanText(name), field, what });
    const record = cleaned(row, (field, what) => mends.push(told(field, what))) as Row;
    for (let mended = 0; ; mended++) {
      const issue = schema.safeParse(record).error?.issues[0];
      if (!issue) return [record];
      const field = mended < mostMends ? takeOut(record, issue.path) : null;
      if (field === null) {
        dropped.push(told(issue.path.join('.') || 'the record', inSentence(issue.message)));
        return [];
      }
      mends.push(told(field, `${inSentence(issue.message)}; taken for not recorded`));
    }
  });
  const [first] = dropped;
  if (first && dropped.length > rows.length * mostDropped) {
    throw new Refused(
      `${list}: ${dropped.length} of ${rows.length} records cannot be used, the first (id ${JSON.stringify(first.id)}) ` +
        `for ${first.field}: ${first.what}.`,
    );
  }
  return { rows: kept, dropped, mends };
}

// Control characters but tab and the line breaks, marks that turn the direction of text, and what a lone surrogate or a
// broken encoding leaves behind.
const unwanted = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|[\ufffd\u2028\u2029]/gu;

/** A text without what no reader is meant to see; carriage returns, line feeds and tabs stay. Other values stay as they are. */
export function cleanText(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replace(unwanted, '').normalize('NFC') : value;
}

/** LL2's own records are eight deep. */
const deepest = 40;

function cleaned(value: unknown, tell: (field: string, what: string) => void, path: string[] = []): unknown {
  if (path.length > deepest) {
    tell(path.slice(0, 3).join('.'), 'is nested too deeply; taken for not recorded');
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((inner, index) => cleaned(inner, tell, [...path, String(index)]));
  }
  // fromEntries makes "__proto__" a field like any other; an assignment would not.
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, inner]) => [key, cleaned(inner, tell, [...path, key])]));
  }
  const text = cleanText(value);
  const key = path.at(-1) ?? '';
  if (typeof text !== 'string' || text === '' || !/(^|_)(url|link)$/.test(key)) return text;
  if (webAddress(text) === null) {
    tell(path.join('.'), 'leads neither to http nor to https; left empty');
    return '';
  }
  // The url of a record repeats the format that it was asked for in.
  return key === 'url' ? text.replace(/\?format=\w+$/, '') : text;
}

/**
 * Makes an odd field null, or what holds it where the field is null already; an odd entry of a list goes. Says what was
 * taken out, or null when nothing is left but the id and the name of the record.
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
