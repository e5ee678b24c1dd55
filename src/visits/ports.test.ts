import { expect, test } from 'vitest';
import type { Docking } from '../catalog/model.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { crewOf, isCrewKnown, portsInWords } from './ports.ts';

test('aboard are those on board, else those who came up; unknown is not nobody', () => {
  const member = (id: number, name: string) => ({ astronaut: { id, name } });
  const aboard = (crew: object | null) => {
    const port = {
      id: 1,
      name: 'Core',
      currently_docked: {
        id: 1,
        docking: '2026-01-03T12:00:00Z',
        flight_vehicle_chaser: { id: 1, spacecraft: { id: 1, name: 'Soyuz 1' } },
      },
    };
    const { stations } = catalogOf([craft(1, 'Soyuz 1', [flight(1)], { in_space: true })], {
      stations: [stationSchema.parse({ id: 0, name: 'Mir', docking_location: [port] })],
      crews: crew ? [crewSchema.parse({ id: 1, name: 'Soyuz 1', ...crew })] : [],
    });
    const ports = stations[0]?.ports ?? [];
    const docked = ports[0]?.docked;
    const names = docked && (crewOf(docked)?.map(({ person }) => person.name) ?? null);
    return [names, isCrewKnown(ports)];
  };
  const [ada, bea] = [member(1, 'Ada'), member(2, 'Bea')];
  expect(aboard({ launch_crew: [ada], onboard_crew: [bea] })).toEqual([['Bea'], true]);
  expect(aboard({ launch_crew: [ada], onboard_crew: [] })).toEqual([['Ada'], true]);
  expect(aboard({ launch_crew: [], onboard_crew: [] })).toEqual([[], true]);
  expect(aboard(null)).toEqual([null, false]);
});

test('free ports are named, and of a station that is no more all are', () => {
  const port = (name: string, isTaken = false) => ({ name, docked: isTaken ? ({} as Docking) : null });
  const ports = [port('Core', true), port('Kvant'), port('Kristall')];
  expect(portsInWords(ports, true)).toBe('Nothing is docked at Kvant, Kristall.');
  expect(portsInWords(ports.slice(0, 1), true)).toBe('Something is docked at each port.');
  expect(portsInWords(ports.slice(1), false)).toBe('It had 2 ports: Kvant, Kristall.');
  expect(portsInWords([port('Unity nadir, PMA-3'), port('Unity nadir')], true)).toBe(
    'Nothing is docked at Unity nadir, PMA-3; Unity nadir.',
  );
});
