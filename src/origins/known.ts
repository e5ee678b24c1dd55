import type { Provenance, SourcedValue } from '../dataset/provenance.ts';
import { plainRemark } from '../words/plainRemark.ts';
import { sourceNames } from '../words/sourceNames.ts';
import type { Origin } from './origin.ts';
import { recordsOfValue, type SourceRecord } from './sourceRecord.ts';

/** What a data set says of the sources of one value. */
export interface KnownValue {
  /** The records that can be named, that of the value itself first. */
  records: SourceRecord[];
  /** The sentence that says so where no source gives the value; null where one does. */
  without: string | null;
  /** The value as its source writes it; null where none gives it. */
  raw: string | null;
}

const generalKnowledge = 'No source is kept for this figure; it is general knowledge';

/** What a data set that names its sources says of a value without one. */
export const noSource = `${generalKnowledge}.`;

/** What it says of one that other records agree with, or not. */
export const othersOnly = `${generalKnowledge}, set beside this record.`;

/** Sources that are none, with the sentence that a reader gets. */
const none = new Map<string, string>([
  [sourceNames.generalKnowledge, generalKnowledge],
  [sourceNames.writtenHere, 'No source gives it; it was chosen for this edition'],
]);

/** Finds what sources say of the value at a path of a record; null where the data set does not say it. */
export function knownValue(provenance: Provenance, ...paths: string[]): KnownValue | null {
  const values = provenance.values.filter(({ field }) => paths.includes(field)).sort(bySource);
  const [first] = values;
  if (first?.standing !== 'source') return null;
  const sentence = none.get(first.source);
  return {
    records: values.filter(({ source }) => !none.has(source)).flatMap(recordsOfValue),
    without: sentence ? `${[sentence, ...remarkIn(first)].join(': ')}.` : null,
    raw: sentence ? null : first.raw || null,
  };
}

/**
 * Where a value comes from by what a data set that names its sources knows of it, or else by LL2's `own` record of it. `reading`
 * says what was done with a value of which the source is known, `otherwise` with that of LL2.
 */
export function sourcesOf(
  known: KnownValue | null,
  provenance: Provenance | null,
  {
    own,
    reading,
    otherwise,
  }: { own: SourceRecord; reading: (known: KnownValue) => string; otherwise: string },
): Pick<Origin, 'records' | 'from' | 'done'> {
  if (known) return { records: known.records, from: [], done: known.without ?? reading(known) };
  return provenance
    ? { records: [], from: [], done: noSource }
    : { records: [own], from: [], done: otherwise };
}

/** All records of a value, whether they say the same or differ. */
export function otherRecords(provenance: Provenance, path: string): SourceRecord[] {
  return provenance.values.filter(({ field }) => field === path).flatMap(recordsOfValue);
}

/** What a row without a source says of its value, unless it only says that again. */
function remarkIn({ source, raw }: SourcedValue): string[] {
  return raw && !raw.includes(source) ? [plainRemark(raw)] : [];
}

function bySource(a: SourcedValue, b: SourcedValue): number {
  return Number(b.standing === 'source') - Number(a.standing === 'source');
}
