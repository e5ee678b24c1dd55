import { describe, expect, test } from 'vitest';
import { crewSchema } from '../dataset/wire/crew.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { isDocked } from './dockings.ts';
import { peopleAboard } from './people.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

const station = { id: 4, name: 'International Space Station', founded: '1998-11-20' };

describe('what a flight names', () => {
  const launch = {
    net: '2026-01-01T12:00:00Z',
    rocket: { configuration: { id: 0, name: 'Soyuz', full_name: 'Soyuz 2.1a' } },
    pad: { id: 0, name: '31/6', location: { id: 15, name: 'Baikonur' } },
    program: [{ id: 0, name: 'International Space Station' }],
    launch_service_provider: { id: 0, name: 'Roscosmos' },
  };
  const { spacecraft, destinations, rockets, pads, programs, agencies } = catalogOf([
    craft(0, 'Soyuz MS-28', [flight(0, { launch, destination: 'Mir, Salyut 7' }), flight(1, { launch })]),
    craft(1, 'Soyuz MS-29', [flight(2, { destination: 'mir' })]),
  ]);

  test('is an entry that lists the flight, and its craft once, whatever the id', () => {
    for (const [entry] of [rockets, pads, programs]) {
      expect(entry?.id).toBe(0);
      expect(entry?.flights.map(({ id }) => id)).toEqual([0, 1]);
      expect(entry?.spacecraft.map(({ name }) => name)).toEqual(['Soyuz MS-28']);
    }
    expect([rockets[0]?.name, pads[0]?.name]).toEqual(['Soyuz 2.1a', '31/6, Baikonur']);
    expect(agencies.find(({ id }) => id === 0)?.launches.map(({ id }) => id)).toEqual([0, 1]);
    expect(spacecraft[0]?.flights?.[0]?.rocket).toBe(rockets[0]);
  });

  test('is a destination for each name between commas, whatever its capitals', () => {
    expect(destinations.map(({ name, flights }) => [name, flights.length])).toEqual([
      ['Mir', 2],
      ['Salyut 7', 1],
    ]);
  });

  test('is nothing where it is not recorded', () => {
    const [bare] = catalogOf([craft(1, 'Bare', [flight(1, { launch: null })])]).spacecraft;
    expect(bare?.flights?.[0]).toMatchObject({
      rocket: null,
      pad: null,
      provider: null,
      outcome: null,
      crew: null,
      programs: [],
      destinations: [],
      dockings: [],
    });
  });
});

test.each([
  [3, 'success'],
  [9, 'success'],
  [4, 'failure'],
  [7, 'partial failure'],
  [6, 'in flight'],
  [1, null],
  [99, null],
])('a launch that has been and has the status %i was a %s', (id, outcome) => {
  const launch = { net: '1990-01-01T12:00:00Z', status: { id, name: 'as LL2 calls it' } };
  const [one] = catalogOf([craft(1, 'Mir', [flight(1, { launch })])]).spacecraft;
  expect(one?.flights?.[0]?.outcome).toBe(outcome);
});

test('a launch that lies ahead is planned, whatever its plan is worth', () => {
  const ahead = [1, 2, 5, 8].map((id) =>
    flight(id, { launch: { net: '2031-01-01T12:00:00Z', status: { id } } }),
  );
  const [one] = catalogOf([craft(1, 'Mir', ahead)]).spacecraft;
  expect(one?.flights?.map(({ outcome }) => outcome)).toEqual(Array(4).fill('planned'));
});

describe('a crew', () => {
  const person = (id: number, name: string) => ({ astronaut: { id, name }, role: null });
  const [zero, one] = [person(0, 'Ada'), person(1, 'Bea')];
  const crews = [
    {
      id: 1,
      name: 'up',
      launch_crew: [
        { ...zero, role: { role: 'Pilot', priority: 2 } },
        { ...one, role: { role: 'Commander', priority: 0 } },
      ],
      landing_crew: [one],
    },
    { id: 2, name: 'down', launch_crew: [], landing_crew: [zero] },
  ].map((row) => crewSchema.parse(row));
  const { spacecraft, people } = catalogOf(
    [craft(1, 'Soyuz 1', [flight(1)]), craft(2, 'Soyuz 2', [flight(2)]), craft(3, 'Soyuz 3', [flight(3)])],
    { crews },
  );
  const [up, down, unknown] = spacecraft.map(({ flights }) => flights?.[0]);

  test('has its people in the order of their roles', () => {
    expect(up?.crew?.launch.map(({ person, role }) => [person.name, role])).toEqual([
      ['Bea', 'Commander'],
      ['Ada', 'Pilot'],
    ]);
  });

  test('of nobody is not the same as none recorded', () => {
    expect(down?.crew?.launch).toEqual([]);
    expect(unknown?.crew).toBeNull();
  });

  test('is told by its people too: who went up on one craft and came down on another', () => {
    const flightsOf = (name: string) =>
      people
        .find((one) => one.name === name)
        ?.flights.map(({ flight, isAtLaunch, isAtLanding }) => [flight.id, isAtLaunch, isAtLanding]);
    expect(flightsOf('Ada')).toEqual([
      [1, true, false],
      [2, false, true],
    ]);
    expect(flightsOf('Bea')).toEqual([[1, true, true]]);
    expect(up && peopleAboard(up).map(({ name }) => name)).toEqual(['Bea', 'Ada']);
    expect(down && peopleAboard(down).map(({ name }) => name)).toEqual(['Ada']);
  });
});

