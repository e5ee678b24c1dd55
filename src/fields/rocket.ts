import type { Rocket } from '../catalog/model.ts';
import { namesOf } from '../words/named.ts';
import type { Fact } from './fact.ts';

/** The facts of a rocket, in the order in which they are told. */
export const rocketFacts: readonly Fact<Rocket>[] = [
  {
    field: 'rocket-full-name',
    label: 'Full name',
    quantity: 'text',
    source: 'full_name',
    // It is the heading of the page.
    value: ({ record }) => record.full_name,
  },
  {
    field: 'rocket-family',
    label: 'Family',
    quantity: 'text',
    source: 'families',
    value: ({ record }) => namesOf(record.families),
    isOnPage: true,
  },
  {
    field: 'rocket-variant',
    label: 'Variant',
    quantity: 'text',
    source: 'variant',
    value: ({ record }) => record.variant,
    isOnPage: true,
  },
];
