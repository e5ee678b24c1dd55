import type { Change } from '../dataset/change.ts';
import { isCountedTime } from '../dataset/countedTime.ts';
import { allKinds, type Kind, kinds, untoldOf } from '../dataset/kinds.ts';
import type { RecordsByKind } from '../dataset/records.ts';
import type { ImageRecord } from '../dataset/wire/image.ts';
import type { LabelRecord } from '../dataset/wire/label.ts';

type Value = Change['fields'][number]['from'];
/** A value that is written down, and the key by which two values are compared: references are equal when their ids are. */
type Compared = { key: Value; value: Value };

/** What a comparison must know beside the records. */
interface Circumstances {
  /** The moment of the fetch. */
  at: string;
  /** Whether a record had been removed before. */
  returning: (kind: Kind, id: number) => boolean;
  /** The earlier record as its file has it; undefined where the file does not have it. */
  original: (kind: Kind, id: number) => object | undefined;
  /** Whether a record that was not there before is new at the source, and not only read for the first time. */
  isNews: (kind: Kind, id: number) => boolean;
}

/**
 * Finds what changed between two data sets, field by field; entries of lists are matched by their ids. Seven things are no
 * change: the times of a spacecraft in space and of a flight without an end, because they tick on by themselves; the name of
 * another record; the picture of a configuration on its spacecraft; what other records tell; a kind, a record or a field that an
 * older program did not read; a record that is only now read; and a field without a value that is empty instead, or the other way round.
 */
export function changesBetween(
  before: Partial<RecordsByKind>,
  after: RecordsByKind,
  { at, returning, original, isNews }: Circumstances,
): Change[] {
  return allKinds.flatMap((kind) => {
    if (!before[kind]) return [];
    const then = new Map<number, LabelRecord>(before[kind].map((record) => [record.id, record]));
    const now = new Map<number, LabelRecord>(after[kind].map((record) => [record.id, record]));
    const ids = [...new Set([...then.keys(), ...now.keys()])].sort((a, b) => a - b);
    return ids.flatMap((id): Change[] => {
      const [from, to, raw] = [then.get(id), now.get(id), original(kind, id)];
      const { name } = (to ?? from) as LabelRecord;
      const change = (what: Change['change'], fields: Change['fields'] = []): Change => {
        return { at, kind, id, name, change: what, fields };
      };
      if (!to) return [change('removed')];
      if (!from && returning(kind, id)) return raw ? [] : [change('returned')];
      if (!from) return raw || !isNews(kind, id) ? [] : [change('added')];
      const fields = fieldsBetween(kind, from, to).filter(
        // Nor can a lesser copy of a record tell that a field of it is gone.
        ({ field }) => (!raw || wasRead(raw, field)) && wasRead(to, field),
      );
      return fields.length > 0 ? [change('changed', fields)] : [];
    });
  });
}

function fieldsBetween(
  kind: Kind,
  before: LabelRecord & Flying,
  after: LabelRecord & Flying,
): Change['fields'] {
  const [then, now] = [valuesOf(kind, before), valuesOf(kind, after)];
  const untold = untoldOf(kind);
  const isUntold = (field: string) => field.split('.').some((step) => untold.includes(step));
  const isIgnored = notCompared(before, after);
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((field) => {
    const [from, to] = [then.get(field), now.get(field)];
    if ((from?.key ?? null) === (to?.key ?? null) || isUntold(field) || isIgnored(field)) return [];
    return [{ field, from: from?.value ?? null, to: to?.value ?? null }];
  });
}

/** The flights that only spacecraft have. */
interface Flying {
  flights?: { id: number }[] | null;
}

/** Leaves out times that LL2 computes at the moment of the call, and flights that were not read. */
function notCompared(before: Flying, after: Flying): (field: string) => boolean {
  const isUnread = before.flights === null || after.flights === null;
  return (field) => {
    const [, flight, inFlight] = /^flights\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const record = flight === undefined ? after : after.flights?.find(({ id }) => `${id}` === flight);
    const isCounted = record !== undefined && isCountedTime(record, inFlight ?? field);
    return isCounted || (isUnread && /^flights\b/.test(field));
  };
}

/** Whether a record had a field at all: where the key itself is absent, the field is new to the data set. */
function wasRead(record: object, field: string): boolean {
  let at: unknown = record;
  // Pictures are compared under names of their own, so only the key of the whole picture is looked for.
  for (const key of field.startsWith('image.') ? ['image'] : field.split('.')) {
    if (typeof at !== 'object' || at === null) return true;
    if (Array.isArray(at)) {
      at = at.find((one, index) => `${(one as { id?: number } | null)?.id ?? index}` === key);
      // An entry that is not in the list was added since, which is a change.
      if (at === undefined) return true;
    } else if (key in at) at = at[key as keyof typeof at];
    else return false;
  }
  return true;
}

function valuesOf(kind: Kind, record: LabelRecord & Pictured): Map<string, Compared> {
  const references: readonly string[] = kinds[kind].references;
  const facts = new Map<string, Compared>();
  const add = (field: string, value: unknown): void => {
    const name = field.slice(field.lastIndexOf('.') + 1);
    if (references.includes(name))
      facts.set(field, which(value as LabelRecord | LabelRecord[] | string | null));
    else if (Array.isArray(value)) {
      for (const [index, one] of value.entries())
        add(`${field}.${(one as { id?: number }).id ?? index}`, one);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) add(`${field}.${key}`, inner);
    } else facts.set(field, comparedAs(value as Value));
  };
  for (const [field, value] of Object.entries({ ...record, image: pictureOf(record) })) add(field, value);
  return facts;
}

function which(label: LabelRecord | LabelRecord[] | string | null): Compared {
  if (label === null || typeof label === 'string') return comparedAs(label);
  const labels: { id: number; name: string | null }[] = (Array.isArray(label) ? label : [label]).toSorted(
    (a, b) => a.id - b.id,
  );
  if (labels.length === 0) return comparedAs(null);
  return {
    key: labels.map(({ id }) => id).join(' '),
    value: labels.map(({ id, name }) => name ?? id).join(', '),
  };
}

/** A value as it is. An empty text says no more than null. */
function comparedAs(value: Value): Compared {
  return { key: typeof value === 'string' && value.trim() === '' ? null : value, value };
}

interface Pictured {
  image?: ImageRecord | null;
  spacecraft_config?: { image: ImageRecord | null };
}

/** The picture of a record itself. A spacecraft may carry that of its configuration, whose history tells its changes. */
function pictureOf({ image, spacecraft_config }: Pictured) {
  if (!image || image.id === spacecraft_config?.image?.id) return null;
  return { address: image.image_url, credit: image.credit, license: image.license?.name ?? null };
}
