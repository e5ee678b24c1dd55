import type { Configuration, Family } from '../../catalog/model.ts';
import { configurationFacts } from '../../fields/configuration.ts';
import { familyFacts } from '../../fields/family.ts';
import { fieldOfTally, tallies } from '../../fields/tallies.ts';
import { entryColumns, inOrderOfIds, urlColumn } from './entryColumns.ts';
import { type FactChoice, factColumns, otherFacts } from './factColumns.ts';
import type { TableRow } from './table.ts';

const tallyChoices = tallies.map((tally) => ({
  field: fieldOfTally(tally),
  about: `${tally.label}, as LL2 counts them`,
}));

const choices: FactChoice[] = [
  { field: 'in-use' },
  { field: 'maiden-flight', isDay: true },
  { field: 'human-rated', about: 'Whether it is rated for a crew' },
  { field: 'crew-capacity' },
  { field: 'length', about: "Length, which LL2's field names height" },
  { field: 'diameter' },
  { field: 'payload-capacity' },
  { field: 'payload-return-capacity' },
  { field: 'flight-life' },
  { field: 'spacecraft-listed', about: 'Spacecraft listed here, without placeholders' },
  ...tallyChoices,
  { field: 'fastest-turnaround' },
];

/** Every configuration, with its sizes and its figures. */
export const configurationsTable: TableRow<Configuration> = {
  name: 'configurations',
  title: 'Configurations',
  about: 'One configuration: a design that spacecraft are built to.',
  subjects: ({ configurations, edition }) => inOrderOfIds(configurations, edition),
  columns: [
    ...entryColumns<Configuration>('configuration'),
    ...factColumns(configurationFacts, [
      { field: 'type' },
      { field: 'agency', about: 'Operator or maker', table: 'agencies' },
    ]),
    {
      name: 'family_slug',
      type: 'string',
      about: 'Its closest family, as a slug; the families above are its parents',
      references: { table: 'families', column: 'slug' },
      of: ({ families }) => families.at(-1)?.slug ?? null,
    },
    ...factColumns(configurationFacts, choices),
    ...factColumns(configurationFacts, otherFacts(configurationFacts, choices, ['type', 'agency', 'family'])),
    urlColumn(),
  ],
};

/** Every family, with its parent. */
export const familiesTable: TableRow<Family> = {
  name: 'families',
  title: 'Families',
  about: 'One family: configurations that grew out of one design.',
  subjects: ({ families, edition }) => inOrderOfIds(families, edition),
  columns: [
    ...entryColumns<Family>('family'),
    ...factColumns(familyFacts, [
      { field: 'part-of', name: 'parent', about: 'The family it is a part of', table: 'families' },
      { field: 'manufacturer', table: 'agencies' },
      { field: 'maiden-flight', isDay: true },
      ...tallyChoices,
      { field: 'description' },
    ]),
    urlColumn(),
  ],
};
