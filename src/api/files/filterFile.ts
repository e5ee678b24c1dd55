import { z } from 'zod';
import type { Catalog } from '../../catalog/model.ts';
import { paths } from '../../catalog/paths.ts';
import { combinedLists, type FilterList, listedFilters } from '../../fields/filterLists.ts';
import { type FilterKey, filters } from '../../fields/filters.ts';
import { once } from '../../words/once.ts';
import { csvOf } from '../csv.ts';
import type { ApiFile } from './apiFile.ts';
import { listFile } from './envelope.ts';
import { listSchema } from './recordSchema.ts';
import { spacecraftRow, spacecraftRowSchema } from './spacecraftRow.ts';
import type { Surroundings } from './surroundings.ts';

type Form = 'json' | 'csv';

const filterSchema = listSchema(spacecraftRowSchema, {
  title: z.string().describe('What the list is of: "Spacecraft in space".'),
  url: z.url().describe('The page of the list.'),
});

const filter = 'A filter, as the addresses below /spacecraft/where/ have it.';
const value = 'A value of the filter, or the slug of a group.';
const meanings: Record<string, string> = { filter, value, second_filter: filter, second_value: value };

/** Where a list is as a file. */
function filterFile({ place }: Pick<FilterList, 'place'>, form: Form): string {
  return `/api/v1/where/${place}.${form}`;
}

/** The files of the lists that filters have, of one value and of two. */
export const filterFiles: ApiFile[] = [
  ...sortsOf({
    id: 'where',
    place: '{filter}/{value}',
    words: 'All spacecraft that a filter lets through for one value',
    lists: once((catalog: Catalog) =>
      listedFilters(catalog).flatMap(({ key, lists }) =>
        isOfFlights(key) ? lists.filter(({ path }) => path.startsWith(paths.filters)) : lists,
      ),
    ),
  }),
  ...sortsOf({
    id: 'where-both',
    place: '{filter}/{value}/{second_filter}/{second_value}',
    words: 'All spacecraft that two filters let through',
    lists: once((catalog: Catalog) => combinedLists(catalog).flat()),
  }),
];

/** Rockets, pads and what else groups flights have files of their own, which name their spacecraft. */
function isOfFlights(key: FilterKey): boolean {
  return filters.some((one) => one.key === key && one.flight !== undefined);
}

interface Lists {
  id: string;
  place: string;
  words: string;
  lists: (catalog: Catalog) => FilterList[];
}

function sortsOf({ id, place, words, lists }: Lists): ApiFile[] {
  const names = [...place.matchAll(/\w+/g)].map(([name]) => name);
  const sort = (form: Form, make: (list: FilterList, surroundings: Surroundings) => object | string) => ({
    path: filterFile({ place }, form),
    parameters: Object.fromEntries(names.map((name) => [name, meanings[name] ?? ''])),
    files: (catalog: Catalog) =>
      lists(catalog).map((list) => ({
        values: Object.fromEntries(list.place.split('/').map((part, index) => [names[index] ?? '', part])),
        rows: list.spacecraft.length,
        make: (surroundings: Surroundings) => make(list, surroundings),
      })),
  });
  return [
    {
      id: `${id}-json`,
      says: `${words}, by name, a row each.`,
      mediaType: 'application/json',
      schema: { name: 'FilterFile', content: filterSchema },
      ...sort('json', filterContent),
    },
    {
      id: `${id}-csv`,
      says: `${words}, the same rows as CSV.`,
      mediaType: 'text/csv',
      schema: null,
      ...sort('csv', filterCsv),
    },
  ];
}

/** The spacecraft of a list, by name. */
function filterContent(list: FilterList, { catalog, addressOf }: Surroundings) {
  const rows = list.spacecraft.map((craft) => spacecraftRow(craft, addressOf));
  return {
    ...listFile(rows, catalog.edition),
    title: `Spacecraft ${list.phrase}`,
    url: addressOf(list.path),
  };
}

/** The same rows as CSV. */
function filterCsv(list: FilterList, { addressOf }: Surroundings): string {
  return csvOf(list.spacecraft.map((craft) => spacecraftRow(craft, addressOf)));
}
