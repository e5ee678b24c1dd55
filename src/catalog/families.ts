import { makeEntries } from './entries.ts';
import type { Agency, Family } from './model.ts';
import { parseMoment } from './moment.ts';
import type { FamilyRecord } from './records/family.ts';
import { followReference, named } from './references.ts';

/**
 * Makes the families and links each to its parent, children and manufacturer; members come later.
 * @throws Error when a parent is not there, or when a family descends from itself.
 */
export function linkFamilies(records: readonly FamilyRecord[], agencies: ReadonlyMap<number, Agency>) {
  const families = makeEntries('families', 'family', records, (entry, record): Family => {
    const family: Family = {
      ...entry,
      spacecraft: [],
      configurations: [],
      parent: null,
      children: [],
      manufacturer: record.manufacturer && (agencies.get(record.manufacturer.id) ?? null),
      maidenFlight: record.maiden_flight === null ? null : parseMoment(record.maiden_flight, 'day'),
      record,
    };
    family.manufacturer?.families.push(family);
    return family;
  });
  for (const family of families.values()) {
    const { parent } = family.record;
    if (parent === null) continue;
    family.parent = followReference(families, ['family', family], ['family', parent]);
    family.parent.children.push(family);
  }
  for (const family of families.values()) refuseCircle(family);
  return families;
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
