import { type Kind, kinds } from '../dataset/kinds.ts';
import type { RecordsByKind } from '../dataset/records.ts';
import { notRecordedId } from '../dataset/wire/ids.ts';
import { notRecorded } from '../words/notRecorded.ts';
import type { Entry } from './model.ts';

/** The references that every record of these kinds has an entry for, whether the source says which or not. */
const references = {
  spacecraft: { configuration: 'spacecraft_config', status: 'status' },
  configuration: { type: 'type', agency: 'agency' },
} as const;

/**
 * Adds a record to each kind that some record should refer to, but does not: the entry that is made of it stands for what is not
 * recorded, and lists those of which it is not. `others` are records that refer to the same entries. It is made anew each
 * time the records are linked, so that it has no part in the history.
 */
export function withNotRecorded(records: RecordsByKind, others: RecordsByKind): RecordsByKind {
  const all = { ...records };
  const add = <Of extends Kind>(kind: Of): void => {
    const record = kinds[kind].schema.parse({ id: notRecordedId, name: notRecorded });
    all[kind] = [...all[kind], record] as RecordsByKind[Of];
  };
  // A configuration that is not recorded has no type and no agency either.
  for (const from of ['spacecraft', 'configuration'] as const) {
    const rows: Partial<Record<string, unknown>>[] = [...all[from], ...others[from]];
    for (const [kind, field] of Object.entries(references[from])) {
      if (rows.some((row) => row[field] === null)) add(kind as Kind);
    }
  }
  return all;
}

/** An entry, or null where it stands for what is not recorded. */
export function recorded<Any extends Pick<Entry, 'id'>>(entry: Any): Any | null {
  return entry.id === notRecordedId ? null : entry;
}
