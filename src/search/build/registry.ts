import { vehicleCount } from '../../catalog/counts.ts';
import { entriesOf } from '../../catalog/entries.ts';
import type { Catalog, SearchedEntry, Spacecraft } from '../../catalog/model.ts';
import { neverLaunched } from '../../catalog/outcomes.ts';
import { kinds, searchedKinds } from '../../dataset/kinds.ts';
import { comparable, factInWords, precisionOf } from '../../fields/fact.ts';
import { searchedFilters } from '../../fields/filterLists.ts';
import { valuesOf } from '../../fields/filters.ts';
import { isByFigure, type Order, orders } from '../../fields/orders.ts';
import { byText } from '../../words/collation.ts';
import type { Precision } from '../../words/duration.ts';
import { dayInWords, dayLength } from '../../words/moment.ts';

import { plainPath } from '../plainPath.ts';
import type { MomentWords, Registry, ValueColumn, ValueField } from '../registry.ts';
import { countriesOf } from './countries.ts';
import { otherNames } from './otherNames.ts';

/** The pages that the search finds, in the order of all columns of the registry. */
export function searchedRows(catalog: Catalog): SearchedEntry[] {
  // Each kind is by name already, and where kinds share a name they stay in their order.
  return [catalog, catalog.removed].flatMap((part) =>
    entriesOf(part, searchedKinds).sort((a, b) => byText(a.name, b.name)),
  );
}

/** Makes the registry of a catalog. */
export function registryOf(catalog: Catalog): Registry {
  const rows = searchedRows(catalog);
  const column = <Value>(of: (row: SearchedEntry) => Value) => rows.map(of);
  const valued = orders.filter(({ field }) => field !== 'name');
  const searched = searchedFilters(catalog);
  const known = column(otherNames);
  const values = byField(valued, (order) => column(numbersOf(order, catalog.spacecraft)));
  return {
    titles: column(({ title }) => title),
    paths: column(({ kind, title, path, tombstone }) =>
      tombstone === null && path === plainPath(kinds[kind].section, title) ? null : path,
    ),
    sections: Object.fromEntries(searchedKinds.map((kind) => [kind, kinds[kind].section])),
    serials: column((row) => (row.kind === 'spacecraft' ? row.serialNumber : null)),
    names: known.map(({ names }) => names),
    missions: known.map(({ missions }) => missions),
    flights: column(flightsOf),
    fleets: column((row) => (row.kind === 'agency' ? vehicleCount(row.spacecraft) : null)),
    removedFrom: entriesOf(catalog, searchedKinds).length,
    filters: Object.fromEntries(
      searched.map((filter) => [filter.key, columnOf(rows, (row) => valuesOf(filter, row))]),
    ) as Registry['filters'],
    groupFilters: searched.filter(({ groups, flight }) => groups && !flight).map(({ key }) => key),
    values: byField(valued.filter(isHeld), (order) => {
      const column = values[order.field as ValueField];
      return isPlaced(order) ? stepsOf(column) : column;
    }),
    placed: valued.filter(isPlaced).map(({ field }) => field as ValueField),
    partly: byField(
      valued.filter(({ saySome, quantity }) => saySome && quantity !== 'moment'),
      (order) => column((row) => partOf(order, row)),
    ),
    quantities: byField(valued, ({ quantity }) => quantity),
    moments: byField(
      valued.filter(({ quantity }) => quantity === 'moment'),
      (order) => momentWords(order, rows, values[order.field as ValueField]),
    ),
    precisions: byField(
      valued.filter(({ quantity }) => quantity === 'duration'),
      (order) => column((row) => roughnessOf(order, row)),
    ),
    abbreviations: Object.fromEntries(
      catalog.agencies.map(({ title, record }) => [title, record.abbrev?.trim() ?? '']),
    ),
    countries: columnOf(rows, (row) => countriesOf(row, catalog.agencies)),
  };
}

/** How many flights lead to a page, as it counts them: without those that never left the ground. */
function flightsOf(row: SearchedEntry): number | null {
  if (row.kind === 'spacecraft' || !('flights' in row)) return null;
  const flights = row.flights.map((one) => ('flight' in one ? one.flight : one));
  return flights.filter((flight) => !neverLaunched(flight)).length;
}

