import type { Catalog } from '../../catalog/model.ts';
import { agenciesTable } from './agencies.ts';
import { configurationsTable, familiesTable } from './configurations.ts';
import { flightsTable } from './flights.ts';
import { identifiersTable } from './identifiers.ts';
import { crewMembersTable, peopleTable } from './people.ts';
import { removedTable } from './removed.ts';
import { spacecraftTable } from './spacecraft.ts';
import { dockingsTable, stationsTable } from './stations.ts';
import { type ColumnHead, type Surroundings, type TableToFill, tableOf } from './table.ts';

/**
 * The tables of the downloads, what is asked for most first. One that the data set has no rows for is left out, but not that of
 * what was removed, which says so by having none.
 */
export function tablesOf(catalog: Catalog, surroundings: Surroundings): TableToFill[] {
  const table = <Subject>(row: Parameters<typeof tableOf<Subject>>[0]) => tableOf(row, catalog, surroundings);
  const withRows = [
    table(spacecraftTable),
    table(flightsTable),
    table(configurationsTable),
    table(familiesTable),
    table(agenciesTable),
    table(dockingsTable),
    table(stationsTable),
    table(peopleTable),
    table(crewMembersTable),
    table(identifiersTable),
  ].filter(({ count }) => count > 0);
  const tables = [...withRows, table(removedTable)];
  const names = new Set(tables.map(({ name }) => name));
  return tables.map((one) => ({
    ...one,
    columns: one.columns.map((column) => referring(column, names)),
  }));
}

/** A column without its reference to a table that is not there. */
function referring(column: ColumnHead, names: ReadonlySet<string>): ColumnHead {
  const { references, ...rest } = column;
  return references && names.has(references.table) ? { ...rest, references } : rest;
}
