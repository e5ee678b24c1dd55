import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { withPlans } from '../../../scripts/fakeLl2/launchPrecisions.ts';
import type { Row } from '../../../scripts/fakeLl2/row.ts';
import { sealOf } from '../../dataset/manifest.ts';
import { build } from './build.ts';
import { DataSetCopy } from './dataSet.ts';
import { frozenEdition, lostOnTheGround } from './edition.ts';
import { readRows } from './site.ts';
import { writeStation } from './station.ts';

/**
 * A site of a part of the frozen edition in which more happens: launches are planned and fail, people fly, a station is
 * visited, a record is removed, pictures may be shown. Its host shows pages rather than follow rules, so that old addresses are rules alone.
 */
export interface EventfulSite {
  data: string;
  dist: string;
  /** What it was built with. */
  environment: Record<string, string>;
}

const date = '2026-11-20T06:30:00Z';

/** Builds the site for whoever asks first; all others of the run wait for it, and look at the same one. */
export async function eventfulSite(): Promise<EventfulSite> {
  const home = path.join(inject('shared'), 'eventful');
  const data = path.join(home, 'data');
  const environment = { CATALOG_DATA: data, REDIRECTS: 'rules', RENDERERS: '0' };
  const site = { data, dist: path.join(home, 'dist'), environment };
  const ended = path.join(home, 'ended');
  if (mkdirSync(home, { recursive: true }) === undefined) {
    while (!existsSync(ended)) await setTimeout(100);
    return site;
  }
  try {
    const set = new DataSetCopy(date, home);
    const rows = withPlans(readRows(`${frozenEdition}/spacecraft.json`).filter(isAmongThem), new Date(date));
    writeLaunchesAndCrews(set, rows);
    writeStation(set, rows.find(({ name }) => name === 'Crew Dragon Freedom') as Row);
    set.write('changes.jsonl', [writeRemoval(set), ...writePlans(rows)]);
    set.write('spacecraft.json', rows);
    writePictures(set, ['Crew Dragon 2', 'Progress-M']);
    const { code, output } = await build(site.dist, environment);
    if (code !== 0) throw new Error(`The build of the eventful site ended with ${code}:\n${output}`);
  } finally {
    writeFileSync(ended, '');
  }
  return site;
}

const named = ['Dream Chaser Tenacity', 'Progress M-6', 'Soyuz 20', 'Vostok 1'];

/** Those that tests name, and all of a rocket, of a destination and of what is in space. */
function isAmongThem(row: Row): boolean {
  const flights = row.flights as { destination: string; launch: { rocket: Rocket | null } }[];
  return (
    row.in_space === true ||
    [...named, ...lostOnTheGround].includes(`${row.name}`) ||
    flights.some(
      ({ destination, launch }) =>
        destination === 'Lunar orbit' ||
        ['Soyuz-U2', 'Space Shuttle'].includes(`${launch.rocket?.configuration.full_name}`),
    )
  );
}

type Rocket = { configuration: { full_name: string } };

/**
 * Gives a second flight to one spacecraft, and flights planned to every precision to another, of which some were moved, as the
 * changes tell.
 */
function writePlans(rows: Row[]): object[] {
  const tenacity = rows.find(({ name }) => name === 'Dream Chaser Tenacity') as Row;
  const freedom = rows.find(({ name }) => name === 'Crew Dragon Freedom') as Row;
  const plans = tenacity.flights as Row[];
  const [thisYear] = plans.filter((flight) => /Year$/.test(`${(flight.launch as Row).name}`));
  (freedom.flights as Row[]).push({ ...thisYear, id: 995_000 } as Row);
  const moved = { at: date, kind: 'spacecraft', id: tenacity.id, name: tenacity.name, change: 'changed' };
  const fieldOf = (name: string, field: string) => {
    const flight = plans.find(({ launch }) => `${(launch as Row).name}`.endsWith(` ${name}`));
    return `flights.${flight?.id}.launch.${field}`;
  };
  return [
    {
      ...moved,
      fields: [
        { field: fieldOf('Quarter 2', 'net'), from: '2027-03-31T00:00:00Z', to: '2027-06-30T00:00:00Z' },
        { field: fieldOf('Quarter 2', 'net_precision'), from: 'Month', to: 'Quarter 2' },
        { field: fieldOf('Half 1', 'net'), from: '2027-12-31T00:00:00Z', to: '2028-06-30T00:00:00Z' },
        { field: fieldOf('Half 1', 'net_precision'), from: 'Half 2', to: 'Half 1' },
        { field: fieldOf('Year', 'net'), from: '2025-12-31T00:00:00Z', to: '2026-12-31T00:00:00Z' },
      ],
    },
  ];
}

