import type { CrewMember, Flight, Person } from '../../catalog/model.ts';
import { personFacts } from '../../fields/person.ts';
import { entryColumns, inOrderOfIds, urlColumn } from './entryColumns.ts';
import { factColumns } from './factColumns.ts';
import { flightReference, flightsInOrder } from './flights.ts';
import type { TableRow } from './table.ts';

/** Everyone in a crew that is recorded. */
export const peopleTable: TableRow<Person> = {
  name: 'people',
  title: 'People',
  about: 'One person who flew, or is to fly.',
  subjects: ({ people, edition }) => inOrderOfIds(people, edition),
  columns: [
    ...entryColumns<Person>('person'),
    ...factColumns(personFacts, [
      { field: 'person-status' },
      { field: 'person-agency' },
      { field: 'nationality' },
      { field: 'born', isDay: true },
      { field: 'died', isDay: true },
      { field: 'person-time-in-space' },
      { field: 'time-outside' },
      { field: 'biography' },
    ]),
    urlColumn(),
  ],
};

/** A person on a flight, with all that the crew lists say. */
interface Seat {
  flight: Flight;
  member: CrewMember;
  isIn: Record<CrewList, boolean>;
}

const crewLists = ['launch', 'onboard', 'landing'] as const;
type CrewList = (typeof crewLists)[number];

/** Who was on which flight. */
export const crewMembersTable: TableRow<Seat> = {
  name: 'crew_members',
  title: 'Crew members',
  about: 'One person on one flight.',
  subjects: (catalog) => flightsInOrder(catalog).flatMap(seatsOf),
  columns: [
    ...flightReference<Seat>(({ flight }) => flight, { isKey: true, isFilled: true }),
    {
      name: 'person_slug',
      type: 'string',
      about: 'The person, as a slug',
      isKey: true,
      isFilled: true,
      references: { table: 'people', column: 'slug' },
      of: ({ member }) => member.person.slug,
    },
    {
      name: 'person',
      type: 'string',
      about: 'The name of the person',
      isFilled: true,
      of: ({ member }) => member.person.name,
    },
    { name: 'role', type: 'string', about: 'The role, as LL2 names it', of: ({ member }) => member.role },
    ...crewLists.map((list) => ({
      name: `${list}_crew`,
      type: 'boolean' as const,
      about: `Whether LL2 has the person in the ${list} crew`,
      isFilled: true as const,
      of: ({ isIn }: Seat) => isIn[list],
    })),
  ],
};

function seatsOf(flight: Flight): Seat[] {
  const { crew } = flight;
  if (!crew) return [];
  const listed = crewLists.flatMap((list) => crew[list].map((member) => ({ list, member })));
  return [...Map.groupBy(listed, ({ member }) => member.person).values()].map((own) => ({
    flight,
    member: own.find(({ member }) => member.role !== null)?.member ?? (own[0]?.member as CrewMember),
    isIn: Object.fromEntries(
      crewLists.map((list) => [list, own.some((one) => one.list === list)]),
    ) as Seat['isIn'],
  }));
}
