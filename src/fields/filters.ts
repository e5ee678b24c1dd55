import { flightWordsOf } from '../catalog/destinations.ts';
import { notLaunchedInWords } from '../catalog/losses.ts';
import type {
  Configuration,
  Edition,
  EntryOf,
  Flight,
  Group,
  SearchedEntry,
  Spacecraft,
} from '../catalog/model.ts';
import { peopleAboard } from '../catalog/people.ts';
import { firstLetterOf } from '../catalog/slugs.ts';
import type { Kind, SearchedKind } from '../dataset/kinds.ts';
import { typeIds } from '../dataset/wire/ids.ts';
import { decadeOf } from '../words/moment.ts';
import { notRecorded } from '../words/notRecorded.ts';
import type { Relation } from './flightsKnown.ts';

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
  unknown?: {
    value?: string;
    phrase: string;
    /** Of those alone that have a flight listed. */
    phraseOfFlown?: string;
  };
  /**
   * Gives the value of a flight, null where it is not recorded; undefined where the filter does not apply. A spacecraft has the
   * values of all its flights, and is of unknown value too where any of them is. They are no words that it is found by in the search of names.
   */
  flight?: (flight: Flight) => Value | null | undefined;
  /** What of flights it is by, so that its lists tell for how many flights that is recorded. */
  relation?: Relation;
  /** Says on its lists what it is derived from, where that differs by what gives the data. */
  about?: string | Record<Edition['kind'], string>;
  /** Its part in addresses of lists, where that is not the key. */
  slug?: string;
  /** The search does not offer it. */
  isForListsAlone?: boolean;
}

/** A filter applies neither to a kind that is left out nor to an entry without a value, undefined; null is not recorded. */
type Values = { [Of in SearchedKind]?: (entry: EntryOf<Of>) => Value | null | undefined };

/** Words, a group, or several groups. */
type Value = string | Named | readonly Named[];
type Named = Pick<Group, 'title'>;

