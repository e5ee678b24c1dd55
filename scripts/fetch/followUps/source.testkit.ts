import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lists, Row } from '../../fakeLl2/row.ts';
import type { FakeLl2, FakeLl2Options } from '../../fakeLl2/server.ts';
import { connect, live } from '../run.testkit.ts';

// Tests of what comes in over several fetches share this.

/** A row of a list as the stand-in keeps it, of which only the id is sure. */
export const row = (id: number, more: object = {}) => ({ id, name: `Record ${id}`, ...more }) as Row;

/** A flight that was launched on a day of 2024 and ended a week later, unless it is told otherwise. */
export const flight = (id: number, more: object = {}) => ({
  id,
  destination: null,
  mission_end: new Date(Date.UTC(2024, 0, 8 + (id % 300))).toISOString(),
  launch: {
    id: `00000000-0000-0000-0000-${String(id).padStart(12, '0')}`,
    name: `Rocket | Mission ${id}`,
    net: new Date(Date.UTC(2024, 0, 1 + (id % 300), 12)).toISOString(),
    net_precision: { id: 1, name: 'Minute' },
  },
  landing: null,
  ...more,
});

const capsule = { id: 1, name: 'Capsule', human_rated: true };
const freighter = { id: 2, name: 'Freighter', human_rated: false };

/** A spacecraft of one flight, whose id is a thousand more than its own. */
export const craft = (id: number, more: object = {}) =>
  ({
    id,
    name: `Craft ${id}`,
    in_space: false,
    spacecraft_config: id % 2 ? capsule : freighter,
    flights: [flight(1_000 + id)],
    ...more,
  }) as unknown as Row;

/** A crew of one, with the same person on each flight but for the id. */
export const crew = (id: number, person = 1, name = `Person ${person}`) => {
  const member = { id, role: { id: 1, role: 'Commander', priority: 0 }, astronaut: { id: person, name } };
  return row(id, { launch_crew: [member], onboard_crew: [member], landing_crew: [member] });
};

/** A docking with the station 4, from a moment on to another one. */
export const docking = (id: number, of: number, from: string, to: string | null = '2024-12-01T00:00:00Z') =>
  row(id, {
    docking: from,
    departure: to,
    docking_location: { id: 7, name: 'Forward' },
    space_station_target: { id: 4, name: 'Outpost' },
    flight_vehicle_chaser: { id: of, spacecraft: { id: of - 1_000, name: `Craft ${of - 1_000}` } },
  });

/** Dockings a day apart, of the flights from 1001 on. */
export const dockings = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    docking(500 + index, 1_001 + index, new Date(Date.UTC(2024, 0, 2 + index)).toISOString()),
  );

/** A source with so many spacecraft of one flight each, of which every second one can carry a crew. */
export function source(count: number, change: (lists: Lists) => void = () => {}): Lists {
  const lists: Lists = {
    spacecraft: Array.from({ length: count }, (_, index) => craft(index + 1)),
    spacecraft_configurations: [capsule, freighter],
    spacecraft_configuration_families: [row(1)],
    space_stations: [row(4, { name: 'Outpost', ports: [{ id: 7, name: 'Forward' }] })],
    docking_events: [],
    flight_crews: Array.from({ length: count }, (_, index) => crew(1_001 + index)),
  };
  change(lists);
  return lists;
}

/** Connects to a source, and returns a fetch with the calls of each: their lists, and where they begin or what they are narrowed to. */
export async function following(lists: Lists, options: FakeLl2Options = {}) {
  const { fakeLl2, said, fetch } = await connect({ limit: 1_000, lists, ...options });
  const run = async () => {
    const before = fakeLl2.calls.length;
    const report = await fetch({ acceptShrink: true });
    return { report, calls: callsOf(fakeLl2, before) };
  };
  return { fakeLl2, said, fetch, run };
}

function callsOf({ calls }: FakeLl2, from: number): string[] {
  return calls.slice(from).map((call) => {
    const { pathname, searchParams } = new URL(call, 'http://localhost');
    const [limit, offset] = [searchParams.get('limit'), searchParams.get('offset')];
    const filter = searchParams.get('spacecraft') ?? searchParams.get('docking__gte');
    const list = pathname.replace('/2.3.0/', '').replace('/', '');
    const at = filter === null || offset !== '0' ? ` ${offset}` : '';
    return `${list}${filter === null ? '' : ` of ${filter}`}${at}${limit === '100' ? '' : ` by ${limit}`}`;
  });
}

/** The rows of a file of the data set. */
export function rowsOf(file: string): Row[] {
  return JSON.parse(readFileSync(path.join(live, file), 'utf8'));
}

/** The ids of the rows of a file. */
export function idsOf(file: string): number[] {
  return rowsOf(file).map(({ id }) => id);
}

/** The calls for the lists that each run reads, of a source with so many pages of spacecraft. */
export const mainCalls = (pages: number) => [
  ...Array.from({ length: pages }, (_, page) => `spacecraft ${page * 100}`),
  'spacecraft_configurations 0',
  'spacecraft_configuration_families 0',
  'space_stations 0',
];

/** A freighter that is docked, so that its flight is new and its docking too. */
export const withFreighter = (lists: Lists) => {
  const underWay = { in_space: true, flights: [flight(1_022, { mission_end: null })] };
  lists.spacecraft = [...(lists.spacecraft ?? []), craft(22, underWay)];
  lists.docking_events?.push(docking(501, 1_022, '2024-06-01T00:00:00Z', null));
};
