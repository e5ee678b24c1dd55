import { named } from '../words/named.ts';
import { byKind, type Kind, type KindRow, kinds, type RecordOf } from './kinds.ts';
import type { Lists } from './lists.ts';
import type { LabelRecord } from './wire/label.ts';

/** The records of each kind. */
export type RecordsByKind = { [Of in Kind]: RecordOf<Of>[] };

/**
 * Sorts the records of each kind out of the lists.
 * @throws Error when two copies of one id have different names.
 */
export function recordsByKind(lists: Lists): RecordsByKind {
  return byKind((kind) => distinct(kind, copiesOf(kind, lists))) as RecordsByKind;
}

/** The records of a kind with all their copies, as the lists carry them. */
function copiesOf(kind: Kind, lists: Lists): LabelRecord[] {
  const { gather }: KindRow = kinds[kind];
  return gather(lists).flatMap((copy) => recordOfCopy(kind, copy) ?? []);
}

/** The record that a copy is, or that is made of it; null where the copy says too little. */
export function recordOfCopy(kind: Kind, copy: object): LabelRecord | null {
  const { record }: KindRow = kinds[kind];
  return record ? record(copy as never) : (copy as LabelRecord);
}

/** The first copy of each record. */
function distinct(kind: Kind, copies: readonly LabelRecord[]): LabelRecord[] {
  const records = new Map<number, LabelRecord>();
  for (const copy of copies) {
    // A row as another version wrote it may lack even this.
    if (!copy) continue;
    const known = records.get(copy.id);
    // An id that is made of a name stands for all its spellings.
    if (known && known.name !== copy.name && copy.id >= 0) {
      throw new Error(`One ${kind} has two names: ${named(known)} in one record, ${named(copy)} in another.`);
    }
    records.set(copy.id, known ?? copy);
  }
  return [...records.values()];
}