/** Says the moments of an order as days in the order of time, because the steps between them take few bytes. */
function momentWords(
  order: Order,
  rows: readonly SearchedEntry[],
  places: readonly (number | null)[],
): MomentWords {
  const days: number[] = [];
  for (const [index, row] of rows.entries()) {
    const time = row.kind === 'spacecraft' ? comparable(order, row) : null;
    const place = places[index];
    if (typeof time === 'number' && typeof place === 'number') days[place] = Math.floor(time / dayLength);
  }
  const said = rows.map((row) =>
    row.kind === 'spacecraft' ? factInWords(order, row, { isShort: true }) : null,
  );
  const others = said.flatMap((words, index) => {
    const day = days[places[index] ?? -1];
    const isDay = day !== undefined && words === dayInWords({ time: day * dayLength, precision: 'day' });
    return words && !isDay ? [[index, words] as const] : [];
  });
  return {
    days: stepsOf(days),
    others: Object.fromEntries(others),
  };
}

/** Gives each number as the step from the last known one. */
function stepsOf<Known extends number | null>(column: readonly Known[]): Known[] {
  let last = 0;
  return column.map((value) => {
    if (value === null) return value;
    const step = value - last;
    last = value;
    return step as Known;
  });
}

/** Says what is known of a figure whose whole is not; null where nothing is, or all. */
function partOf(order: Order, row: SearchedEntry): string | null {
  if (row.kind !== 'spacecraft' || order.value(row) !== null) return null;
  return factInWords(order, row, { isShort: true });
}

/** How exactly a time is known; null where it is exact. */
function roughnessOf(order: Order, row: SearchedEntry): Precision | null {
  const precision = row.kind === 'spacecraft' ? precisionOf(order, row) : undefined;
  return precision === undefined || precision === 'second' ? null : precision;
}

function byField<Value>(orders: readonly Order[], make: (order: Order) => Value): Record<ValueField, Value> {
  return Object.fromEntries(orders.map((order) => [order.field, make(order)])) as Record<ValueField, Value>;
}

/** Makes a column of values. What the source no longer has counts under none of them, but is found by name. */
function columnOf(
  rows: readonly SearchedEntry[],
  valuesOf: (row: SearchedEntry) => readonly string[],
): ValueColumn {
  const found = rows.map((row) => (row.tombstone ? [] : valuesOf(row)));
  const values = [...new Set(found.flat())].sort(byText);
  const isOfSpacecraft = rows.every(({ kind }, place) => kind === 'spacecraft' || found[place]?.length === 0);
  let last: number | number[] = [];
  const indices = found.map((its, place) => {
    if (isOfSpacecraft && rows[place]?.kind !== 'spacecraft') return last;
    const [one, ...others] = its.map((value) => values.indexOf(value));
    last = one === undefined ? [] : others.length === 0 ? one : [one, ...others];
    return last;
  });
  return { values, rows: indices, isOfSpacecraft };
}

/**
 * Gives the values of an order as numbers. A value that is no figure, or whose words stand beside it, is replaced by its place
 * among the different values, which is enough to sort by.
 */
function numbersOf(order: Order, spacecraft: readonly Spacecraft[]): (row: SearchedEntry) => number | null {
  const places = isPlaced(order)
    ? placesOf(spacecraft.flatMap((craft) => comparable(order, craft) ?? []))
    : null;
  return (row) => {
    const own = row.kind === 'spacecraft' ? comparable(order, row) : null;
    if (own === null) return null;
    return places ? (places.get(own) ?? null) : rounded(Number(own));
  };
}

/** Whether the values of an order are in the registry, and not worked out from others there. */
function isHeld({ field }: Order): boolean {
  return field !== 'docked-share';
}

/** Whether an order is by places: its values are no figures, or their words stand beside them. */
function isPlaced(order: Order): boolean {
  return !isByFigure(order) || order.quantity === 'moment';
}

/** Finds the place of each value; "1" and "01" are different values with one place. */
function placesOf<Value extends string | number>(values: readonly Value[]): Map<Value, number> {
  let place = -1;
  let before: Value | undefined;
  const places = new Map<Value, number>();
  for (const one of [...new Set(values)].sort(ascending)) {
    if (before === undefined || ascending(before, one) !== 0) place++;
    places.set(one, place);
    before = one;
  }
  return places;
}

function ascending(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b));
}

/** Rounds a share to a thousandth of a percent, and leaves whole numbers as they are. */
function rounded(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
