import { named } from './references.ts';
import type { AgencyRecord } from './wire/agency.ts';
import type { ConfigurationRecord } from './wire/configuration.ts';
import type { FamilyRecord } from './wire/family.ts';
import type { SpacecraftRecord } from './wire/spacecraft.ts';

/** The section of the site that holds the pages of each kind of entry: `/{directory}/{slug}/`. */
export const directories = {
  spacecraft: 'spacecraft',
  configuration: 'configurations',
  family: 'families',
  agency: 'agencies',
  type: 'types',
  status: 'statuses',
} as const;

/** A kind of entry that has pages of its own. */
export type Kind = keyof typeof directories;

/** All kinds, those that others refer to last. */
export const kinds = Object.keys(directories) as Kind[];

/** Something for each kind. */
export function byKind<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, Value>;
}

/** A record that says no more than what it is called: a type, a status. */
export interface LabelRecord {
  id: number;
  name: string;
}

/** The three lists that a data set is read as. */
export interface Lists {
  spacecraft: SpacecraftRecord[];
  configurations: ConfigurationRecord[];
  families: FamilyRecord[];
}

/** The records of each kind. */
export interface RecordsByKind {
  spacecraft: SpacecraftRecord[];
  configuration: ConfigurationRecord[];
  family: FamilyRecord[];
  agency: AgencyRecord[];
  type: LabelRecord[];
  status: LabelRecord[];
}

/**
 * Sorts out the records of each kind: three are lists of their own, the others stand only as copies inside of those.
 * @throws Error when two copies of one id have different names.
 */
export function recordsByKind({ spacecraft, configurations, families }: Lists): RecordsByKind {
  const makers = families.flatMap((family) => family.manufacturer ?? []);
  return {
    spacecraft,
    configuration: configurations,
    family: families,
    agency: distinct('agency', [...configurations.map((record) => record.agency), ...makers]),
    type: distinct(
      'type',
      configurations.map((record) => record.type),
    ),
    status: distinct(
      'status',
      spacecraft.map((record) => record.status),
    ),
  };
}

function distinct<Copy extends LabelRecord>(kind: string, copies: Copy[]): Copy[] {
  const records = new Map<number, Copy>();
  for (const copy of copies) {
    const known = records.get(copy.id);
    if (known && known.name !== copy.name) {
      throw new Error(`One ${kind} has two names: ${named(known)} in one record, ${named(copy)} in another.`);
    }
    records.set(copy.id, known ?? copy);
  }
  return [...records.values()];
}
