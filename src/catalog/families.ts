import { followReference } from '../dataset/references.ts';
import type { FamilyRecord } from '../dataset/wire/family.ts';
import { parseDay } from '../words/moment.ts';
import { named } from '../words/named.ts';
import type { Agency, Entry, Family } from './model.ts';
import { possibleMoment } from './possibleMoment.ts';

/** Makes the family of a record at the date of the data; parents, children and members come once all are made. */
export function linkFamily(
  entry: Entry & { kind: 'family' },
  record: FamilyRecord,
  { agencies, date }: { agencies: ReadonlyMap<number, Agency>; date: number },
): Family {
  return {
    ...entry,
    spacecraft: [],
    configurations: [],
    parent: null,
    children: [],
    manufacturer: record.manufacturer && (agencies.get(record.manufacturer.id) ?? null),
    maidenFlight: possibleMoment(parseDay(record.maiden_flight), date),
    record,
  };
}

/**
 * Links families to their parents among `known`, and those to their children.
 * @throws Error when a parent is not there, or when a family descends from itself.
 */
export function linkParents(families: Iterable<Family>, known: ReadonlyMap<number, Family>): void {
  const all = [...families];
  for (const family of all) {
    const { parent } = family.record;
    if (parent === null) continue;
    family.parent = followReference(known, ['family', family], ['family', parent]);
    // A family that is there does not count a removed one among its children.
    if (!family.tombstone || family.parent.tombstone) family.parent.children.push(family);
  }
  for (const family of all) refuseCircle(family);
}

/** Families with all the families they are part of, ancestors first. */
export function withAncestors(families: readonly Family[]): Family[] {
  const all = new Set<Family>();
  const add = (family: Family): void => {
    if (family.parent) add(family.parent);
    all.add(family);
  };
  families.forEach(add);
  return [...all];
}

function refuseCircle(family: Family): void {
  const seen = new Set<Family>();
  for (let at: Family | null = family; at; at = at.parent) {
    if (seen.has(at)) throw new Error(`Family ${named(family)} descends from itself, through ${named(at)}.`);
    seen.add(at);
  }
}
