import type { z } from 'zod';
import { httpAddress, webAddress } from '../../src/dataset/webAddress.ts';
import { uncapitalized } from '../../src/words/letterCase.ts';
import { Refused } from './faults.ts';

/** A record as LL2 sends it. */
export type Row = Record<string, unknown>;

/** A change to the records of a list that makes them fit for the catalog, told once for a field. */
export interface Repair {
  /** The path of its list at LL2. */
  list: string;
  /** The first record that had it. */
  id: unknown;
  name: unknown;
  /** How many records had it, and how many times in all. */
  records: number;
  times: number;
  field: string;
  what: string;
}

export interface Cleaned {
  rows: Row[];
  /** Records that were left out, with the reason. */
  dropped: Repair[];
  repairs: Repair[];
}

/** The largest share of the records of a list that may be left out, because data with more gaps are worth nothing. */
const mostDropped = 0.01;
/** A short list may lose as many, because one odd record should not hold up all others. */
const alwaysDropped = 3;

/**
 * Makes the records of a whole list fit for the catalog. Text loses control characters, noncharacters and lone surrogates and becomes
 * NFC; addresses lead to public hosts by http and https only, or to the `host` that the user named; an odd value becomes null, with
 * a note, and costs no more than itself or what cannot do without it; a record without an id or a name is left out, with a note.
 * Fields that the catalog does not know stay.
 * @throws Refused when more than one record in a hundred is left out, and more than three, or all are.
 */
export function cleanRecords(
  list: string,
  rows: readonly unknown[],
  schema: z.ZodType,
  host?: string,
): Cleaned {
  const cleaned = cleanPart(list, rows, schema, host);
  if (cleaned.rows.length === 0) refuse(list, rows, cleaned.dropped);
  return cleaned;
}

/**
 * Makes records that are a part of a list fit for the catalog, as `cleanRecords` does.
 * @throws Refused when more than one record in a hundred is left out, and more than three.
 */
export function cleanPart(list: string, rows: readonly unknown[], schema: z.ZodType, host?: string): Cleaned {
  const repairs = new Map<string, Repair>();
  const dropped: Repair[] = [];
  const kept = rows.flatMap((row) => {
    const { id, name } = (row ?? {}) as Row;
    const of = { list, id, name: cleanText(name), records: 1 };
    const told = new Map<string, Repair>();
    const tell: Tell = (path, what) => {
      const field = fieldAt(path);
      const repair = told.get(`${field}: ${what}`) ?? { ...of, times: 0, field, what };
      repair.times++;
      told.set(`${field}: ${what}`, repair);
    };
    const record = cleaned(row, { tell, host }) as Row;
    const fault = makeFit(record, schema, tell);
    if (fault) {
      dropped.push({ ...of, times: 1, ...fault });
      return [];
    }
    for (const [key, repair] of told) {
      const before = repairs.get(key);
      if (!before) repairs.set(key, repair);
      else Object.assign(before, { records: before.records + 1, times: before.times + repair.times });
    }
    return [record];
  });
  if (dropped.length > Math.max(alwaysDropped, rows.length * mostDropped)) refuse(list, rows, dropped);
  return { rows: kept, dropped, repairs: [...repairs.values()] };
}

/** Tells of a record that was left out that it was. */
export function toldAsLeftOut(dropped: Repair): Repair {
  return { ...dropped, what: `${dropped.what}; the record is left out` };
}

function refuse(list: string, rows: readonly unknown[], dropped: readonly Repair[]): void {
  const [first] = dropped;
  if (!first) return;
  throw new Refused(
    `${list}: ${dropped.length} of ${rows.length} records cannot be used, the first (id ${JSON.stringify(first.id)}) ` +
      `for ${first.field}: ${first.what}.`,
  );
}

type Path = readonly PropertyKey[];
type Tell = (path: Path, what: string) => void;

/** The name of a field on a path, without the places in lists: "flights.launch.net". */
function fieldAt(path: Path): string {
  return path.filter((step) => !/^\d+$/.test(String(step))).join('.') || 'the record';
}

// These are control characters other than tabs and line breaks, marks that turn the direction of text, noncharacters, of which XML
// cannot hold two, and the traces of lone surrogates and broken encodings.
const unwanted = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[\ufffd\u2028\u2029]/gu;

