import type { CrewRecord } from '../../../src/dataset/wire/crew.ts';
import type { PersonRecord } from '../../../src/dataset/wire/person.ts';

type Members = CrewRecord['launch_crew'];

/** Tells each person in all crews as the crew that was read last does. */
export function latestOfPeople(crews: readonly CrewRecord[]): CrewRecord[] {
  const latest = new Map<number, PersonRecord>();
  const rolesOf = ({ launch_crew, onboard_crew, landing_crew }: CrewRecord) =>
    [launch_crew, onboard_crew, landing_crew].flatMap((members) => members ?? []);
  for (const { astronaut } of crews.flatMap(rolesOf)) if (astronaut) latest.set(astronaut.id, astronaut);
  const told = (members: Members): Members =>
    members?.map((member) => ({
      ...member,
      astronaut: member.astronaut && (latest.get(member.astronaut.id) ?? null),
    })) ?? null;
  return crews.map((row) => ({
    ...row,
    launch_crew: told(row.launch_crew),
    onboard_crew: told(row.onboard_crew),
    landing_crew: told(row.landing_crew),
  }));
}
