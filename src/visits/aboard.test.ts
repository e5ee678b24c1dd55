import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { aboardInWords, aboardOf, countAboard } from './aboard.ts';

const mir = stationSchema.parse({ id: 0, name: 'Mir' });
const member = (id: number, name: string) => ({ role: { role: 'Pilot' }, astronaut: { id, name } });
const [ada, bea, cleo] = [member(1, 'Ada'), member(2, 'Bea'), member(3, 'Cleo')];
const up = (id: number, day: string) => flight(id, { launch: { net: `2026-${day}T12:00:00Z` } });
const docking = (of: number, docked: string, departed: string | null) =>
  dockingSchema.parse({
    id: of,
    name: 'a docking',
    docking: `2026-${docked}T12:00:00Z`,
    space_station_target: mir,
    departure: departed && `2026-${departed}T12:00:00Z`,
    flight_vehicle_chaser: { id: of, spacecraft: { id: of, name: `Soyuz ${of}` } },
  });
const crew = (id: number, launch_crew: object[], onboard_crew: object[]) =>
  crewSchema.parse({ id, name: `Soyuz ${id}`, launch_crew, onboard_crew });

test('a person in the crews of two docked craft is aboard once, on the one that names the person on board', () => {
  const { stations } = catalogOf(
    [1, 2].map((id) => craft(id, `Soyuz ${id}`, [up(id, `0${id}-01`)], { in_space: true })),
    {
      stations: [mir],
      dockings: [docking(1, '01-03', null), docking(2, '02-03', null)],
      crews: [crew(1, [ada], []), crew(2, [], [ada])],
    },
  );
  const aboard = stations[0] ? aboardOf(stations[0]) : [];
  expect(aboard.map((one) => [one.person.name, one.up?.id, one.docking.flight?.id])).toEqual([['Ada', 1, 2]]);
});

test('aboard are the crews of what is docked, each with the craft that brought them and since when', () => {
  // Bea came on the first craft, which has left with Ada, and stays in the crew of the second.
  const { stations } = catalogOf(
    [
      craft(1, 'Soyuz 1', [up(1, '01-01')]),
      craft(2, 'Soyuz 2', [up(2, '02-01')], { in_space: true }),
      craft(3, 'Progress', [up(3, '03-01')], { in_space: true }),
    ],
    {
      stations: [mir],
      dockings: [docking(1, '01-03', '02-05'), docking(2, '02-03', null), docking(3, '03-03', null)],
      crews: [crew(1, [ada, bea], []), crew(2, [cleo], [cleo, bea]), crew(3, [], [])],
    },
  );
  const aboard = stations[0] ? aboardOf(stations[0]) : [];
  expect(
    aboard.map(({ person, up: flown, since, docking: now }) => [
      person.name,
      flown?.spacecraft.name,
      since && new Date(since.time).toISOString().slice(5, 10),
      now.flight?.spacecraft.name,
    ]),
  ).toEqual([
    ['Bea', 'Soyuz 1', '01-03', 'Soyuz 2'],
    ['Cleo', 'Soyuz 2', '02-03', 'Soyuz 2'],
  ]);
});

test('where the source counts more people aboard than are named, the list says so', () => {
  const of = (onboard_crew: number | null) => {
    const { stations } = catalogOf([], { stations: [{ ...mir, onboard_crew }] });
    const [station] = stations;
    return station && [countAboard(station, 2), aboardInWords(station, 2, ' Mir')];
  };
  const two = [2, '2 people aboard Mir, in order of arrival'];
  expect(of(null)).toEqual(two);
  expect(of(2)).toEqual(two);
  expect(of(0)).toEqual(two);
  expect(of(3)).toEqual([
    3,
    '2 of the 3 people aboard Mir, in order of arrival; who the others are is not recorded',
  ]);
});
