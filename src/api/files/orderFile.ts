import { z } from 'zod';
import { recordFile } from '../../catalog/paths.ts';
import { ll2Id } from '../../dataset/wire/ids.ts';
import { directions, type Order, type Ordering, orderingsOf, orders } from '../../fields/orders.ts';
import { isFigure } from '../../fields/quantity.ts';
import { uncapitalized } from '../../words/letterCase.ts';
import type { ApiFile } from './apiFile.ts';
import { listFile } from './envelope.ts';
import { listSchema } from './recordSchema.ts';
import type { Surroundings } from './surroundings.ts';
import { machineValue } from './times.ts';

const rowShape = {
  slug: z.string(),
  ll2_id: z.int().nullable(),
  title: z.string(),
  url: z.url(),
  json: z.url(),
  unit: z.string().nullable().describe('"seconds", "ISO 8601"; null for a text or a plain number.'),
  precision: z.string().nullable().describe('How exactly a time is known. Null for what is no time.'),
  rank: z
    .int()
    .nullable()
    .describe(
      'Its place among those that are ranked by this figure, the best first. Null where it has none.',
    ),
  apart: z.string().nullable().describe('Those it is ranked among, where apart from all others.'),
};
const headShape = {
  field: z.enum(orders.map(({ field }) => field)),
  direction: z.enum(directions),
  first: z.string().describe('What comes first.'),
};

const byNumber = {
  name: 'OrderByNumber',
  content: listSchema(z.strictObject({ ...rowShape, value: z.number().nullable() }), headShape),
};
/** Of the orders by a text or a moment. */
const byText = {
  name: 'OrderByText',
  content: listSchema(z.strictObject({ ...rowShape, value: z.string().nullable() }), headShape),
};

/** The files of orders, a sort for each, because the values of two orders are of different types. */
export const orderFiles: ApiFile[] = orders.map(
  (order): ApiFile => ({
    id: `by-${order.field}`,
    path: `/api/v1/by/${order.field}/{direction}.json`,
    says: `All spacecraft in order of ${uncapitalized(order.label)}, with their values and ranks.`,
    mediaType: 'application/json',
    schema: isByNumber(order) ? byNumber : byText,
    parameters: { direction: directions.map((one) => `${one}: ${order.first[one]}`).join('; ') },
    files: (catalog) =>
      orderingsOf(catalog)
        .filter((ordering) => ordering.order.field === order.field)
        .map((ordering) => ({
          values: { direction: ordering.direction },
          rows: ordering.spacecraft.length,
          make: (surroundings) => orderContent(ordering, surroundings),
        })),
  }),
);

function isByNumber({ quantity }: Order): boolean {
  return isFigure(quantity) && quantity !== 'moment';
}

/** All spacecraft in one order and direction, those without a value last; without an id they count as later than all that have one. */
function orderContent({ order, direction, spacecraft }: Ordering, { catalog, addressOf }: Surroundings) {
  const rows = spacecraft.map((craft) => {
    const id = ll2Id(craft.id, catalog.edition);
    return {
      slug: craft.slug,
      ll2_id: id,
      title: craft.title,
      url: addressOf(craft.path),
      json: addressOf(recordFile(craft)),
      ...machineValue(order.quantity, order.quantity === 'id' ? id : order.value(craft)),
      rank: craft.ranks[order.field]?.inCatalog.place ?? null,
      apart: craft.ranks[order.field]?.apart ?? null,
    };
  });
  return {
    ...listFile(rows, catalog.edition),
    field: order.field,
    direction,
    first: order.first[direction],
  };
}
