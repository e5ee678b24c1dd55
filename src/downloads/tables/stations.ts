import { isDocked } from '../../catalog/dockings.ts';
import type { Catalog, Docking, Station } from '../../catalog/model.ts';
import { stationFacts } from '../../fields/station.ts';
import type { Moment } from '../../words/moment.ts';
import { isoMoment, startOf } from '../../words/moment.ts';
import { entryColumns, inOrderOfIds, urlColumn } from './entryColumns.ts';
import { factColumns } from './factColumns.ts';
import { flightReference, flightsInOrder } from './flights.ts';
import type { Column, TableRow } from './table.ts';

/** Every space station. */
export const stationsTable: TableRow<Station> = {
  name: 'stations',
  title: 'Space stations',
  about: 'One space station.',
  subjects: ({ stations, edition }) => inOrderOfIds(stations, edition),
  columns: [
    ...entryColumns<Station>('station'),
    ...factColumns(stationFacts, [
      { field: 'status' },
      { field: 'type' },
      { field: 'founded', isDay: true },
      { field: 'deorbited', isDay: true },
      { field: 'orbit' },
      { field: 'owners' },
      { field: 'height' },
      { field: 'width' },
      { field: 'mass' },
      { field: 'volume' },
      { field: 'crew-aboard' },
      { field: 'description' },
    ]),
    urlColumn(),
  ],
};

/** Every docking that is recorded. */
export const dockingsTable: TableRow<Docking> = {
  name: 'dockings',
  title: 'Dockings',
  about: 'One stay of a spacecraft at a port.',
  isNumbered: true,
  subjects: dockingsOf,
  columns: [
    ...flightReference<Docking>(({ flight }) => flight),
    {
      name: 'id',
      type: 'integer',
      about: "LL2's id of the docking, empty where it is not known",
      of: ({ id }) => id,
    },
    {
      name: 'visitor',
      type: 'string',
      about: 'What docked, where it is no spacecraft of the catalog',
      of: ({ visitor }) => visitor,
    },
    ...momentColumns('docking', 'Beginning of the stay', ({ docked }) => docked),
    ...momentColumns(
      'departure',
      'End of the stay, empty while it lasts and where it is not recorded',
      ({ departed }) => departed,
    ),
    {
      name: 'is_docked',
      type: 'boolean',
      about: 'Whether the stay lasts at the moment of the data',
      isFilled: true,
      of: isDocked,
    },
    { name: 'port', type: 'string', about: 'The port', of: ({ port }) => port },
    {
      name: 'station_slug',
      type: 'string',
      about: 'The station that it docked with, as a slug',
      references: { table: 'stations', column: 'slug' },
      of: ({ station }) => station?.slug ?? null,
    },
    {
      name: 'target_slug',
      type: 'string',
      about: 'The spacecraft that it docked with, as a slug',
      references: { table: 'spacecraft', column: 'slug' },
      of: ({ target }) => target?.slug ?? null,
    },
    {
      name: 'target',
      type: 'string',
      about: 'What it docked with, as LL2 names it',
      of: ({ targetName }) => targetName,
    },
  ],
};

function momentColumns(
  name: string,
  about: string,
  of: (docking: Docking) => Moment | null,
): Column<Docking>[] {
  return [
    {
      name,
      type: 'datetime',
      about: `${about}, or the beginning of the minute or day that it lies in`,
      of: (docking) => {
        const moment = of(docking);
        return moment && isoMoment(startOf(moment));
      },
    },
    {
      name: `${name}_precision`,
      type: 'string',
      about: `${about}, how exactly it is known: minute or day`,
      of: (docking) => of(docking)?.precision ?? null,
    },
  ];
}

/** Those of flights, then those of what is no spacecraft of the catalog. */
function dockingsOf(catalog: Catalog): Docking[] {
  const ofFlights = flightsInOrder(catalog).flatMap(({ dockings }) => dockings);
  const others = catalog.stations.flatMap(({ dockings }) => dockings.filter(({ flight }) => flight === null));
  return [...ofFlights, ...others];
}
