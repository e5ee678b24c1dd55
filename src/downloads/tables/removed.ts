import { entriesOf } from '../../catalog/entries.ts';
import type { Catalog, Entry } from '../../catalog/model.ts';
import { oldSlugsOf } from '../../catalog/slugs.ts';
import { ll2Id } from '../../dataset/wire/ids.ts';
import { relistedAs } from '../../history/relisted.ts';
import { isoMoment } from '../../words/moment.ts';
import type { TableRow, Value } from './table.ts';

/** Why an old name, id or address no longer is what it was. */
interface Departure {
  what: 'removed' | 'renamed' | 'slug';
  entry: Entry;
  /** The name or the slug that leads to the entry. */
  before: string | null;
  at: Value;
  /** The entry that LL2 lists in place of a removed one. */
  again: Entry | null;
}

/** Records that LL2 no longer has, names that it has changed, and slugs that lead on. */
export const removedTable: TableRow<Departure> = {
  name: 'removed',
  title: 'Removed and renamed',
  about: 'One record that LL2 removed or renamed, or one slug that leads on to another.',
  isNumbered: true,
  subjects: (catalog) => [...removals(catalog), ...renames(catalog), ...movedSlugs(catalog)],
  columns: [
    {
      name: 'what',
      type: 'string',
      about:
        'removed: LL2 no longer has the record, or no record that it has names it; renamed: it has another name since; slug: an address that leads on',
      isFilled: true,
      of: ({ what }) => what,
    },
    {
      name: 'kind',
      type: 'string',
      about: 'What sort of record it is',
      isFilled: true,
      of: ({ entry }) => entry.kind,
    },
    {
      name: 'slug',
      type: 'string',
      about: 'The record, as a slug',
      isFilled: true,
      of: ({ entry }) => entry.slug,
    },
    {
      name: 'id',
      type: 'integer',
      about: "LL2's id of the record, empty where it is not known",
      of: ({ entry }, { edition }) => ll2Id(entry.id, edition),
    },
    {
      name: 'name',
      type: 'string',
      about: 'Its name now, or its last one',
      isFilled: true,
      of: ({ entry }) => entry.name,
    },
    {
      name: 'before',
      type: 'string',
      about: 'Its name before, or the slug that leads on',
      of: ({ before }) => before,
    },
    { name: 'at', type: 'datetime', about: 'The fetch that found it removed or renamed', of: ({ at }) => at },
    {
      name: 'last_seen',
      type: 'datetime',
      about: 'The date of the last data that had a removed record',
      of: ({ entry, what }) =>
        what === 'removed' && entry.tombstone ? isoMoment(entry.tombstone.lastSeen.time) : null,
    },
    {
      name: 'listed_again_slug',
      type: 'string',
      about: 'The record that LL2 lists in place of a removed one, as a slug',
      of: ({ again }) => again?.slug ?? null,
    },
    {
      name: 'url',
      type: 'string',
      about: 'The page of the record, which a removed one keeps',
      isFilled: true,
      of: ({ entry }, { addressOf }) => addressOf(entry.path),
    },
  ],
};

function removals(catalog: Catalog): Departure[] {
  return entriesOf(catalog.removed).map((entry) => ({
    what: 'removed',
    entry,
    before: null,
    at: entry.tombstone && isoMoment(entry.tombstone.at.time),
    again: relistedAs(entry, catalog),
  }));
}

function renames({ changes, find }: Catalog): Departure[] {
  return changes.flatMap(({ kind, id, at, fields }) => {
    const entry = find(kind, id);
    const name = fields.find(({ field }) => field === 'name');
    if (!entry || !name) return [];
    return [{ what: 'renamed' as const, entry, before: `${name.from ?? ''}` || null, at, again: null }];
  });
}

function movedSlugs(catalog: Catalog): Departure[] {
  return [...oldSlugsOf(catalog)].flatMap(([entry, slugs]) =>
    slugs.map((before): Departure => ({ what: 'slug', entry, before, at: null, again: null })),
  );
}
