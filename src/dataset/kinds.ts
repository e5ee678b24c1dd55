import type { z } from 'zod';
import { named } from '../words/named.ts';
import { agencySchema } from './wire/agency.ts';
import { type ConfigurationRecord, configurationSchema } from './wire/configuration.ts';
import { type FamilyRecord, familySchema } from './wire/family.ts';
import { type LabelRecord, labelSchema } from './wire/label.ts';
import { type SpacecraftRecord, spacecraftSchema } from './wire/spacecraft.ts';

/** The lists that a data set is read as. */
export interface Lists {
  spacecraft: SpacecraftRecord[];
  configurations: ConfigurationRecord[];
  families: FamilyRecord[];
}

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
  /** The file of a data set that lists its records; null where they stand only as copies inside of others. */
  file: string | null;
  /** The lists that `gather` reads: while one of them is damaged, nobody knows what changed. */
  from: readonly (keyof Lists)[];
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
    file: 'spacecraft.json',
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
    file: 'spacecraft_configurations.json',
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
    file: 'spacecraft_configuration_families.json',
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
    file: null,
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
    file: null,
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
    file: null,
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

/** The kinds that have a list of their own, at LL2 and in a data set. */
export type ListedKind = KindWith<{ file: string }>;
export const listedKinds = allKinds.filter((kind): kind is ListedKind => kinds[kind].file !== null);

/** The kinds that the search finds. */
export type SearchedKind = KindWith<{ isSearched: true }>;
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
