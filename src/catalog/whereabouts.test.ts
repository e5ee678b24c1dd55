import { expect, test } from 'vitest';
import { crewSchema } from '../dataset/wire/crew.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';
import { whereaboutsOf } from './whereabouts.ts';

const ada = [{ astronaut: { id: 1, name: 'Ada', in_space: true } }];
const crew = (id: number, more: object) =>
  crewSchema.parse({ id, name: 'Crew', launch_crew: [], onboard_crew: [], landing_crew: [], ...more });
const of = (craft: object[], crews: ReturnType<typeof crew>[]) => {
  const [person] = catalogOf(craft, { crews }).people;
  const found = person ? whereaboutsOf(person) : null;
  return [found?.flight?.id ?? null, found?.since && new Date(found.since.time).toISOString().slice(0, 10)];
};
const ended = (id: number, month: number, end: number) =>
  flight(id, { launch: { net: `2025-0${month}-01T12:00:00Z` }, mission_end: `2025-0${end}-01T12:00:00Z` });
const up = (id: number) => craft(id, `Soyuz ${id}`, [flight(id)], { in_space: true });

test('a person in two crews is where one names the person on board', () => {
  expect(of([up(1), up(2)], [crew(1, { launch_crew: ada }), crew(2, { onboard_crew: ada })])).toEqual([
    2,
    '2026-01-01',
  ]);
});

test('a person is aboard the flight that brought them up where nobody says who is on board now', () => {
  expect(of([up(1)], [crew(1, { launch_crew: ada })])).toEqual([1, '2026-01-01']);
});

test('who is to land with a flight is in space until it has', () => {
  const planned = crew(1, { launch_crew: ada, onboard_crew: ada, landing_crew: ada });
  expect(of([up(1)], [planned])).toEqual([1, '2026-01-01']);
  const over = craft(1, 'Soyuz 1', [flight(1)], { in_space: false });
  expect(of([over], [planned])).toEqual([null, null]);
});

test('nobody is in space since the launch of a flight after which the person landed', () => {
  const landed = crew(1, { launch_crew: ada, landing_crew: ada });
  const first = craft(1, 'Soyuz 1', [ended(1, 1, 3)]);
  expect(of([first], [landed])).toEqual([null, null]);
  expect(of([first, up(2)], [landed, crew(2, { onboard_crew: ada })])).toEqual([2, null]);
  expect(of([first], [crew(1, { launch_crew: ada })])).toEqual([null, '2025-01-01']);
  const other = craft(2, 'Soyuz 2', [ended(2, 2, 4)]);
  const down = crew(2, { landing_crew: ada });
  expect(of([first, other], [crew(1, { launch_crew: ada }), down])).toEqual([null, null]);
  const later = craft(3, 'Soyuz 3', [ended(3, 5, 6)]);
  expect(of([first, later], [landed, crew(3, { launch_crew: ada })])).toEqual([null, '2025-05-01']);
});
