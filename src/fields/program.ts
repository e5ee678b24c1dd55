import type { Program } from '../catalog/model.ts';
import { type Moment, parseDay } from '../words/moment.ts';
import { namesOf } from '../words/named.ts';
import type { Fact } from './fact.ts';

/** The facts of a program, in the order in which they are told. */
export const programFacts: readonly Fact<Program>[] = [
  {
    field: 'program-type',
    label: 'Kind',
    quantity: 'text',
    source: 'type',
    value: ({ record }) => record.type?.name ?? null,
    isOnPage: true,
  },
  {
    field: 'program-agencies',
    label: 'Agencies',
    quantity: 'text',
    source: 'agencies',
    value: ({ record }) => namesOf(record.agencies),
    isOnPage: true,
  },
  {
    field: 'program-start',
    label: 'Start',
    quantity: 'moment',
    source: 'start_date',
    value: ({ record }) => dayOf(record.start_date),
    isOnPage: true,
  },
  {
    field: 'program-end',
    label: 'End',
    quantity: 'moment',
    source: 'end_date',
    value: ({ record }) => dayOf(record.end_date),
    isOnPage: true,
  },
  {
    field: 'program-description',
    label: 'Description',
    quantity: 'prose',
    source: 'description',
    value: ({ record }) => record.description,
  },
];

/** A day as far as the text is one: data of any age are read, whose texts nobody has looked at. */
function dayOf(text: string | null): Moment | null {
  return Number.isNaN(Date.parse(text ?? '')) ? null : parseDay(text);
}
