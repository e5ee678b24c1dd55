import type { Person } from '../catalog/model.ts';
import { recordedDuration } from '../words/duration.ts';
import { parseDay } from '../words/moment.ts';
import type { Fact } from './fact.ts';

/** The facts of a person, in the order in which they are told. */
export const personFacts: readonly Fact<Person>[] = [
  {
    field: 'person-status',
    label: 'Status',
    quantity: 'text',
    source: 'status',
    value: ({ record }) => record.status?.name ?? null,
    counted: true,
    isOnPage: true,
  },
  {
    field: 'person-agency',
    label: 'Agency',
    quantity: 'text',
    source: 'agency',
    value: ({ record }) => record.agency?.name ?? null,
    counted: true,
  },
  {
    field: 'nationality',
    label: 'Nationality',
    quantity: 'text',
    source: 'nationality',
    value: ({ record }) =>
      record.nationality?.map(({ name, nationality_name }) => nationality_name?.trim() || name).join(', ') ||
      null,
    counted: true,
    isOnPage: true,
  },
  {
    field: 'born',
    label: 'Born',
    quantity: 'moment',
    source: 'date_of_birth',
    value: ({ record }) => parseDay(record.date_of_birth),
    counted: true,
    isOnPage: true,
  },
  {
    field: 'died',
    label: 'Died',
    quantity: 'moment',
    source: 'date_of_death',
    value: ({ record }) => parseDay(record.date_of_death),
  },
  {
    field: 'person-time-in-space',
    label: 'Time in space',
    quantity: 'duration',
    source: 'time_in_space',
    ticks: true,
    value: ({ record }) => recordedDuration(record.time_in_space),
    counted: true,
    isOnPage: true,
  },
  {
    field: 'time-outside',
    label: 'Time on spacewalks',
    quantity: 'duration',
    source: 'eva_time',
    value: ({ record }) => recordedDuration(record.eva_time),
    counted: true,
    isOnPage: true,
  },
  {
    field: 'biography',
    label: 'Biography',
    quantity: 'prose',
    source: 'bio',
    value: ({ record }) => record.bio,
  },
];
