import { entriesOf } from '../catalog/entries.ts';
import type { Catalog, Configuration, Flight, Group, Spacecraft } from '../catalog/model.ts';
import { apiListFile, paths } from '../catalog/paths.ts';
import { byText } from '../words/collation.ts';
import { capitalized } from '../words/letterCase.ts';
import { byMoment } from '../words/moment.ts';
import { once } from '../words/once.ts';
import {
  type Filter,
  type FilterKey,
  filters,
  isUnknownOf,
  unknownValue,
  valuesOf,
  valuesOfFlight,
} from './filters.ts';
import { isHardlyRecorded, type Relation } from './flightsKnown.ts';

/** The spacecraft that a filter lets through for one value, or two filters for two. */
export interface FilterList {
  /** What the value is called in the list of values. */
  title: string;
  /** Completes "Spacecraft …". */
  phrase: string;
  /** The same of those alone of which a flight is listed. */
  phraseOfFlown: string;
  /** The page of the list; for a group it is the page of the group. */
  path: string;
  /** Where a reader may look for it below /spacecraft/where/: "status/active". */
  place: string;
  /** Says what it is derived from; null where the source has it as it is. */
  about: string | null;
  /** By name. */
  spacecraft: Spacecraft[];
  /**
   * Which of their flights the filter means: those of a group in its order of launch, others in the order of the spacecraft and
   * then of launch; null where it means none.
   */
  flights: Flight[] | null;
  /** The filter, where it means flights. */
  filter: Filter | null;
}

/** A filter with a list for every value that any spacecraft has. */
export interface ListedFilter {
  key: FilterKey;
  title: string;
  /** What of flights it is by. */
  relation: Relation | null;
  lists: FilterList[];
}

/** The pairs of filters that are combined, because the second tells apart what the first alone does not. */
const combined: [FilterKey, FilterKey][] = [
  ['configuration', 'status'],
  ['agency', 'type'],
];

/** The filters that lists are made of. */
export const listedFilters = once((catalog: Catalog): readonly ListedFilter[] =>
  filters
    .filter((filter) => filter.phrase !== undefined && hasValues(filter, catalog))
    .map((filter) => ({
      key: filter.key,
      title: filter.label,
      relation: filter.relation ?? null,
      lists: listsOf(filter, catalog),
    })),
);

/**
 * The files of the list of a group's spacecraft, below the base path; null where the group has no spacecraft, or is one that no
 * filter is by.
 */
export function filesOfGroup(group: Group | Configuration): { json: string; csv: string } | null {
  const filter = filters.find(({ groups }) => groups === group.kind);
  if (!filter || group.tombstone || group.spacecraft.length === 0) return null;
  const page = `${paths.filters}${slugOf(filter)}/${group.slug}/`;
  return { json: apiListFile(page), csv: apiListFile(page, 'csv') };
}

/** The spacecraft that the flights of a list are of; none where the list is not one of flights. */
export const flownOf = once(({ flights }: FilterList): Spacecraft[] => [
  ...new Set(flights?.map((flight) => flight.spacecraft)),
]);

/** The spacecraft of a list of flights of which no flight is in it; none where the list is not one of flights. */
export const unflownOf = once((list: FilterList): Spacecraft[] =>
  list.flights ? [...new Set(list.spacecraft).difference(new Set(flownOf(list)))] : [],
);

/** The filters that the search offers: none by which hardly a flight could be found. */
export function searchedFilters(catalog: Catalog): (Filter & { key: FilterKey })[] {
  return filters.filter(
    (filter) =>
      !filter.isForListsAlone &&
      hasValues(filter, catalog) &&
      !(filter.relation && isHardlyRecorded(catalog, filter.relation)),
  );
}

/** The filters that would have lists if the data said anything of them. */
export function unlistedFilters(catalog: Catalog): (Filter & { key: FilterKey })[] {
  return filters.filter((filter) => filter.phrase !== undefined && !hasValues(filter, catalog));
}

/** Whether any spacecraft has a recorded value of a filter: without one it tells nothing apart. */
function hasValues(filter: Filter, { spacecraft }: Catalog): boolean {
  const unknown = unknownValue(filter);
  return spacecraft.some((craft) => valuesOf(filter, craft).some((value) => value !== unknown));
}

/** The lists of two filters at once: the statuses of a configuration, the types of an agency. */
export const combinedLists = once((catalog: Catalog): readonly FilterList[][] =>
  combined
    .flatMap((keys) => {
      const [one, other] = keys.map((key) => filters.find((filter) => filter.key === key) as Filter);
      if (!one || !other) return [];
      return listsOf(one, catalog).map((list) =>
        listsOf(other, catalog, list.spacecraft).map((part) => both(list, part)),
      );
    })
    .filter((lists) => lists.length > 1),
);

