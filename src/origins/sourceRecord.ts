import { gcatAddress, isJcat } from '../catalog/spaceObject.ts';
import type { SourcedValue } from '../dataset/provenance.ts';
import { ll2Address } from '../words/ll2Address.ts';
import { sourceNames } from '../words/sourceNames.ts';

/** A record of a source: which one, where it can be read, and what it says of a figure. */
export interface SourceRecord {
  source: string;
  /** The id that the source has for it: "S20537", "spacecraft 39"; null where it has none or none is known. */
  id: string | null;
  url: string | null;
  /** The path of the field in the record; null where the source has no fields. */
  field: string | null;
  /** The value as the source writes it; null where the record holds only what it was worked out from. */
  raw: string | null;
  /** The release it was read in, or the day it was read on. */
  read: string | null;
  /** Where a copy of that release can be read; null where there is none. */
  copy: string | null;
  confidence: SourcedValue['confidence'] | null;
  /** Whether the figure comes from here, or the record agrees with it or differs. */
  standing: SourcedValue['standing'];
}

/** Whether an address is one of LL2's API, which answers with JSON. */
export function isOfApi(url: string): boolean {
  return url.startsWith(`${ll2Address}/`);
}

/** The names in ids of LL2's records, and the lists of its API that have them (OpenAPI of 2.3.0). */
const endpoints = new Map([
  ['spacecraft', 'spacecraft'],
  ['configuration', 'spacecraft_configurations'],
  ['spacecraft configuration', 'spacecraft_configurations'],
  ['flight', 'spacecraft_flights'],
  ['docking event', 'docking_events'],
  ['launch', 'launches'],
]);

/** A field of a record of LL2. The id is null where LL2's own is not known, and then nothing leads there. */
export function ll2Record(
  kind: string,
  id: number | string | null,
  { field, raw, read }: { field: string; raw: unknown; read: string },
): SourceRecord {
  return {
    source: sourceNames.ll2,
    id: id === null ? null : `${kind} ${id}`,
    url: id === null ? null : `${ll2Address}/${endpoints.get(kind)}/${id}/`,
    field,
    raw: raw === null || typeof raw === 'object' ? null : `${raw}`,
    read: `as of ${read}`,
    copy: null,
    confidence: null,
    standing: 'source',
  };
}

/** A report, or the page that tells of what it says. */
export function documentRecord(document: string | null, page: string | null): SourceRecord {
  return {
    source: document ?? (page ? new URL(page).hostname : ''),
    id: null,
    url: page,
    field: null,
    raw: null,
    read: null,
    copy: null,
    confidence: null,
    standing: 'source',
  };
}

/** The records that a sourced value was read from: one, or several that were summed. */
export function recordsOfValue(value: SourcedValue): SourceRecord[] {
  const { source, source_id: ids, field, raw, release, confidence, standing } = value;
  const [read = '', inside] = release.split(/ \((github\.com\/[^)]+)\)$/);
  const each = /^docking event \d+;/.test(ids) ? ids.split('; ') : [ids];
  return each.map((id) => ({
    source,
    id: id || null,
    url: addressOf(source, id, release),
    field: source === sourceNames.ll2 ? fieldOf(id, field) : isJcat(id) ? columnOf(field) : null,
    raw: raw || null,
    read: withoutPath(read) || null,
    copy: inside ? copyOf(inside) : null,
    confidence,
    standing,
  }));
}

/** The field of LL2 that says a value. What follows from a configuration is in others than the value itself. */
function fieldOf(id: string, field: string): string {
  const own = field.replace(/^flights\[\d+\]\./, '');
  return (/^spacecraft configuration/.test(id) && inConfiguration[own]) || own;
}

const inConfiguration: Record<string, string> = {
  mission_end: 'fastest_turnaround',
  'launch.status': 'successful_launches, failed_launches',
  'landing.attempt': 'attempted_landings',
  'landing.success': 'successful_landings',
};

/** The column of GCAT's table of payloads that has a field of LL2. */
function columnOf(field: string): string | null {
  const columns = {
    launch_designator: 'Piece',
    'launch.net': 'LDate',
    mission_end: 'TDate',
    destination: 'UNPerigee, UNApogee, UNInc',
  };
  return Object.entries(columns).find(([name]) => field.endsWith(name))?.[1] ?? null;
}

/** The address of a record. */
function addressOf(source: string, id: string, release: string): string | null {
  const [jcat = ''] = id.split(', ');
  if (isJcat(jcat)) return gcatAddress(jcat);
  const [, kind = '', number] =
    /^(spacecraft configuration|spacecraft|flight|docking event) (\d+)/.exec(id) ?? [];
  if (source === sourceNames.ll2) return number ? `${ll2Address}/${endpoints.get(kind)}/${number}/` : null;
  const page = pageIn.exec(release);
  return page && `https://${page[0]}`;
}

const pageIn = /^((?:[a-z0-9-]+\.)+[a-z]{2,})\/[^\s;,]+/;

/** Leaves of a release that begins with the address of a page the host, because the link has all of it. */
function withoutPath(release: string): string {
  return release.replace(pageIn, '$1');
}

/** Reads "github.com/owner/repository, path, commit". */
function copyOf(text: string): string | null {
  const [repository, file, commit] = text.split(', ');
  return file && commit ? `https://${repository}/blob/${commit}/${file}` : null;
}
