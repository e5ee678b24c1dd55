import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { type PersonOrdering, personOrderingOf, personOrderingsOf } from './personOrders.ts';

const member = (id: number, name: string) => ({ astronaut: { id, name } });
const [ada, bea, cy] = [member(1, 'Ada'), member(2, 'Bea'), member(3, 'Cy')];
const crew = (id: number, launch_crew: object[], landing_crew: object[]) =>
  crewSchema.parse({ id, name: 'Crew', launch_crew, landing_crew, onboard_crew: [] });
const launchIn = (id: number, month: number) =>
  flight(id, { launch: { net: `2026-0${month}-01T12:00:00Z` } });
const catalog = catalogOf(
  [
    craft(1, 'Soyuz 1', [launchIn(1, 1)]),
    craft(2, 'Soyuz 2', [launchIn(2, 3)], { in_space: true }),
    craft(3, 'Soyuz 3', [launchIn(3, 2)], { in_space: true }),
  ],
  { crews: [crew(1, [bea, ada], [bea, ada]), crew(2, [bea], []), crew(3, [cy], [])] },
);
const namesIn = ({ people }: PersonOrdering) => people.map(({ name }) => name);

test('people are ordered by the start of a stay where they are in space, and all of them by their flights', () => {
  expect(namesIn(personOrderingOf(catalog, 'in-space-since'))).toEqual(['Cy', 'Bea']);
  expect(namesIn(personOrderingOf(catalog, 'flights'))).toEqual(['Ada', 'Cy', 'Bea']);
  const [most] = personOrderingsOf(catalog).filter(({ path }) => path === '/people/by/flights/desc/');
  expect(most && namesIn(most)).toEqual(['Bea', 'Ada', 'Cy']);
});
