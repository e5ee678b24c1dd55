import { destinationNames, destinationRecord, padRecord, rocketRecord } from '../dataset/carried.ts';
import type { CrewRecord } from '../dataset/wire/crew.ts';
import type { LabelRecord } from '../dataset/wire/label.ts';
import { byPlace } from './flights.ts';
import { mayList } from './members.ts';
import type { CrewMember, EntryOf, Flight, FlightGroup, Person } from './model.ts';

/** The entries that flights may lead to, by their ids. */
export type FlightEnds = {
  [Of in 'destination' | 'rocket' | 'pad' | 'program' | 'agency' | 'person']: ReadonlyMap<
    number,
    EntryOf<Of>
  >;
};

/** Links a flight with the entries that its record names, and enters it and its spacecraft into those that list them. */
export function linkFlight(flight: Flight, ends: FlightEnds, crew: CrewRecord | undefined): void {
  const { launch, destination } = flight.record;
  const find = <Of extends keyof FlightEnds>(kind: Of, record: Pick<LabelRecord, 'id'> | null | undefined) =>
    record ? ((ends[kind].get(record.id) as EntryOf<Of> | undefined) ?? null) : null;

  const rocket = launch?.rocket?.configuration;
  flight.rocket = find('rocket', rocket && rocketRecord(rocket));
  flight.pad = find('pad', launch?.pad && padRecord(launch.pad));
  flight.provider = find('agency', launch?.launch_service_provider);
  flight.programs = (launch?.program ?? []).flatMap((record) => find('program', record) ?? []);
  flight.destinations = destinationNames(destination).flatMap(
    (name) => find('destination', destinationRecord({ name })) ?? [],
  );
  for (const group of [flight.rocket, flight.pad, ...flight.programs, ...flight.destinations]) {
    if (group && mayList(flight.spacecraft)(group)) enterFlight(group, flight);
  }
  if (flight.provider && mayList(flight.spacecraft)(flight.provider)) flight.provider.launches.push(flight);
  linkCrew(flight, ends.person, crew);
}

function enterFlight(group: FlightGroup, flight: Flight): void {
  group.flights.push(flight);
  if (group.spacecraft.at(-1) !== flight.spacecraft) group.spacecraft.push(flight.spacecraft);
}

function linkCrew(flight: Flight, people: ReadonlyMap<number, Person>, crew: CrewRecord | undefined): void {
  if (!crew?.launch_crew) return;
  const membersOf = (rows: CrewRecord['launch_crew']): CrewMember[] =>
    (rows ?? [])
      .toSorted((a, b) => (a.role?.priority ?? Number.MAX_VALUE) - (b.role?.priority ?? Number.MAX_VALUE))
      .flatMap(({ astronaut, role }) => {
        const person = astronaut && people.get(astronaut.id);
        return person ? [{ person, role: role?.role?.trim() || null }] : [];
      });
  flight.crew = {
    launch: membersOf(crew.launch_crew),
    onboard: membersOf(crew.onboard_crew),
    landing: membersOf(crew.landing_crew),
  };
  const { launch, onboard, landing } = flight.crew;
  const all = new Map([...landing, ...onboard, ...launch].map((member) => [member.person, member]));
  for (const { person, role } of all.values()) {
    if (!mayList(flight.spacecraft)(person)) continue;
    person.flights.push({
      flight,
      role,
      isAtLaunch: launch.some((member) => member.person === person),
      isAtLanding: landing.some((member) => member.person === person),
    });
  }
}

/** Puts the flights of people in the order of their launches, those without a launch last. */
export function orderFlights(people: Iterable<Person>): void {
  for (const { flights } of people) flights.sort((a, b) => byPlace(a.flight, b.flight));
}
