import { z } from 'zod';
import type { Catalog, Spacecraft } from '../../catalog/model.ts';
import { flightsTable } from '../../downloads/tables/flights.ts';
import { spacecraftTable } from '../../downloads/tables/spacecraft.ts';
import {
  combinedLists,
  type FilterList,
  listedFilters,
  slugOf,
  unflownOf,
} from '../../fields/filterLists.ts';
import { filters } from '../../fields/filters.ts';
import { uncapitalized } from '../../words/letterCase.ts';
import { once } from '../../words/once.ts';
import type { ApiFile } from './apiFile.ts';
import { listFile } from './envelope.ts';
import { listSchema } from './recordSchema.ts';
import type { Surroundings } from './surroundings.ts';
import { type Row, rowsInCsv, tableRow, tableRowSchema } from './tableRow.ts';

type Form = 'json' | 'csv';

/** What is told of a spacecraft of which no flight is listed, in a list of flights. */
const filledWithoutFlight = ['spacecraft_slug', 'url'];

const spacecraftSchema = { name: 'FilteredSpacecraft', content: schemaOf(tableRowSchema(spacecraftTable)) };
const flightsSchema = {
  name: 'FilteredFlights',
  content: schemaOf(tableRowSchema(flightsTable, filledWithoutFlight)),
};

function schemaOf(row: z.ZodType) {
  return listSchema(row, {
    title: z.string().describe('What the list is of: "Spacecraft in space".'),
    url: z.url().describe('The page of the list.'),
  });
}

const filter = 'A filter, as the addresses below /spacecraft/where/ have it.';
const value = 'A value of the filter, or the slug of a group.';
const meanings: Record<string, string> = { filter, value, second_filter: filter, second_value: value };

/** Where a list is as a file. */
function filterFile({ place }: Pick<FilterList, 'place'>, form: Form): string {
  return `/api/v1/where/${place}.${form}`;
}

/** The files of the lists that filters have, of one value and of two. A filter has sorts of its own, because its rows are spacecraft or flights. */
export const filterFiles: ApiFile[] = [
  ...filters
    .filter(({ phrase }) => phrase !== undefined)
    .flatMap((filter) => {
      const isOfFlights = filter.flight !== undefined;
      const name = uncapitalized(filter.label);
      return sortsOf({
        id: `where-${slugOf(filter)}`,
        place: `${slugOf(filter)}/{value}`,
        words: isOfFlights
          ? `All flights by ${name}, for one value, and the spacecraft of it of which no flight is listed`
          : `All spacecraft by ${name}, for one value`,
        isOfFlights,
        lists: (catalog) => listsByFilter(catalog).get(filter.key) ?? [],
      });
    }),
  ...sortsOf({
    id: 'where-both',
    place: '{filter}/{value}/{second_filter}/{second_value}',
    words: 'All spacecraft that two filters let through',
    isOfFlights: false,
    lists: once((catalog: Catalog) => combinedLists(catalog).flat()),
  }),
];

const listsByFilter = once(
  (catalog: Catalog) => new Map(listedFilters(catalog).map(({ key, lists }) => [key, lists])),
);

interface Lists {
  id: string;
  place: string;
  words: string;
  isOfFlights: boolean;
  lists: (catalog: Catalog) => FilterList[];
}

function sortsOf({ id, place, words, isOfFlights, lists }: Lists): ApiFile[] {
  const names = [...place.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const sort = (form: Form, make: (list: FilterList, surroundings: Surroundings) => object | string) => ({
    path: filterFile({ place }, form),
    parameters: Object.fromEntries(names.map((name) => [name, meanings[name] ?? ''])),
    files: (catalog: Catalog) =>
      lists(catalog).map((list) => ({
        values: Object.fromEntries(
          names.map((name, index) => [name, list.place.split('/').at(index - names.length) ?? '']),
        ),
        rows: (list.flights ?? list.spacecraft).length + unflownOf(list).length,
        make: (surroundings: Surroundings) => make(list, surroundings),
      })),
  });
  return [
    {
      id: `${id}-json`,
      says: `${words}, in the order of the page, a row each.`,
      mediaType: 'application/json',
      schema: isOfFlights ? flightsSchema : spacecraftSchema,
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
  };
}

/** The same rows as CSV. */
function filterCsv(list: FilterList, surroundings: Surroundings): string {
  const { columns } = list.flights ? flightsTable : spacecraftTable;
  return rowsInCsv(columns, rowsOf(list, surroundings));
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
