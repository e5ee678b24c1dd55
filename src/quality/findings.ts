import type { Catalog, Configuration, Entry, Family, Note, Spacecraft } from '../catalog/model.ts';
import { directories, type Kind, kinds } from '../dataset/kinds.ts';
import { configurationOddities } from './rules/configurations.ts';
import { durationOddities } from './rules/durations.ts';
import { familyOddities } from './rules/families.ts';
import { flightOddities } from './rules/flights.ts';
import { labelOddities, nameOddities } from './rules/labels.ts';
import { missing, type Oddity } from './rules/rule.ts';

/** Every oddity that is looked for, by what it is found in. */
export const oddities = {
  spacecraft: [...durationOddities, ...flightOddities, ...labelOddities] satisfies Oddity<Spacecraft>[],
  configuration: configurationOddities satisfies Oddity<Configuration>[],
  family: familyOddities satisfies Oddity<Family>[],
  any: nameOddities satisfies Oddity<Entry>[],
};

/** An entry in which an oddity was found. */
export interface Finding {
  entry: Entry;
  field: Note['field'];
  /** The value that is odd, as the source gives it; null where it is odd that there is none. */
  value: string | null;
}

/** An oddity with all the entries that it was found in, in the order of their names. */
export interface FoundOddity {
  id: string;
  title: string;
  explanation: string;
  /** What it was looked for in; null for entries of all kinds. */
  kind: Kind | null;
  /** How many entries were looked at. */
  of: number;
  findings: Finding[];
}

/** Looks for every oddity in every entry of the catalog, removed ones apart. */
export function findOddities(catalog: Catalog): FoundOddity[] {
  const everything = kinds.flatMap((kind): Entry[] => catalog[directories[kind]]);
  return [
    ...oddities.spacecraft.map((oddity) => findIn(catalog.spacecraft, oddity, 'spacecraft')),
    ...oddities.configuration.map((oddity) => findIn(catalog.configurations, oddity, 'configuration')),
    ...oddities.family.map((oddity) => findIn(catalog.families, oddity, 'family')),
    ...oddities.any.map((oddity) => findIn(everything, oddity, null)),
  ];
}

function findIn<Subject extends Entry>(
  entries: readonly Subject[],
  { id, title, explanation, rules }: Oddity<Subject>,
  kind: Kind | null,
): FoundOddity {
  const findings = entries.flatMap((entry) =>
    rules.flatMap(({ field, find }) => {
      const value = find(entry);
      return value === null ? [] : [{ entry, field, value: value === missing ? null : value }];
    }),
  );
  return { id, title, explanation, kind, of: entries.length, findings };
}