/** What nearly all texts are made of, of which nothing is unwanted. */
const plain = /^[\t\n\r\x20-\x7e]*$/;

/** Removes invisible characters and noncharacters from a text, but not tabs and line breaks. Other values stay as they are. */
export function cleanText(value: unknown): unknown {
  if (typeof value !== 'string' || plain.test(value)) return value;
  return value.toWellFormed().replace(unwanted, '').normalize('NFC');
}

/** The deepest nesting of a record; LL2's own records are eight deep. */
const deepest = 40;

/** What the cleaning of one record needs beside it. */
interface Cleaning {
  tell: Tell;
  host: string | undefined;
}

function cleaned(value: unknown, cleaning: Cleaning, path: string[] = []): unknown {
  const { tell, host } = cleaning;
  if (path.length > deepest) {
    tell(path.slice(0, 3), 'is nested too deeply; taken for not recorded');
    return null;
  }
  // One path for all values, because a copy for each takes longer than the rest.
  const cleanedAt = (key: string, inner: unknown) => {
    path.push(key);
    const fit = cleaned(inner, cleaning, path);
    path.pop();
    return fit;
  };
  if (Array.isArray(value)) return value.map((inner, index) => cleanedAt(String(index), inner));
  // An assignment would set the prototype at "__proto__"; fromEntries makes it a field like any other.
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, inner]) => [key, cleanedAt(key, inner)]));
  }
  const text = cleanText(value);
  const key = path.at(-1) ?? '';
  if (typeof text !== 'string' || text === '' || !/(^|_)(url|link|wiki)$/.test(key)) return text;
  const fault = faultOfAddress(text, host);
  if (fault) {
    tell(path, `${fault}; left empty`);
    return '';
  }
  // Only browsers take "https:/host" for what it means, and not on every page.
  const address = /^https?:\/\/[^/\\]/i.test(text) ? text : (httpAddress(text) ?? '');
  // The url of a record repeats the format of the request, which is no part of the address.
  return key === 'url' ? address.replace(/\?format=\w+$/, '') : address;
}

/** Why nobody should be led to an address, or null. */
function faultOfAddress(text: string, host: string | undefined): string | null {
  const address = httpAddress(text);
  if (address === null) return 'leads neither to http nor to https';
  const { hostname, username, password } = new URL(address);
  if (username + password !== '') return 'has a user name or a password in it';
  return hostname === host || webAddress(address) ? null : 'leads into a private network';
}

/** Takes odd values out of a record until it fits. Returns what is wrong with a record that cannot. */
function makeFit(record: Row, schema: z.ZodType, tell: Tell): { field: string; what: string } | null {
  for (let pass = 0; ; pass++) {
    const issues = schema.safeParse(record).error?.issues ?? [];
    const [first] = issues;
    if (!first) return null;
    const lists = new Set<unknown[]>();
    const unfit = issues.find(({ path }) => !takeOut(record, path, lists)) ?? (pass > deepest && first);
    if (unfit) return { field: fieldAt(unfit.path), what: uncapitalized(unfit.message) };
    // What a later pass finds comes of what the first one took out.
    if (pass === 0) {
      for (const { path, message } of issues) tell(path, `${uncapitalized(message)}; taken for not recorded`);
    }
    for (const list of lists) list.splice(0, list.length, ...list.filter((entry) => entry !== gone));
  }
}

/** Stands for an entry that leaves its list once no path counts on the places of the others. */
const gone = Symbol('gone');

/**
 * Makes an odd value null, or what is around it where it is null already, and takes an odd entry out of its list. Returns false
 * when only the id and the name of the record are left.
 */
function takeOut(record: Row, path: Path, lists: Set<unknown[]>): boolean {
  const key = path.at(-1);
  if (key === undefined || (path.length === 1 && (key === 'id' || key === 'name'))) return false;
  const around = path.slice(0, -1);
  const holder = around.reduce<unknown>((at, step) => (at as Row | null)?.[String(step)], record);
  // Something around it was taken out with another value.
  if (typeof holder !== 'object' || holder === null) return true;
  if (Array.isArray(holder)) {
    holder[Number(key)] = gone;
    lists.add(holder);
    return true;
  }
  const fields = holder as Row;
  const value = fields[String(key)] ?? null;
  if (value === null) return takeOut(record, around, lists);
  fields[String(key)] = null;
  return true;
}