describe('a docking', () => {
  const docking = '2026-01-03T12:00:00Z';
  const chaser = { id: 1, spacecraft: { id: 1, name: 'Soyuz 1' } };
  const port = {
    id: 0,
    name: 'Zvezda aft',
    currently_docked: { id: 0, docking, flight_vehicle_chaser: chaser },
  };
  const stations = [stationSchema.parse({ ...station, docking_location: [port, { id: 1, name: 'Poisk' }] })];
  const event = (more: object) => dockingSchema.parse({ id: 0, name: 'Soyuz 1', docking, ...more });
  const flying = craft(1, 'Soyuz 1', [flight(1)], { in_space: true });

  test('that its station, its crew and the list of dockings tell of is one, and each adds what the others lack', () => {
    const crews = [crewSchema.parse({ id: 1, name: 'Soyuz 1', docking_events: [{ id: 0, docking }] })];
    const dockings = [event({ flight_vehicle_chaser: chaser })];
    const {
      spacecraft,
      stations: [iss],
    } = catalogOf([flying], { stations, crews, dockings });
    const own = spacecraft[0]?.flights?.[0]?.dockings;
    expect(own).toHaveLength(1);
    expect(own?.[0]).toMatchObject({
      id: 0,
      port: 'Zvezda aft',
      station: { name: station.name },
      departed: null,
    });
    expect(iss?.dockings).toEqual(own);
    expect(iss?.ports.map(({ name, docked }) => [name, docked === own?.[0]])).toEqual([
      ['Zvezda aft', true],
      ['Poisk', false],
    ]);
    expect(own?.map(isDocked)).toEqual([true]);
  });

  test('lasts until a departure that is planned, and one that is planned has not been', () => {
    const { spacecraft } = catalogOf([flying], {
      stations,
      dockings: [
        event({ flight_vehicle_chaser: chaser, departure: '2100-01-01T00:00:00Z' }),
        event({ id: 5, docking: '2100-01-02T00:00:00Z', flight_vehicle_chaser: chaser }),
      ],
    });
    const own = spacecraft[0]?.flights?.[0]?.dockings;
    expect(own?.map((one) => [one.id, one.departed, isDocked(one)])).toEqual([[0, null, true]]);
  });

  test('is over when the spacecraft docks again, though nobody wrote down its departure', () => {
    const again = event({ id: 5, docking: '2026-01-20T12:00:00Z', flight_vehicle_chaser: chaser });
    const { spacecraft } = catalogOf([flying], { stations, dockings: [again] });
    const own = spacecraft[0]?.flights?.[0]?.dockings;
    expect(own?.map((one) => [one.id, isDocked(one)])).toEqual([
      [0, false],
      [5, true],
    ]);
  });

  test('is at its port no more once it is over, whatever the port says', () => {
    const docked = (spacecraft: object[], more: object = {}) => {
      const there = { ...port, currently_docked: { ...port.currently_docked, ...more } };
      const { stations: linked } = catalogOf(spacecraft, {
        stations: [stationSchema.parse({ ...station, docking_location: [there] })],
      });
      return linked[0]?.ports[0]?.docked?.id ?? null;
    };
    const departure = '2026-01-05T12:00:00Z';
    expect(docked([flying])).toBe(0);
    expect(docked([flying], { departure })).toBeNull();
    expect(docked([craft(1, 'Soyuz 1', [flight(1)], { in_space: false })])).toBeNull();
    expect(docked([])).toBe(0);
    expect(docked([], { departure })).toBeNull();
  });

  test('may be with another spacecraft, or of something that is no spacecraft of the catalog', () => {
    const target = { id: 9, spacecraft: { id: 2, name: 'Soyuz 2' } };
    const dockings = [
      event({ id: 5, flight_vehicle_chaser: chaser, flight_vehicle_target: target }),
      event({ id: 6, name: 'Nauka', space_station_target: { id: 4, name: station.name } }),
    ];
    const {
      spacecraft,
      stations: [iss],
    } = catalogOf([flying, craft(2, 'Soyuz 2', [])], {
      stations: [stationSchema.parse(station)],
      dockings,
    });
    expect(spacecraft[0]?.flights?.[0]?.dockings[0]?.target).toBe(spacecraft[1]);
    expect(iss?.dockings.map(({ visitor, flight }) => [visitor, flight])).toEqual([['Nauka', null]]);
  });

  test('of a visitor without a flight lasts only where a port says so', () => {
    const visitor = { flight_vehicle_chaser: { id: 99, spacecraft: { id: 99, name: 'Nauka' } } };
    const here = { ...port, currently_docked: { ...port.currently_docked, ...visitor } };
    const gone = event({ id: 6, ...visitor, space_station_target: { id: 4, name: station.name } });
    const {
      stations: [iss],
    } = catalogOf([], {
      stations: [stationSchema.parse({ ...station, docking_location: [here] })],
      dockings: [gone],
    });
    expect(iss?.dockings.map((one) => [one.id, one.visitor, isDocked(one)])).toEqual([
      [0, 'Nauka', true],
      [6, 'Nauka', false],
    ]);
  });

  test('of a flight that LL2 entered anew is that of the one that is listed, and stands there once', () => {
    const dockedThere = (of: number, more: object) =>
      event({
        flight_vehicle_chaser: { id: of, spacecraft: { id: 1, name: 'Soyuz 1' } },
        space_station_target: { id: 4, name: station.name },
        ...more,
      });
    const [sameId, newId] = [
      dockedThere(99, { id: 5 }),
      dockedThere(99, { id: 6, docking: '2026-01-20T12:00:00Z' }),
    ];
    const again = { id: 7, docking: '2026-01-20T12:00:00Z', departure: null, space_station_target: station };
    const crew = crewSchema.parse({ id: 1, name: 'Soyuz 1', docking_events: [{ ...sameId }, again] });
    const {
      spacecraft,
      stations: [iss],
    } = catalogOf([craft(1, 'Soyuz 1', [flight(1)])], {
      stations: [stationSchema.parse(station)],
      dockings: [sameId, newId],
      crews: [crew],
    });
    const own = spacecraft[0]?.flights?.[0]?.dockings;
    expect(own?.map(({ id }) => id)).toEqual([5, 7]);
    expect(iss?.dockings).toEqual(own);
  });

  test('takes a blank where the source has no name for none', () => {
    const unnamed = { id: 99, name: ' ', spacecraft: { id: 99, name: ' ' } };
    const dockings = [
      event({ id: 5, flight_vehicle_chaser: chaser, space_station_target: unnamed }),
      event({ id: 6, flight_vehicle_chaser: chaser, flight_vehicle_target: unnamed }),
      event({
        id: 7,
        name: 'Nauka',
        flight_vehicle_chaser: unnamed,
        space_station_target: { id: 4, name: station.name },
      }),
    ];
    const {
      spacecraft,
      stations: [iss],
    } = catalogOf([flying], { stations: [stationSchema.parse(station)], dockings });
    const own = spacecraft[0]?.flights?.[0]?.dockings;
    expect(own?.map(({ targetName }) => targetName)).toEqual([null, null]);
    expect(iss?.dockings.map(({ visitor }) => visitor)).toEqual(['Nauka']);
  });

  test('of the edition has its times alone, and is over with its flight', () => {
    const over = flight(1, { mission_end: '2026-02-01T00:00:00Z', docking_events: [{ docking }] });
    const [one] = catalogOf([craft(1, 'Soyuz 1', [over])]).spacecraft;
    const [only] = one?.flights?.[0]?.dockings ?? [];
    expect(only).toMatchObject({ id: null, station: null, port: null, departed: null });
    expect(only && isDocked(only)).toBe(false);
  });
});

test('a station is the destination of its name', () => {
  const {
    stations: [iss],
    destinations,
  } = catalogOf([craft(1, 'Soyuz 1', [flight(1, { destination: 'international space station' })])], {
    stations: [stationSchema.parse(station)],
  });
  expect(iss?.destination).toBe(destinations[0]);
  expect(destinations[0]?.station).toBe(iss);
});
