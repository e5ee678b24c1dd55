import type { z } from 'zod';
import { named } from '../words/named.ts';
import { agencySchema } from './wire/agency.ts';
import { configurationSchema } from './wire/configuration.ts';
import { familySchema } from './wire/family.ts';
import { type LabelRecord, labelSchema } from './wire/label.ts';
import { spacecraftSchema } from './wire/spacecraft.ts';

/** A list of a data set, which is a file of it. */
interface ListRow {
  file: string;
  schema: z.ZodType<LabelRecord>;
  /** A data set without the list is damaged. A list that the catalog has come to know later is empty in older data sets. */
  isNeeded: boolean;
}

/** The lists of a data set, by the sections of their kinds. */
export const lists = {
  spacecraft: { file: 'spacecraft.json', schema: spacecraftSchema, isNeeded: true },
  configurations: { file: 'spacecraft_configurations.json', schema: configurationSchema, isNeeded: true },
  families: { file: 'spacecraft_configuration_families.json', schema: familySchema, isNeeded: true },
} as const satisfies Record<string, ListRow>;

/** The name of a list, and the records of all lists. */
export type ListName = keyof typeof lists;
export type Lists = { [Of in ListName]: z.infer<(typeof lists)[Of]['schema']>[] };

/** What the program knows of a kind of entry. */
interface KindRow {
  /** What one entry is called, and several. */
  one: string;
  many: string;
  /** The part of the site that holds its pages, `/{section}/{slug}/`, and the name of its list in the catalog. */
  section: string;
  /** Where every page leads to the section: in its head or at its foot. */
  navigation: 'head' | 'foot';
  /** The path of its records at LL2. */
  endpoint: string;
  schema: z.ZodType<LabelRecord>;
  /** The list of its records; null where they stand only as copies inside of others. */
  list: ListName | null;
  /** The lists that `gather` reads: while one of them is damaged, nobody knows what changed. */
  from: readonly ListName[];
  /** Takes its records out of the lists, with all their copies. */
  gather: (lists: Lists) => LabelRecord[];
  /** The fields that hold other records. Those have a history of their own, so here only which ones they are can change. */
  references: readonly string[];
  /** Whether the search finds its pages. */
  isSearched: boolean;
}

/** Every kind of entry, those that others refer to last. A new kind is a row here, its links in link.ts and its pages. */
export const kinds = {
  spacecraft: {
    one: 'spacecraft',
    many: 'spacecraft',
    section: 'spacecraft',
    navigation: 'head',
    endpoint: 'spacecraft',
    schema: spacecraftSchema,
    list: 'spacecraft',
    from: ['spacecraft'],
    gather: ({ spacecraft }) => spacecraft,
    references: ['spacecraft_config', 'status', 'net_precision'],
    isSearched: true,
  },
  configuration: {
    one: 'configuration',
    many: 'configurations',
    section: 'configurations',
    navigation: 'head',
    endpoint: 'spacecraft_configurations',
    schema: configurationSchema,
    list: 'configurations',
    from: ['configurations'],
    gather: ({ configurations }) => configurations,
    references: ['type', 'agency', 'family'],
    isSearched: true,
  },
  family: {
    one: 'family',
    many: 'families',
    section: 'families',
    navigation: 'head',
    endpoint: 'spacecraft_configuration_families',
    schema: familySchema,
    list: 'families',
    from: ['families'],
    gather: ({ families }) => families,
    references: ['manufacturer', 'parent', 'spacecraft'],
    isSearched: true,
  },
  agency: {
    one: 'agency',
    many: 'agencies',
    section: 'agencies',
    navigation: 'head',
    endpoint: 'agencies',
    schema: agencySchema,
    list: null,
    from: ['configurations', 'families'],
    gather: ({ configurations, families }) => [
      ...configurations.flatMap(({ agency }) => agency ?? []),
      ...families.flatMap(({ manufacturer }) => manufacturer ?? []),
    ],
    references: ['type', 'country', 'parent'],
    isSearched: false,
  },
  type: {
    one: 'type',
    many: 'types',
    section: 'types',
    navigation: 'foot',
    endpoint: 'config/spacecraft_configuration_types',
    schema: labelSchema,
    list: null,
    from: ['configurations'],
    gather: ({ configurations }) => configurations.flatMap(({ type }) => type ?? []),
    references: [],
    isSearched: false,
  },
  status: {
    one: 'status',
    many: 'statuses',
    section: 'statuses',
    navigation: 'foot',
    endpoint: 'config/spacecraft_statuses',
    schema: labelSchema,
    list: null,
    from: ['spacecraft'],
    gather: ({ spacecraft }) => spacecraft.flatMap(({ status }) => status ?? []),
    references: [],
    isSearched: false,
  },
} as const satisfies Record<string, KindRow>;

