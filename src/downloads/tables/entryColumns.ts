import type { Entry } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { ll2Id } from '../../dataset/wire/ids.ts';
import type { Column, Surroundings } from './table.ts';

/** The columns that each table of entries begins with: the slug, which is the key, and the id, the name and the address. */
export function entryColumns<Of extends Entry>(one: string): Column<Of>[] {
  return [
    {
      name: 'slug',
      type: 'string',
      about: `Names the ${one} in addresses, for good`,
      isKey: true,
      isFilled: true,
      of: ({ slug }) => slug,
    },
    {
      name: 'id',
      type: 'integer',
      about: `LL2's id of the ${one}, empty where it is not known`,
      of: ({ id }, { edition }) => ll2Id(id, edition),
    },
    {
      name: 'name',
      type: 'string',
      about: 'As LL2 writes it, or the embedded edition where LL2 was not at hand',
      isFilled: true,
      of: ({ name }) => name,
    },
  ];
}

/** The address of the page of an entry. */
export function urlColumn<Of extends { path: string }>(): Column<Of> {
  return {
    name: 'url',
    type: 'string',
    about: 'The page of it in this catalog',
    isFilled: true,
    of: ({ path }, { addressOf }) => addressOf(path),
  };
}

/**
 * Entries in the order of LL2's ids, those without one last and in the order that they have. The entry that stands for what
 * is not recorded is left out.
 */
export function inOrderOfIds<Of extends { id: number }>(
  entries: readonly Of[],
  edition: Surroundings['edition'],
): Of[] {
  const place = ({ id }: Of) => ll2Id(id, edition) ?? Number.MAX_SAFE_INTEGER;
  return entries.filter((entry) => recorded(entry)).sort((a, b) => place(a) - place(b));
}