/** The lists that have a page of their own, in rows of one filter or combination each. */
export function filterPages(catalog: Catalog): FilterList[][] {
  const rows = listedFilters(catalog).map(({ lists }) =>
    lists.filter(({ path }) => path.startsWith(paths.filters)),
  );
  return [...rows, ...combinedLists(catalog)];
}

/** Addresses below /spacecraft/where/ at which a reader may look for a group, and the group, whose page is elsewhere. */
export function filterAliases(catalog: Catalog): { path: string; to: { path: string } }[] {
  return filters.flatMap((filter) =>
    groupsOf(filter, catalog).map((to) => ({ path: `${paths.filters}${slugOf(filter)}/${to.slug}/`, to })),
  );
}

/** Makes a list for each value that any of some spacecraft has, those without a known value last. */
function listsOf(filter: Filter, catalog: Catalog, spacecraft = catalog.spacecraft): FilterList[] {
  const byValue = new Map<string, Spacecraft[]>();
  for (const craft of spacecraft) {
    for (const value of valuesOf(filter, craft)) {
      const its = byValue.get(value);
      if (its) its.push(craft);
      else byValue.set(value, [craft]);
    }
  }
  const groups = new Map(groupsOf(filter, catalog).map((group) => [group.title, group]));
  const values = groups.size > 0 ? [...groups.keys()] : wordsOf(filter, [...byValue.keys()]);
  return [...new Set([...values, unknownValue(filter)])].flatMap((value) => {
    const its = byValue.get(value);
    if (!its) return [];
    const group = groups.get(value);
    const place = `${slugOf(filter)}/${group?.slug ?? freeSlug(value, groups)}`;
    return {
      title: group ? value : capitalized(value),
      phrase: phraseOf(filter, value),
      phraseOfFlown:
        (value === unknownValue(filter) && filter.unknown?.phraseOfFlown) || phraseOf(filter, value),
      path: group?.path ?? `${paths.filters}${place}/`,
      place,
      about: aboutOf(filter, catalog),
      spacecraft: its,
      flights: filter.flight ? flightsOfList(filter, value, its, group) : null,
      filter: filter.flight ? filter : null,
    };
  });
}

/** The slug of a value that is no group, such as "not recorded". A group may be called so too, and keeps its slug. */
function freeSlug(value: string, groups: ReadonlyMap<string, { slug: string }>): string {
  const taken = new Set([...groups.values()].map(({ slug }) => slug));
  let slug = value.replaceAll(' ', '-');
  while (taken.has(slug)) slug += '-0';
  return slug;
}

function flightsOfList(filter: Filter, value: string, spacecraft: Spacecraft[], group?: object): Flight[] {
  const own = spacecraft.flatMap((craft) => flightsOf(craft, filter, value));
  if (!group) return own;
  return own.sort((a, b) => byMoment(a.launch, b.launch));
}

/** The flights of a spacecraft that have a value, or those of which none is recorded. */
function flightsOf({ flights }: Spacecraft, filter: Filter, value: string): Flight[] {
  return (flights ?? []).filter((flight) =>
    value === unknownValue(filter)
      ? isUnknownOf(filter, flight)
      : valuesOfFlight(filter, flight).includes(value),
  );
}

function aboutOf({ about }: Filter, { edition }: Catalog): string | null {
  return (typeof about === 'object' ? about[edition.kind] : about) ?? null;
}

function both(one: FilterList, other: FilterList): FilterList {
  const place = `${one.place}/${other.place}`;
  const phrase = `${one.phrase} ${other.phrase}`;
  return {
    title: `${one.title}: ${other.title}`,
    phrase,
    phraseOfFlown: phrase,
    path: `${paths.filters}${place}/`,
    place,
    about: other.about ?? one.about,
    spacecraft: other.spacecraft,
    flights: null,
    filter: null,
  };
}

function groupsOf({ groups }: Filter, catalog: Catalog) {
  return groups ? entriesOf(catalog, [groups]) : [];
}

/** Puts values that are words in the order of their phrases; without such an order they are sorted. */
function wordsOf({ phrase, ...filter }: Filter, found: readonly string[]): string[] {
  if (typeof phrase === 'object') return Object.keys(phrase);
  return found.filter((value) => value !== unknownValue(filter)).sort(byText);
}

function phraseOf({ phrase, ...filter }: Filter, value: string): string {
  if (filter.unknown && value === unknownValue(filter)) return filter.unknown.phrase;
  return typeof phrase === 'function' ? phrase(value) : (phrase?.[value] ?? '');
}

/** The part of a filter in the addresses of its lists. */
export function slugOf({ key, slug }: Filter): string {
  return slug ?? key.replaceAll(' ', '-');
}
