import type { Person } from '../catalog/model.ts';
import { flightsUp } from '../catalog/people.ts';
import { whereaboutsOf } from '../catalog/whereabouts.ts';
import { recordedDuration } from '../words/duration.ts';
import { parseDay } from '../words/moment.ts';
import type { Fact } from './fact.ts';

const rows = [
  {
    field: 'name',
    label: 'Name',
    quantity: 'text',
    source: 'name',
    value: ({ name }) => name,
    say: ({ title }) => title,
    isAlwaysKnown: true,
    first: { asc: 'A to Z', desc: 'Z to A' },
  },
  {
    field: 'in-space-since',
    label: 'Start of the stay in space',
    column: { place: 1, heading: 'In space since' },
    quantity: 'moment',
    source: null,
    value: (person) => whereaboutsOf(person)?.since ?? null,
    appliesTo: { label: 'in space', has: (person) => whereaboutsOf(person) !== null },
    first: { asc: 'there longest first', desc: 'latest first' },
    best: 'asc',
  },
  {
    field: 'flights',
    label: 'Flights',
    quantity: 'count',
    source: null,
    value: (person) => flightsUp(person).length,
    first: { asc: 'fewest first', desc: 'most first' },
    best: 'desc',
  },
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
    value: ({ record }) => recordedDuration(record.time_in_space),
    first: { asc: 'shortest first', desc: 'longest first' },
    best: 'desc',
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
] as const satisfies readonly Fact<Person>[];

/** The facts of a person, in the order in which they are told. */
export const personFacts: readonly Fact<Person>[] = rows;

/** The fields of the facts that people can be ordered by. */
export type PersonField = Extract<(typeof rows)[number], { first: object }>['field'];