/** What stands in place of the decade of a first launch where there was none. */
const notLaunched = 'not launched';

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
    // What stands for craft that are not told apart counts nowhere as in space, though it is recorded that one of them is.
    spacecraft: ({ inSpace, isPlaceholder }) => (inSpace && isPlaceholder ? undefined : yesOrNo(inSpace)),
    phrase: { yes: 'in space', no: 'not in space' },
    unknown: { phrase: 'of which nobody recorded whether they are in space' },
  },
  {
    key: 'placeholder',
    label: 'Placeholder',
    spacecraft: ({ isPlaceholder }) => yesOrNo(isPlaceholder),
    phrase: { yes: 'that stand for craft not told apart yet', no: 'that are not placeholders' },
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
    spacecraft: (craft) => {
      const decade = craft.firstLaunch && decadeOf(craft.firstLaunch);
      if (decade !== null) return `${decade}s`;
      return notLaunchedInWords(craft) && notLaunched;
    },
    slug: 'decade',
    phrase: (decade) =>
      decade === notLaunched ? 'that were not launched' : `first launched in the ${decade}`,
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
    key: 'carries',
    label: 'What it carries',
    configuration: (configuration) => cargoOrCrew(configuration),
    phrase: { cargo: 'that carry cargo and no crew', crew: 'built to carry a crew' },
    unknown: { phrase: 'of which the data do not say what they carry' },
    about:
      'A craft carries cargo where its type is cargo resupply, or where its configuration is not rated for a crew and has a payload capacity both up and down, as the cargo Dragons have, whose type is capsule. It carries a crew where its configuration is rated for one.',
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
    flight: ({ destinations }) => destinations,
    relation: 'destination',
    groups: 'destination',
    phrase: (destination) => flightWordsOf(destination).bound,
    unknown: withFlight('of no recorded destination'),
  },
  {
    key: 'launch outcome',
    label: 'Outcome of a launch',
    flight: ({ outcome }) => outcome,
    relation: 'outcome',
    about: {
      live: 'The outcome is that of the launch, by the status of the launch in Launch Library 2; what reports say was lost on the ground was never launched. Where a spacecraft was lost later, the source may still call its launch a failure.',
      embedded:
        'The outcome is that of the launch, as far as other values of this edition prove it: the page on the sources of a spacecraft says by which. What reports say was lost on the ground was never launched. Where a spacecraft was lost later, the source may still call its launch a failure.',
    },
    phrase: {
      success: 'with a launch that succeeded',
      'partial failure': 'with a launch that failed in part',
      failure: 'with a launch that failed',
      'never launched': 'with a launch that never took place',
      'in flight': 'with a launch under way',
      planned: 'with a launch that is planned',
    },
    unknown: {
      phrase: 'with no flight, or a launch of no recorded outcome',
      phraseOfFlown: 'with a launch of no recorded outcome',
    },
  },
  {
    key: 'crewed',
    label: 'Crewed',
    flight: (flight) => {
      if (flight.isAhead) return undefined;
      return flight.crew && yesOrNo(peopleAboard(flight).length > 0);
    },
    relation: 'crew',
    about:
      'A flight is crewed where the crews of Launch Library 2 name anyone at its launch, aboard or at its landing, and uncrewed where they are there and name nobody. What a configuration is rated for plays no part.',
    phrase: { yes: 'with a crewed flight', no: 'with an uncrewed flight' },
    unknown: withFlight('of which no crew is recorded, nor that there was none'),
  },
  {
    key: 'rocket',
    label: 'Rocket',
    flight: ({ rocket }) => rocket,
    relation: 'rocket',
    groups: 'rocket',
    phrase: (rocket) => `launched by ${rocket}`,
    unknown: withFlight('of no recorded rocket'),
  },
  {
    key: 'pad',
    label: 'Pad',
    flight: ({ pad }) => pad,
    relation: 'pad',
    groups: 'pad',
    phrase: (pad) => `launched from ${pad}`,
    unknown: withFlight('of no recorded pad'),
  },
  {
    key: 'program',
    label: 'Program',
    flight: ({ programs }) => programs,
    relation: 'program',
    groups: 'program',
    phrase: (program) => `of the program ${program}`,
    unknown: withFlight('of no recorded program'),
  },
  {
    key: 'letter',
    label: 'First letter of the name',
    spacecraft: ({ name }) => firstLetterOf(name),
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

/** The values that an entry has of a filter; none where it does not apply to it. */
export function valuesOf(filter: Filter, entry: SearchedEntry): string[] {
  const value = given(filter, entry);
  if (value === undefined) return [];
  const values = wordsOf(value);
  const hasUnknown =
    values.length === 0 ||
    (entry.kind === 'spacecraft' && (entry.flights ?? []).some((flight) => isUnknownOf(filter, flight)));
  return hasUnknown && filter.unknown ? [...values, unknownValue(filter)] : values;
}

/** Whether a filter of flights applies to a flight whose value is not recorded. */
export function isUnknownOf({ flight: of }: Filter, flight: Flight): boolean {
  const value = of?.(flight);
  return value !== undefined && wordsOf(value).length === 0;
}

/** The values that a flight has of a filter; none where that is not recorded or it does not apply. */
export function valuesOfFlight({ flight: of }: Filter, flight: Flight): string[] {
  return wordsOf(of?.(flight) ?? null);
}

/** The value of entries that have none. */
export function unknownValue({ unknown }: Filter): string {
  return unknown?.value ?? notRecorded;
}

/** What is said of those that have no flight, or one of which a value is not known. */
function withFlight(of: string): { phrase: string; phraseOfFlown: string } {
  return { phrase: `with no flight, or one ${of}`, phraseOfFlown: `with a flight ${of}` };
}

/** The value as the filter gives it; undefined where the filter does not apply. */
function given(filter: Filter, entry: SearchedEntry): Value | null | undefined {
  if (filter.every) return filter.every(entry);
  switch (entry.kind) {
    case 'spacecraft':
      if (filter.flight) return valuesOfFlights(filter, entry);
      return filter.spacecraft ? filter.spacecraft(entry) : filter.configuration?.(entry.configuration);
    case 'configuration':
      return filter.configuration?.(entry);
    case 'family':
      return filter.family?.(entry);
    default:
      return undefined;
  }
}

/** The values that the flights of a spacecraft have, each once. */
function valuesOfFlights(filter: Filter, { flights }: Spacecraft): Named[] {
  const values = new Set((flights ?? []).flatMap((flight) => valuesOfFlight(filter, flight)));
  return [...values].map((title) => ({ title }));
}

function wordsOf(value: Value | null): string[] {
  return value === null ? [] : [value].flat().map((one) => (typeof one === 'string' ? one : one.title));
}

/** LL2 has no such field: what a craft carries follows from its type, its rating and its capacities. */
function cargoOrCrew({ type, record }: Configuration): string | null {
  if (record.human_rated) return 'crew';
  if (type.id === typeIds.cargoResupply) return 'cargo';
  const { payload_capacity: up, payload_return_capacity: down } = record;
  return record.human_rated === false && (up ?? 0) > 0 && (down ?? 0) > 0 ? 'cargo' : null;
}

/** Null where it is not recorded. */
function yesOrNo(is: boolean | null): string | null {
  return is === null ? null : is ? 'yes' : 'no';
}
