import { z } from 'zod';
import type { Catalog, Spacecraft } from '../../catalog/model.ts';
import { flightsTable } from '../../downloads/tables/flights.ts';
import { spacecraftTable } from '../../downloads/tables/spacecraft.ts';
import { combinedLists, type FilterList, listedFilters, unflownOf } from '../../fields/filterLists.ts';
import { once } from '../../words/once.ts';
import { csvOf } from '../csv.ts';
import type { ApiFile } from './apiFile.ts';
import { listFile } from './envelope.ts';
import { listSchema } from './recordSchema.ts';
import type { Surroundings } from './surroundings.ts';
import { type Row, tableRow, tableRowSchema } from './tableRow.ts';

type Form = 'json' | 'csv';

/** What is told of a spacecraft of which no flight is listed, in a list of flights. */
const filledWithoutFlight = ['spacecraft_slug', 'url'];

const rowSchema = z.union([
  tableRowSchema(spacecraftTable),
  tableRowSchema(flightsTable, filledWithoutFlight),
]);
const filterSchema = listSchema(rowSchema, {
  rows_are: z
    .enum(['spacecraft', 'flights'])
    .describe('What a row is. It has the columns of the table of that name below /data/.'),
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
    words:
      'All that a filter lets through for one value: spacecraft, or flights where the filter is by what is of flights',
    lists: once((catalog: Catalog) => listedFilters(catalog).flatMap(({ lists }) => lists)),
  }),
  ...sortsOf({
    id: 'where-both',
    place: '{filter}/{value}/{second_filter}/{second_value}',
    words: 'All spacecraft that two filters let through',
    lists: once((catalog: Catalog) => combinedLists(catalog).flat()),
  }),
];

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
        rows: (list.flights ?? list.spacecraft).length + unflownOf(list).length,
        make: (surroundings: Surroundings) => make(list, surroundings),
      })),
  });
  return [
    {
      id: `${id}-json`,
      says: `${words}, in the order of the page, a row each.`,
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

/** The rows of a list, in the order of its page. */
function filterContent(list: FilterList, surroundings: Surroundings) {
  const { catalog, addressOf } = surroundings;
  return {
    ...listFile(rowsOf(list, surroundings), catalog.edition),
    title: `Spacecraft ${list.phrase}`,
    url: addressOf(list.path),
    rows_are: list.flights ? 'flights' : 'spacecraft',
  };
}

/** The same rows as CSV. */
function filterCsv(list: FilterList, surroundings: Surroundings): string {
  return csvOf(rowsOf(list, surroundings));
}

function rowsOf(list: FilterList, surroundings: Surroundings): Row[] {
  if (!list.flights) return list.spacecraft.map((craft) => tableRow(spacecraftTable, craft, surroundings));
  return [
    ...list.flights.map((flight) => tableRow(flightsTable, flight, surroundings)),
    ...unflownOf(list).map((craft) => rowWithoutFlight(craft, surroundings)),
  ];
}

/** The row in a list of flights of a spacecraft of which none is listed. */
function rowWithoutFlight({ slug, path }: Spacecraft, { addressOf }: Surroundings): Row {
  const known: Row = { spacecraft_slug: slug, url: addressOf(path) };
  return Object.fromEntries(flightsTable.columns.map(({ name }) => [name, known[name] ?? null]));
}
