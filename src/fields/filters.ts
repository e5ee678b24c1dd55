import { launchedFlights } from '../catalog/flights.ts';
import type { EntryOf, Flight, Group, SearchedEntry, Spacecraft } from '../catalog/model.ts';
import type { Kind, SearchedKind } from '../dataset/kinds.ts';
import { decadeOf } from '../words/moment.ts';
import { notRecorded } from '../words/notRecorded.ts';

/**
 * What spacecraft can be narrowed by, and in the search their configurations and families too. A function named after a
 * kind gives the value of its entries. A filter of configurations is also one of their spacecraft.
 */
export interface Filter extends Values {
  /** Its parameter in addresses of the search. */
  key: string;
  label: string;
  /** Gives the value of entries of every kind. */
  every?: (entry: SearchedEntry) => Value | null;
  /** The kind of the values, where they are groups. The page of a group is the list of its spacecraft. */
  groups?: Exclude<Kind, 'spacecraft' | 'station' | 'person'>;
  /**
   * Completes "Spacecraft …" on the list of a value: a phrase for each value, in the order of the lists, or one made from
   * any value. A filter without it has no lists.
   */
  phrase?: Record<string, string> | ((value: string) => string);
  /** What is said of entries of unknown value. Without it they are in no list of the filter, and under no value of it. */
  unknown?: { value?: string; phrase: string };
  /** Its values are of flights: they are no words that a spacecraft is found by in the search of names. */
  isOfFlights?: true;
  /** Its part in addresses of lists, where that is not the key. */
  slug?: string;
  /** The search does not offer it. */
  isForListsAlone?: boolean;
}

/** A filter does not apply to a kind that is left out. */
type Values = { [Of in SearchedKind]?: (entry: EntryOf<Of>) => Value | null };

/** Words, a group, or several groups. */
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
    unknown: { phrase: 'of which nobody recorded whether they are in space' },
  },
  {
    key: 'placeholder',
    label: 'Placeholder',
    spacecraft: ({ isPlaceholder }) => yesOrNo(isPlaceholder),
    phrase: { yes: 'that stand for craft not told apart yet', no: 'that are no placeholders' },
    unknown: { phrase: 'of which nobody recorded whether they are placeholders' },
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
    spacecraft: ({ firstLaunch }) => {
      const decade = firstLaunch && decadeOf(firstLaunch);
      return decade === null ? null : `${decade}s`;
    },
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
    key: 'destination',
    label: 'Destination',
    spacecraft: (craft) => groupsOfFlights(craft, ({ destinations }) => destinations),
    groups: 'destination',
    phrase: (destination) => `bound for ${destination}`,
    unknown: { phrase: 'of which no destination is recorded' },
    isOfFlights: true,
  },
  {
    key: 'launch outcome',
    label: 'Outcome of a launch',
    spacecraft: (craft) =>
      [...new Set((craft.flights ?? []).flatMap(({ outcome }) => outcome ?? []))].map((title) => ({
        title,
      })),
    phrase: {
      success: 'with a launch that succeeded',
      'partial failure': 'with a launch that failed in part',
      failure: 'with a launch that failed',
      'in flight': 'with a launch under way',
      planned: 'with a launch that is planned',
    },
    unknown: { phrase: 'of which no outcome of a launch is recorded' },
  },
  {
    key: 'crewed',
    label: 'Crewed',
    spacecraft: (craft) => {
      const crews = launchedFlights(craft).flatMap(({ crew }) => crew ?? []);
      return crews.length === 0 ? null : yesOrNo(crews.some(({ launch }) => launch.length > 0));
    },
    phrase: { yes: 'that flew with a crew', no: 'that flew without a crew' },
    unknown: { phrase: 'of which no crew is recorded' },
  },
  {
    key: 'rocket',
    label: 'Rocket',
    spacecraft: (craft) => groupsOfFlights(craft, ({ rocket }) => (rocket ? [rocket] : [])),
    groups: 'rocket',
    phrase: (rocket) => `launched by ${rocket}`,
    unknown: { phrase: 'of which no rocket is recorded' },
    isOfFlights: true,
  },
  {
    key: 'pad',
    label: 'Pad',
    spacecraft: (craft) => groupsOfFlights(craft, ({ pad }) => (pad ? [pad] : [])),
    groups: 'pad',
    phrase: (pad) => `launched from ${pad}`,
    unknown: { phrase: 'of which no pad is recorded' },
    isOfFlights: true,
  },
  {
    key: 'program',
    label: 'Program',
    spacecraft: (craft) => groupsOfFlights(craft, ({ programs }) => programs),
    groups: 'program',
    phrase: (program) => `of the program ${program}`,
    unknown: { phrase: 'of no recorded program' },
    isOfFlights: true,
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

/**
 * All filters. The lists below /spacecraft/where/ with their addresses and redirects, and the search with its registry,
 * panel and parameters, are made from them: a new filter is a row of the table.
 */
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

/** The value as the filter gives it; undefined where the filter does not apply. */
function given(filter: Filter, entry: SearchedEntry): Value | null | undefined {
  if (filter.every) return filter.every(entry);
  switch (entry.kind) {
    case 'spacecraft':
      return filter.spacecraft ? filter.spacecraft(entry) : filter.configuration?.(entry.configuration);
    case 'configuration':
      return filter.configuration?.(entry);
    case 'family':
      return filter.family?.(entry);
    default:
      return undefined;
  }
}

/** The groups that the flights of a spacecraft are in, each once. */
function groupsOfFlights(craft: Spacecraft, of: (flight: Flight) => readonly Group[]): Group[] {
  return [...new Set((craft.flights ?? []).flatMap(of))];
}

/** Null where it is not recorded. */
function yesOrNo(is: boolean | null): string | null {
  return is === null ? null : is ? 'yes' : 'no';
}
