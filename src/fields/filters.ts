import type { Configuration, Entries, Family, Group, Spacecraft } from '../catalog/model.ts';
import { decadeOf } from '../words/moment.ts';
import { notRecorded } from '../words/notRecorded.ts';

/** What spacecraft, and in the search their configurations and families too, can be narrowed by. */
export interface Filter {
  /** As it stands in addresses of the search. */
  key: string;
  label: string;
  /**
   * What an entry of each kind has for a value: words, a group, several groups, or null for unknown. A filter of
   * configurations is one of their spacecraft as well. Where a kind is left out, the filter does not apply to it.
   */
  spacecraft?: (craft: Spacecraft) => Value | null;
  configuration?: (configuration: Configuration) => Value | null;
  family?: (family: Family) => Value | null;
  /** Where the values are groups: all of them. Each has a page, which is the list of its spacecraft. */
  groups?: Exclude<keyof Entries, 'spacecraft'>;
  /**
   * Completes "Spacecraft …" on the list of each value: by the value, in the order of the lists, or for any value. No
   * lists are made where it is left out.
   */
  phrase?: Record<string, string> | ((value: string) => string);
  /** What is said of entries whose value is unknown; they are in no list, and not found, where it is left out. */
  unknown?: { value?: string; phrase: string };
  /** As it stands in addresses of lists, where that is not the key. */
  slug?: string;
  /** The search can do without it. */
  isForListsAlone?: boolean;
}

type Value = string | Named | readonly Named[];
type Named = Pick<Group, 'title'>;

// The search offers them in this order.
const table = [
  {
    key: 'kind',
    label: 'Kind',
    spacecraft: () => 'spacecraft',
    configuration: () => 'configuration',
    family: () => 'family',
  },
  {
    key: 'status',
    label: 'Status',
    spacecraft: ({ status }) => status,
    groups: 'statuses',
    phrase: (status) => `with the status ${status}`,
  },
  {
    key: 'in space',
    label: 'In space',
    spacecraft: ({ inSpace }) => yesOrNo(inSpace),
    phrase: { yes: 'in space', no: 'not in space' },
  },
  {
    key: 'placeholder',
    label: 'Placeholder',
    spacecraft: ({ isPlaceholder }) => yesOrNo(isPlaceholder),
    phrase: { yes: 'that stand for craft not told apart yet', no: 'that are no placeholders' },
  },
  {
    key: 'reused',
    label: 'Reused',
    spacecraft: ({ flightsCount }) => (flightsCount === null ? null : yesOrNo(flightsCount > 1)),
    phrase: { yes: 'that flew more than once', no: 'that flew once or not at all' },
    unknown: { phrase: 'whose flights are not counted' },
  },
  {
    key: 'first launch',
    label: 'Decade of first launch',
    spacecraft: ({ firstLaunch }) => firstLaunch && `${decadeOf(firstLaunch)}s`,
    slug: 'decade',
    phrase: (decade) => `first launched in the ${decade}`,
    unknown: { phrase: 'whose first launch is not recorded' },
  },
  {
    key: 'type',
    label: 'Type',
    configuration: ({ type }) => type,
    groups: 'types',
    phrase: (type) => `of the type ${type}`,
  },
  {
    key: 'configuration',
    label: 'Configuration',
    configuration: (configuration) => configuration,
    groups: 'configurations',
    phrase: (configuration) => `of the configuration ${configuration}`,
  },
  {
    key: 'family',
    label: 'Family',
    configuration: ({ families }) => families,
    family: (family) => family,
    groups: 'families',
    phrase: (family) => `of the ${family} family`,
    unknown: { phrase: 'of no recorded family' },
  },
  {
    key: 'agency',
    label: 'Agency',
    configuration: ({ agency }) => agency,
    family: ({ manufacturer }) => manufacturer,
    groups: 'agencies',
    phrase: (agency) => `of ${agency}`,
  },
  {
    key: 'letter',
    label: 'First letter of the name',
    spacecraft: ({ slug }) => /^[a-z]/.exec(slug)?.[0] ?? null,
    phrase: (letter) => `whose names begin with ${letter.toUpperCase()}`,
    unknown: { value: 'other', phrase: 'whose names begin with no letter' },
    isForListsAlone: true,
  },
] as const satisfies readonly Filter[];

/** The key of a filter, as the search's addresses have it. */
export type FilterKey = (typeof table)[number]['key'];

/** All filters: the lists of spacecraft below /spacecraft/where/ and the facets of the search are made of them. */
export const filters: readonly (Filter & { key: FilterKey })[] = table;

/** What a filter narrows. */
export type Filtered =
  | { kind: 'spacecraft'; spacecraft: Spacecraft }
  | { kind: 'configuration'; configuration: Configuration }
  | { kind: 'family'; family: Family };

/** The values that an entry has of a filter; none where it does not apply to its kind. */
export function valuesOf(filter: Filter, entry: Filtered): string[] {
  const value = given(filter, entry);
  if (value === undefined) return [];
  const values = value === null ? [] : [value].flat();
  if (values.length === 0 && filter.unknown) return [unknownValue(filter)];
  return values.map((one) => (typeof one === 'string' ? one : one.title));
}

/** The value of entries that have none. */
export function unknownValue({ unknown }: Filter): string {
  return unknown?.value ?? notRecorded;
}

/** Undefined where the filter does not apply. */
function given(filter: Filter, entry: Filtered): Value | null | undefined {
  switch (entry.kind) {
    case 'spacecraft':
      return filter.spacecraft
        ? filter.spacecraft(entry.spacecraft)
        : filter.configuration?.(entry.spacecraft.configuration);
    case 'configuration':
      return filter.configuration?.(entry.configuration);
    case 'family':
      return filter.family?.(entry.family);
  }
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
