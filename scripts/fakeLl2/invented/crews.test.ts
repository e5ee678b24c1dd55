import { expect, test } from 'vitest';
import { recordsAt } from '../../../src/api/answer/row.ts';
import { frozenEdition } from '../../../src/tests/testkit/edition.ts';
import { parseDuration } from '../../../src/words/duration.ts';
import { dateOf, listsIn } from '../edition.ts';
import type { Row } from '../row.ts';
import { crewRows } from './crews.ts';

const lists = listsIn(frozenEdition);
const now = Date.parse('2026-11-01T00:00:00Z');
const crews = crewRows(lists, { date: dateOf(frozenEdition), now });
const craftOf = new Map(
  (lists.spacecraft ?? []).flatMap((craft) =>
    recordsAt([craft], 'flights').map(({ id }) => [id, craft] as const),
  ),
);
const flightOf = new Map(recordsAt(lists.spacecraft ?? [], 'flights').map((flight) => [flight.id, flight]));
const peopleIn = (crew: Row, at: string) => recordsAt(recordsAt([crew], at), 'astronaut');

test('crews are on no craft that carries nobody, or that is known to have flown without', () => {
  const carrying = new Set(
    (lists.spacecraft_configurations ?? []).filter((one) => one.human_rated === true).map(({ id }) => id),
  );
  const crewed = crews.filter((crew) => peopleIn(crew, 'launch_crew').length > 0);
  expect(crewed.length).toBeGreaterThan(300);
  for (const { id } of crewed) {
    const craft = craftOf.get(id) as Row;
    expect(carrying.has((craft.spacecraft_config as Row).id), craft.name).toBe(true);
    expect(craft.name).not.toMatch(
      /^(Gemini SC1|Apollo CSM-017|Mercury No.2|Crew Dragon C204|Soyuz MS-14|Orion 002)$/,
    );
  }
});

test('crews are as large as the edition says of the flights that were lost, and who died neither lands nor flies again', () => {
  const crewOf = (name: string, index = -1) => {
    const craft = (lists.spacecraft ?? []).find((one) => one.name === name) as Row;
    const { id } = recordsAt([craft], 'flights').at(index) as Row;
    return crews.find((crew) => crew.id === id) as Row;
  };
  const sizes = ['Soyuz MS-10', 'Soyuz 1', 'Soyuz 18a', 'Soyuz T-10-1', 'Soyuz 11', 'VSS Enterprise'].map(
    (name) => ['launch_crew', 'landing_crew'].map((at) => peopleIn(crewOf(name), at).length),
  );
  expect(sizes).toEqual([
    [2, 2],
    [1, 0],
    [2, 2],
    [2, 2],
    [3, 0],
    [2, 1],
  ]);
  const [dead] = peopleIn(crewOf('Space Shuttle Challenger'), 'launch_crew') as [Row];
  expect([dead.status, dead.date_of_death]).toEqual([{ id: 4, name: 'Lost In Flight' }, '1986-01-28']);
  const last = crews.filter((crew) => peopleIn(crew, 'launch_crew').some(({ id }) => id === dead.id)).at(-1);
  expect(last).toBe(crewOf('Space Shuttle Challenger'));
});

test('the time of a person is the sum of the ways from launch to landing, on whichever craft', () => {
  const stays = Map.groupBy(
    crews.flatMap((crew) => peopleIn(crew, 'launch_crew').map((person) => ({ person, crew }))),
    ({ person }) => person.id,
  );
  let [onOneCraft, up] = [0, 0];
  for (const its of stays.values()) {
    const [{ person }] = its as [{ person: Row; crew: Row }];
    const isUp = person.in_space === true;
    const isDown = its.every(({ crew }) => peopleIn(crew, 'landing_crew').some(({ id }) => id === person.id));
    // Who comes down on another craft than on the way up is told by the flight of the other.
    if (!isDown && !(isUp && its.length === 1)) continue;
    const times = its.map(({ crew }) => {
      const { launch, mission_end } = flightOf.get(crew.id) as Row;
      return (isUp ? now : Date.parse(`${mission_end}`)) - Date.parse(`${(launch as Row).net}`);
    });
    // An end of which only the day is known may be before the launch.
    if (times.some((time) => !(time > 0))) continue;
    const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
    expect(Math.abs(parseDuration(`${person.time_in_space}`).seconds - seconds), person.name).toBeLessThan(2);
    if (isUp) up += 1;
    else onOneCraft += 1;
  }
  expect(onOneCraft).toBeGreaterThan(100);
  expect(up).toBeGreaterThan(3);
});
