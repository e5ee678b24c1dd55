import { expect, test } from 'vitest';
import { crewSchema } from '../dataset/wire/crew.ts';
import { crewChangeOf } from './crewChanges.ts';
import { flightsUp } from './people.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';
import { whereaboutsOf } from './whereabouts.ts';

const ada = { astronaut: { id: 1, name: 'Ada' } };
const bea = { astronaut: { id: 2, name: 'Bea' } };
const on = (id: number, month: number, mission_end: string | null) =>
  flight(id, { launch: { net: `2026-0${month}-01T12:00:00Z` }, mission_end });
const crew = (id: number, launch_crew: object[], landing_crew: object[], onboard_crew: object[] = []) =>
  crewSchema.parse({ id, name: 'Crew', launch_crew, onboard_crew, landing_crew });

const { people, spacecraft } = catalogOf(
  [
    craft(1, 'Soyuz 1', [on(1, 1, '2026-03-02T12:00:00Z')]),
    craft(2, 'Soyuz 2', [on(2, 2, '2026-04-02T12:00:00Z')]),
    craft(3, 'Soyuz 3', [on(3, 6, null)], { in_space: true }),
    craft(4, 'Soyuz 4', [on(4, 4, '2026-05-02T12:00:00Z')]),
  ],
  {
    crews: [crew(1, [ada, bea], [bea]), crew(2, [], [ada]), crew(3, [ada], [], [bea]), crew(4, [bea], [])],
  },
);
const person = (name: string) => people.find((one) => one.name === name) as (typeof people)[number];
const flightOf = (id: number) =>
  spacecraft.flatMap(({ flights }) => flights ?? []).find((one) => one.id === id);
const changeOf = (name: string, id: number) => {
  const one = flightOf(id);
  const change = one && crewChangeOf(person(name), one);
  return change && [change.did, change.on?.spacecraft.title];
};

test('who landed on another craft is said on both', () => {
  expect(changeOf('Ada', 1)).toEqual(['landed', 'Soyuz 2']);
  expect(changeOf('Ada', 2)).toEqual(['launched', 'Soyuz 1']);
  expect(changeOf('Bea', 1)).toBeNull();
});

test('of several missions each is told by itself, whatever the order of their crews', () => {
  const missions = [
    on(10, 1, '2026-03-02T12:00:00Z'),
    on(11, 2, '2026-04-02T12:00:00Z'),
    on(12, 5, '2026-06-02T12:00:00Z'),
    on(13, 6, '2026-07-02T12:00:00Z'),
  ];
  const { people, spacecraft } = catalogOf(
    missions.map((one) => craft(one.id, `Soyuz ${one.id}`, [one])),
    { crews: [crew(13, [], [ada]), crew(12, [ada], [bea]), crew(11, [], [ada]), crew(10, [ada], [bea])] },
  );
  const [one] = people.filter(({ name }) => name === 'Ada');
  const told = spacecraft.flatMap(({ flights }) =>
    (flights ?? []).map((flight) => {
      const change = one && crewChangeOf(one, flight);
      return [flight.id, change?.did, change?.on?.id];
    }),
  );
  expect(told.sort()).toEqual([
    [10, 'landed', 11],
    [11, 'launched', 10],
    [12, 'landed', 13],
    [13, 'launched', 12],
  ]);
});

test('nobody is said to have landed elsewhere where the crew at landing is not recorded, or the flight lasts', () => {
  expect(changeOf('Bea', 4)).toBeNull();
  expect(changeOf('Ada', 3)).toBeNull();
});

test('a person is in space where the crew aboard says so, not where the person was launched', () => {
  expect(whereaboutsOf(person('Bea'))?.flight?.spacecraft.title).toBe('Soyuz 3');
  expect(whereaboutsOf(person('Ada'))).toBeNull();
});

test('the flights of a person are those up', () => {
  expect(flightsUp(person('Ada')).map(({ flight: { id } }) => id)).toEqual([1, 3]);
});
