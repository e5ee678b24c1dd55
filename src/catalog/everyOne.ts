import type { Catalog, Entries } from './model.ts';

/** All entries of a kind: those that the catalog lists, then those that the source no longer has. */
export function everyOne<Kind extends keyof Entries>(catalog: Catalog, kind: Kind): Entries[Kind] {
  return [...catalog[kind], ...catalog.removed[kind]] as Entries[Kind];
}
