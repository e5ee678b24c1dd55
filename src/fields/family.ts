import type { Family } from '../catalog/model.ts';
import type { Fact } from './fact.ts';
import { tallyFacts } from './tallies.ts';

/** The facts of a family, in the order in which they are told. */
export const familyFacts: readonly Fact<Family>[] = [
  {
    field: 'manufacturer',
    label: 'Manufacturer',
    quantity: 'entry',
    source: 'manufacturer',
    value: ({ manufacturer }) => manufacturer,
    isOnPage: true,
    counted: true,
  },
  {
    field: 'maiden-flight',
    label: 'Maiden flight',
    quantity: 'moment',
    source: 'maiden_flight',
    value: ({ maidenFlight }) => maidenFlight,
    isOnPage: true,
    counted: true,
  },
  {
    field: 'part-of',
    label: 'Part of',
    quantity: 'entry',
    source: 'parent',
    value: ({ parent }) => parent,
  },
  {
    field: 'configurations',
    label: 'Configurations',
    quantity: 'entries',
    // LL2 lists the configurations of a family under this name.
    source: 'spacecraft',
    value: ({ configurations }) => configurations,
  },
  {
    field: 'description',
    label: 'Description',
    quantity: 'prose',
    source: 'description',
    value: ({ record }) => record.description,
    counted: true,
  },
  ...tallyFacts<Family>({ total_launch_count: { counted: true } }),
];
