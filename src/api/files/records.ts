import { z } from 'zod';
import type { Catalog, Entry } from '../../catalog/model.ts';
import { paths } from '../../catalog/paths.ts';
import { orderOf } from '../../fields/orders.ts';
import { firstsOf } from '../../superlatives/firsts.ts';
import { inSpaceAtOnce } from '../../superlatives/inSpaceAtOnce.ts';
import { chapters, standingOf } from '../../superlatives/standing.ts';
import type { RankingEntry } from '../../superlatives/tables/superlative.ts';
import { dayInSentence, momentForMachines } from '../../words/moment.ts';
import { once } from '../../words/once.ts';
import { rowFiles } from './rowFiles.ts';
import type { Surroundings } from './surroundings.ts';
import { machineDuration, machineMoment, machineValue } from './times.ts';

const rowSchema = z.strictObject({
  table: z.string().describe('The table, by its anchor on the page: "longest-time-in-space".'),
  table_title: z.string(),
  group: z
    .string()
    .nullable()
    .describe('The decade, type or agency of a row that is the first or most of it.'),
  place: z.int().nullable().describe('Null in tables that have a row for each group.'),
  kind: z.string(),
  slug: z.string(),
  title: z.string(),
  value: z
    .string()
    .nullable()
    .describe('As text, because it is a number in some tables and a time in others.'),
  unit: z.string().nullable().describe('"seconds", "ISO 8601", "spacecraft", "m"; null for a plain number.'),
  precision: z.string().nullable().describe('How exactly a time or a duration is known.'),
  remark: z.string().nullable(),
  url: z.url(),
});
type Row = z.infer<typeof rowSchema>;
type BareRow = Omit<Row, 'kind' | 'slug' | 'title' | 'url'> & { entry: Entry };
type Value = Pick<Row, 'value' | 'unit' | 'precision'>;

/** All tables of the page of records, as JSON and as CSV. */
export const recordsFiles = rowFiles({
  id: 'records',
  page: paths.records,
  says: 'All tables of records, a row for each place: the longest, the most, the first.',
  saysAgain: 'The same records as CSV.',
  name: 'Records',
  row: rowSchema,
  count: (catalog) => bareRows(catalog).length,
  rows: rowsOf,
});

function rowsOf({ catalog, addressOf }: Surroundings): Row[] {
  return bareRows(catalog).map(({ entry, ...row }) => {
    const { table, table_title, group, place, ...more } = row;
    const { kind, slug, title, path } = entry;
    return { table, table_title, group, place, kind, slug, title, ...more, url: addressOf(path) };
  });
}

const bareRows = once((catalog: Catalog): BareRow[] => [
  ...chapters
    .flatMap(({ superlatives }) => superlatives)
    .flatMap((superlative) =>
      standingOf(superlative, catalog).rows.map((row) => ({
        table: superlative.id,
        table_title: superlative.title,
        group: null,
        place: row.place.place,
        entry: row.entry,
        ...valueOfFigure(row.figure),
        remark: row.remark,
      })),
    ),
  ...inSpaceAtOnce(catalog).rows.flatMap(({ decade, since, spacecraft }) =>
    spacecraft.map((entry) => ({
      table: 'most-in-space-at-once',
      table_title: 'Most in space at once',
      group: `${decade}s`,
      place: null,
      entry,
      value: `${spacecraft.length}`,
      unit: 'spacecraft',
      precision: null,
      // No year holds a launch that is known to a decade.
      remark: since && `since ${momentForMachines(since) ?? dayInSentence(since)}`,
    })),
  ),
  ...firstsOf(catalog).flatMap(({ id, title, rows }) =>
    rows.map(({ label, flight }) => ({
      table: id,
      table_title: title,
      group: label,
      place: null,
      entry: flight.spacecraft,
      ...machineMoment(flight.launch),
      remark: flight.mission,
    })),
  ),
]);

/** As text, whatever it is. */
function valueOfFigure(figure: RankingEntry['figure']): Value {
  const { value, ...more } = machineValueOf(figure);
  return { value: value === null ? null : `${value}`, ...more };
}

function machineValueOf(figure: RankingEntry['figure']) {
  if (figure.kind === 'number') return { value: figure.number, unit: figure.unit, precision: null };
  if (figure.kind === 'moment') return machineMoment(figure.moment);
  if (figure.kind === 'duration') return machineDuration(figure.duration);
  const { quantity, value } = orderOf(figure.field);
  return machineValue(quantity, value(figure.spacecraft));
}
