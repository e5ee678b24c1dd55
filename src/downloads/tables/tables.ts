import type { Catalog } from '../../catalog/model.ts';
import { agenciesTable } from './agencies.ts';
import { configurationsTable, familiesTable } from './configurations.ts';
import { flightsTable } from './flights.ts';
import { identifiersTable } from './identifiers.ts';
import { crewMembersTable, peopleTable } from './people.ts';
import { removedTable } from './removed.ts';
import { spacecraftTable } from './spacecraft.ts';
import { dockingsTable, stationsTable } from './stations.ts';
import { type ColumnHead, fillTable, type Surroundings, type Table } from './table.ts';

/**
 * The tables of the downloads with their values, what is asked for most first. One that the data set has no rows for is
 * left out, but not that of what was removed, which says so by having none.
 */
export function tablesOf(catalog: Catalog, surroundings: Surroundings): Table[] {
  const fill = <Subject>(row: Parameters<typeof fillTable<Subject>>[0]) =>
    fillTable(row, catalog, surroundings);
  const filled = [
    fill(spacecraftTable),
    fill(flightsTable),
    fill(configurationsTable),
    fill(familiesTable),
    fill(agenciesTable),
    fill(dockingsTable),
    fill(stationsTable),
    fill(peopleTable),
    fill(crewMembersTable),
    fill(identifiersTable),
  ].filter(({ rows }) => rows.length > 0);
  const tables = [...filled, fill(removedTable)];
  const names = new Set(tables.map(({ name }) => name));
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => referring(column, names)),
  }));
}

/** A column without its reference to a table that is not there. */
function referring(column: ColumnHead, names: ReadonlySet<string>): ColumnHead {
  const { references, ...rest } = column;
  return references && names.has(references.table) ? { ...rest, references } : rest;
}
