import type { EntryOf, Group, SearchedEntry } from '../catalog/model.ts';
import type { Kind, SearchedKind } from '../dataset/kinds.ts';
import { decadeOf } from '../words/moment.ts';
import { notRecorded } from '../words/notRecorded.ts';

/**
 * What spacecraft, and in the search their configurations and families too, can be narrowed by. By the name of its kind
 * stands what an entry has for a value; a filter of configurations is one of their spacecraft as well.
 */
export interface Filter extends Values {
  /** As it stands in addresses of the search. */
  key: string;
  label: string;
  /** What an entry of any kind has for a value. */
  every?: (entry: SearchedEntry) => Value | null;
  /** The kind of the values, where they are groups. Each has a page, which is the list of its spacecraft. */
  groups?: Exclude<Kind, 'spacecraft'>;
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

/** A kind that is left out has no value of the filter. */
type Values = { [Of in SearchedKind]?: (entry: EntryOf<Of>) => Value | null };

/** Words, a group, or several groups; unknown is null. */
type Value = string | Named | readonly Named[];
type Named = Pick<Group, 'title'>;

// The search offers them in this order.
const table = [
  {
    key: 'kind',
    label: 'Kind',
    every: ({ kind }) => kind,
  },
  {
    key: 'status',
    label: 'Status',
    spacecraft: ({ status }) => status,
    groups: 'status',
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
    groups: 'type',
    phrase: (type) => `of the type ${type}`,
  },
  {
    key: 'configuration',
    label: 'Configuration',
    configuration: (configuration) => configuration,
    groups: 'configuration',
    phrase: (configuration) => `of the configuration ${configuration}`,
  },
  {
    key: 'family',
    label: 'Family',
    configuration: ({ families }) => families,
    family: (family) => family,
    groups: 'family',
    phrase: (family) => `of the ${family} family`,
    unknown: { phrase: 'of no recorded family' },
  },
  {
    key: 'agency',
    label: 'Agency',
    configuration: ({ agency }) => agency,
    family: ({ manufacturer }) => manufacturer,
    groups: 'agency',
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

/** The values that an entry has of a filter; none where it does not apply to its kind. */
export function valuesOf(filter: Filter, entry: SearchedEntry): string[] {
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
function given(filter: Filter, entry: SearchedEntry): Value | null | undefined {
  if (filter.every) return filter.every(entry);
  switch (entry.kind) {
    case 'spacecraft':
      return filter.spacecraft ? filter.spacecraft(entry) : filter.configuration?.(entry.configuration);
    case 'configuration':
      return filter.configuration?.(entry);
    case 'family':
      return filter.family?.(entry);
  }
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
