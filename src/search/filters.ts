import type { Configuration, Family, Spacecraft } from '../catalog/model.ts';
import { decadeOf } from '../words/moment.ts';

/** What the search finds. */
export type Searchable =
  | { kind: 'spacecraft'; spacecraft: Spacecraft }
  | { kind: 'configuration'; configuration: Configuration }
  | { kind: 'family'; family: Family };

/** The entry itself. */
export function entryOf(found: Searchable): Spacecraft | Configuration | Family {
  switch (found.kind) {
    case 'spacecraft':
      return found.spacecraft;
    case 'configuration':
      return found.configuration;
    case 'family':
      return found.family;
  }
}

/** The filters of the search page, in its order. */
export const filterNames = [
  'kind',
  'status',
  'in space',
  'placeholder',
  'reused',
  'first launch',
  'type',
  'configuration',
  'family',
  'agency',
] as const;
export type FilterName = (typeof filterNames)[number];

/** The value of a filter where the source does not say it. */
export const notRecorded = 'not recorded';

interface FilterValue {
  name: FilterName;
  value: string;
}

/**
 * The filter values of a page; a filter that does not apply to its kind is left out. What the source
 * no longer has is found by its name, but counts under no filter.
 */
export function searchFilters(entry: Searchable): FilterValue[] {
  if (entryOf(entry).removal) return [];
  switch (entry.kind) {
    case 'spacecraft':
      return [{ name: 'kind', value: 'spacecraft' }, ...ofSpacecraft(entry.spacecraft)];
    case 'configuration':
      return [{ name: 'kind', value: 'configuration' }, ...ofConfiguration(entry.configuration)];
    case 'family':
      return [{ name: 'kind', value: 'family' }, ...ofFamily(entry.family)];
  }
}

function ofSpacecraft(spacecraft: Spacecraft): FilterValue[] {
  const { status, inSpace, isPlaceholder, flightsCount, firstLaunch, configuration } = spacecraft;
  return [
    { name: 'status', value: status.title },
    { name: 'in space', value: yesOrNo(inSpace) },
    { name: 'placeholder', value: yesOrNo(isPlaceholder) },
    ...(flightsCount === null ? [] : [{ name: 'reused' as const, value: yesOrNo(flightsCount > 1) }]),
    { name: 'first launch', value: firstLaunch === null ? notRecorded : `${decadeOf(firstLaunch)}s` },
    ...ofConfiguration(configuration),
  ];
}

function ofConfiguration({ title, type, agency, families }: Configuration): FilterValue[] {
  return [
    { name: 'type', value: type.title },
    { name: 'configuration', value: title },
    ...(families.length === 0 ? [notRecorded] : families.map((family) => family.title)).map((value) => ({
      name: 'family' as const,
      value,
    })),
    { name: 'agency', value: agency.title },
  ];
}

function ofFamily({ title, manufacturer }: Family): FilterValue[] {
  return [
    { name: 'family', value: title },
    ...(manufacturer ? [{ name: 'agency' as const, value: manufacturer.title }] : []),
  ];
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
