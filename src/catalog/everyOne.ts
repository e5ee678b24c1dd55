import { type Kind, kinds } from '../dataset/kinds.ts';
import type { Catalog, Entries } from './model.ts';

/** All entries of a kind: those that the catalog lists, then those that the source no longer has. */
export function everyOne<Section extends keyof Entries>(
  catalog: Catalog,
  section: Section,
): Entries[Section] {
  return [...catalog[section], ...catalog.removed[section]] as Entries[Section];
}

/** Whether a kind has entries at all: its section has no page where it has none. */
export function isFilled(catalog: Catalog, kind: Kind): boolean {
  return everyOne(catalog, kinds[kind].section).length > 0;
}
