import type { Agency } from '../../catalog/model.ts';
import { agencyFacts } from '../../fields/agency.ts';
import { entryColumns, inOrderOfIds, urlColumn } from './entryColumns.ts';
import { factColumns } from './factColumns.ts';
import type { TableRow } from './table.ts';

/** Every agency that operates, builds or launches spacecraft. */
export const agenciesTable: TableRow<Agency> = {
  name: 'agencies',
  title: 'Agencies',
  about: 'One agency that operates, builds or launches spacecraft.',
  subjects: ({ agencies, edition }) => inOrderOfIds(agencies, edition),
  columns: [
    ...entryColumns<Agency>('agency'),
    ...factColumns(agencyFacts, [
      { field: 'abbreviation' },
      { field: 'agency-type' },
      { field: 'country' },
      { field: 'founded' },
      { field: 'head' },
      { field: 'part-of', about: 'Name of the agency that it is a part of' },
      { field: 'description' },
    ]),
    urlColumn(),
  ],
};
