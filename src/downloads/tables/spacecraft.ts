import type { Spacecraft } from '../../catalog/model.ts';
import { recordFile } from '../../catalog/paths.ts';
import { factOf } from '../../fields/fact.ts';
import { spacecraftFacts } from '../../fields/spacecraft.ts';
import { uncapitalized } from '../../words/letterCase.ts';
import { entryColumns, inOrderOfIds, urlColumn } from './entryColumns.ts';
import { type FactChoice, factColumns, otherFacts } from './factColumns.ts';
import type { Column, TableRow } from './table.ts';

const choices: FactChoice[] = [
  { field: 'serial-number' },
  { field: 'configuration', table: 'configurations' },
  { field: 'agency', about: 'The agency of its configuration', table: 'agencies' },
  { field: 'status', about: 'Its status, which the embedded edition chose where the id is not known' },
  { field: 'in-space', about: 'Whether it was in space at the moment of the data' },
  { field: 'placeholder', about: 'Whether it stands for craft that have not been told apart yet' },
  { field: 'first-launch' },
  { field: 'latest-launch' },
  { field: 'flights-count' },
  { field: 'mission-ends-count', about: 'How many of its flights have ended' },
  {
    field: 'time-in-space',
    about: 'Time in space, of one that is there up to the moment of the data',
  },
  {
    field: 'time-docked',
    about: 'Time docked, added up from the dockings of its log where the record gives none',
  },
  { field: 'docked-share', about: 'Time docked divided by time in space' },
  { field: 'fastest-turnaround', about: 'Shortest time from the end of a flight to its next launch' },
];

/** Says why a figure is not ranked with that of all others. */
function unrankedColumn(field: string): Column<Spacecraft> {
  const fact = factOf(spacecraftFacts, field);
  return {
    name: `${field.replaceAll('-', '_')}_unranked_because`,
    type: 'string',
    about: `Why this figure is not ranked with that of all others: ${uncapitalized(fact.label)}`,
    of: ({ unranked }) => unranked[field] ?? null,
  };
}

/** Every spacecraft that the catalog lists. */
export const spacecraftTable: TableRow<Spacecraft> = {
  name: 'spacecraft',
  title: 'Spacecraft',
  about: 'One spacecraft, whether it flew once, often or never.',
  subjects: ({ spacecraft, edition }) => inOrderOfIds(spacecraft, edition),
  columns: [
    ...entryColumns<Spacecraft>('spacecraft'),
    ...factColumns(spacecraftFacts, choices),
    ...factColumns(spacecraftFacts, otherFacts(spacecraftFacts, choices, ['name', 'id'])),
    ...['time-in-space', 'flights-count', 'fastest-turnaround'].map(unrankedColumn),
    urlColumn(),
    {
      name: 'json_url',
      type: 'string',
      about: 'The record of it as a file, with its flights',
      isFilled: true,
      of: (craft, { addressOf }) => addressOf(recordFile(craft)),
    },
  ],
};