/** Keeps a record that the source no longer has, and tells of it as a change. */
function writeRemoval(set: DataSetCopy): object {
  const record = readRows(`${frozenEdition}/spacecraft.json`).find(({ name }) => name === 'Kosmos 133');
  const removed = { kind: 'spacecraft', id: record.id, name: record.name };
  const [lastSeen, removedAt] = ['2026-11-06T06:30:00Z', '2026-11-13T06:30:00Z'];
  set.write('tombstones.json', [{ ...removed, removedAt, lastSeen, record }]);
  return { at: removedAt, ...removed, change: 'removed', fields: [] };
}

type Flight = { id: number; launch: Row };

const agency = { id: 63, name: 'Russian Federal Space Agency (ROSCOSMOS)', abbrev: 'RFSA' };
const person = (id: number, name: string) => ({
  role: { role: 'Commander', priority: 0 },
  astronaut: { id, name },
});
const crewOf = (id: number, ...crew: object[]) => ({
  id,
  name: `Flight ${id}`,
  launch_crew: crew,
  onboard_crew: [],
  landing_crew: crew,
  docking_events: [],
  is_over: true,
});

/** Two launches of one agency, of which one failed, and who was on board of three. */
function writeLaunchesAndCrews(set: DataSetCopy, rows: Row[]): void {
  const flightsOf = (name: string) => rows.find((row) => row.name === name)?.flights as Flight[];
  const flightOf = (name: string) => flightsOf(name)[0] as Flight;
  Object.assign(flightOf('Vostok 1').launch, {
    status: { id: 4, name: 'Launch Failure', abbrev: 'Failure' },
    failreason: 'The rocket burned a second too long.',
    launch_service_provider: agency,
  });
  Object.assign(flightOf('Soyuz TM-12').launch, { launch_service_provider: agency });
  const aboard = flightsOf('Crew Dragon Freedom').at(-1) as Flight;
  set.write('flight_crews.json', [
    crewOf(flightOf('Vostok 1').id, person(1, 'Yuri Gagarin')),
    { ...crewOf(aboard.id, person(3, 'Ada <i>Alder</i>')), landing_crew: [], is_over: false },
    crewOf(flightOf('Soyuz TM-12').id, person(2, 'Jean-Loup Chrétien'), person(1, 'Yuri Gagarin')),
  ]);
}

/** Pictures of some configurations. A build does not look into their files: any bytes do. */
function writePictures(set: DataSetCopy, names: string[]): void {
  const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
  mkdirSync(path.join(set.data, 'images'));
  const rows = names.map((name) => {
    const { sha256 } = sealOf(Buffer.from(name), 0);
    const files = ['avif', 'webp'].flatMap((format) =>
      [400, 600].map((width) => {
        const bytes = Buffer.from(`${name} ${format} ${width}`);
        const file = `${sha256.slice(0, 16)}-${width}.${format}`;
        writeFileSync(path.join(set.data, 'images', file), bytes);
        const { sha256: ofFile } = sealOf(bytes, 0);
        return {
          file,
          format,
          width,
          height: Math.round((width / 3) * 2),
          bytes: bytes.length,
          sha256: ofFile,
        };
      }),
    );
    const { image } = configurations.find((row) => row.name === name);
    return { url: image.image_url, width: 600, height: 400, sha256, files };
  });
  set.write('images.json', rows);
}