/** A kind of entry that has pages of its own. */
export type Kind = keyof typeof kinds;

/** The kinds, in the order of their table. */
export const allKinds = Object.keys(kinds) as Kind[];

/** The section of a kind. */
export type SectionOf<Of extends Kind> = (typeof kinds)[Of]['section'];

/** A kind that has a list of its own, at LL2 and in a data set. */
export type ListedKind = KindWith<{ list: string }>;

/** The kinds that have a list of their own. */
export const listedKinds = allKinds.filter((kind): kind is ListedKind => kinds[kind].list !== null);

/** The list of a kind: its file, and the shape of its rows. */
export function listOf(kind: ListedKind): ListRow {
  return lists[kinds[kind].list];
}

/** Makes something of each kind that has a list. */
export function byListedKind<Made>(make: (kind: ListedKind) => Made): Record<ListedKind, Made> {
  return Object.fromEntries(listedKinds.map((kind) => [kind, make(kind)])) as Record<ListedKind, Made>;
}

/** Puts the records of each listed kind into its list. */
export function listsFrom(recordsOf: (kind: ListedKind) => unknown[]): Lists {
  return Object.fromEntries(
    listedKinds.map((kind) => [kinds[kind].list, recordsOf(kind)]),
  ) as unknown as Lists;
}

/** A kind that the search finds. */
export type SearchedKind = KindWith<{ isSearched: true }>;

/** The kinds that the search finds. */
export const searchedKinds = allKinds.filter((kind): kind is SearchedKind => kinds[kind].isSearched);

type KindWith<Property> = { [Of in Kind]: (typeof kinds)[Of] extends Property ? Of : never }[Kind];

/** A record of a kind. */
export type RecordOf<Of extends Kind> = z.infer<(typeof kinds)[Of]['schema']>;

/** The records of each kind. */
export type RecordsByKind = { [Of in Kind]: RecordOf<Of>[] };

/** Makes something of each kind. */
export function byKind<Made>(make: (kind: Kind) => Made): Record<Kind, Made> {
  return Object.fromEntries(allKinds.map((kind) => [kind, make(kind)])) as Record<Kind, Made>;
}

/**
 * Sorts the records of each kind out of the lists.
 * @throws Error when two copies of one id have different names.
 */
export function recordsByKind(lists: Lists): RecordsByKind {
  return byKind((kind) => distinct(kind, kinds[kind].gather(lists))) as RecordsByKind;
}

/** The first copy of each record. */
function distinct(kind: Kind, copies: readonly LabelRecord[]): LabelRecord[] {
  const records = new Map<number, LabelRecord>();
  for (const copy of copies) {
    // A row as another version wrote it may lack even this.
    if (!copy) continue;
    const known = records.get(copy.id);
    if (known && known.name !== copy.name) {
      throw new Error(`One ${kind} has two names: ${named(known)} in one record, ${named(copy)} in another.`);
    }
    records.set(copy.id, known ?? copy);
  }
  return [...records.values()];
}
