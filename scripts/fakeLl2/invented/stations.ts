import { ll2Address } from '../../../src/words/ll2Address.ts';
import { agenciesIn } from '../edition.ts';
import type { Lists, Row } from '../row.ts';

/** A port, the days from and until which it took craft, and the craft that it takes, by their configuration. */
interface Port {
  id: number;
  name: string;
  from?: string;
  until?: string;
  takes?: RegExp;
}

/** A station, which flights name as their destination. */
export interface Station {
  id: number;
  name: string;
  founded: string;
  deorbited: string | null;
  owners: readonly number[];
  ports: readonly Port[];
  /** Meters, tonnes and cubic meters, where the stand-in says them. */
  size?: { height: number; width: number; mass: number; volume: number };
}

const russian = /Soyuz|Progress|Transfer Vehicle \(ATV\)/;
const shuttle = /Shuttle/;
const berthed = /^(?!.*(Soyuz|Progress|ATV|Shuttle|Dragon 2|Starliner))/;
const roscosmos = 63;
const chinese = [17, 88];
const forward = (id: number): Port[] => [{ id, name: 'Forward' }];

/**
 * The stations that LL2 lists, with the ids of LL2's ports where its docking events of 2021 tell them. When a station was
 * founded and left its orbit are public facts. Other ids are the stand-in's own, so nothing may rely on them.
 */
const stations: readonly Station[] = [
  {
    id: 4,
    name: 'International Space Station',
    founded: '1998-11-20',
    deorbited: null,
    owners: [44, 63, 37, 27, 16],
    size: { height: 109, width: 73, mass: 420, volume: 916 },
    ports: [
      { id: 2, name: 'Zvezda aft', from: '2000-07-26', takes: russian },
      { id: 3, name: 'Poisk zenith', from: '2009-11-12', takes: russian },
      { id: 13, name: 'Rassvet nadir', from: '2010-05-18', takes: russian },
      { id: 18, name: 'Pirs nadir', from: '2001-09-17', until: '2021-07-26', takes: russian },
      { id: 31, name: 'Prichal nadir', from: '2021-11-26', takes: russian },
      { id: 20, name: 'Zarya nadir', until: '2010-05-18', takes: russian },
      { id: 17, name: 'Destiny forward', from: '2001-02-20', until: '2007-11-12', takes: shuttle },
      { id: 15, name: 'Unity forward', until: '2001-02-10', takes: shuttle },
      { id: 39, name: 'Unity nadir, PMA-3', from: '2000-10-16', until: '2001-03-12', takes: shuttle },
      { id: 19, name: 'Harmony forward', from: '2007-11-14', takes: /Shuttle|Dragon 2|Starliner/ },
      { id: 30, name: 'Harmony zenith', from: '2019-08-21', takes: /Dragon 2|Starliner/ },
      { id: 21, name: 'Harmony nadir', from: '2007-11-14', takes: berthed },
      { id: 1, name: 'Unity nadir', from: '2015-10-26', takes: berthed },
    ],
  },
  {
    id: 18,
    name: 'Tiangong space station',
    founded: '2021-04-29',
    deorbited: null,
    owners: chinese,
    size: { height: 55, width: 39, mass: 100, volume: 340 },
    ports: [
      { id: 32, name: 'Tianhe forward', takes: /Shenzhou/ },
      { id: 33, name: 'Tianhe nadir', takes: /Shenzhou/ },
      { id: 34, name: 'Tianhe aft', takes: /Tianzhou/ },
    ],
  },
  {
    id: 1,
    name: 'Mir',
    founded: '1986-02-20',
    deorbited: '2001-03-23',
    owners: [roscosmos],
    size: { height: 19, width: 31, mass: 129.7, volume: 350 },
    ports: [
      { id: 5, name: 'Core forward', takes: russian },
      { id: 6, name: 'Kvant-1', from: '1987-04-12', takes: russian },
      { id: 29, name: 'Core aft', until: '1987-04-09', takes: russian },
      { id: 11, name: 'SO starboard', from: '1995-11-15', takes: shuttle },
      { id: 10, name: 'Kristall module', from: '1990-06-10', takes: shuttle },
    ],
  },
  small(2, 'Salyut 1', '1971-04-19', '1971-10-11', forward(35)),
  small(3, 'Salyut 3', '1974-06-25', '1975-01-24', forward(26)),
  small(5, 'Salyut 4', '1974-12-26', '1977-02-03', forward(25)),
  small(6, 'Salyut 5', '1976-06-22', '1977-08-08', forward(22)),
  small(7, 'Salyut 6', '1977-09-29', '1982-07-29', [...forward(4), { id: 9, name: 'Core aft' }]),
  small(8, 'Salyut 7', '1982-04-19', '1991-02-07', [...forward(27), { id: 36, name: 'Aft' }]),
  small(9, 'Salyut 2', '1973-04-03', '1973-05-28', []),
  { ...small(10, 'Skylab', '1973-05-14', '1979-07-11', forward(28)), owners: [44] },
  { ...small(11, 'Tiangong-1', '2011-09-29', '2018-04-02', forward(37)), owners: chinese },
  { ...small(12, 'Tiangong-2', '2016-09-15', '2019-07-19', forward(38)), owners: chinese },
  { ...small(13, 'Genesis I', '2006-07-12', null, []), owners: [] },
  { ...small(14, 'Genesis II', '2007-06-28', null, []), owners: [] },
];

function small(
  id: number,
  name: string,
  founded: string,
  deorbited: string | null,
  ports: readonly Port[],
): Station {
  return { id, name, founded, deorbited, owners: [roscosmos], ports };
}

/** The stations that a destination names: "Mir, Salyut 7" names two. */
export function stationsAt(destination: unknown): Station[] {
  const names = String(destination ?? '')
    .toLowerCase()
    .split(/,\s*/);
  return names.flatMap((name) => stations.find((one) => one.name.toLowerCase() === name) ?? []);
}

/** The ports of a station that were there for all of a stay and that a craft can take; all of them where none is known to fit. */
export function portsFor(
  { ports }: Station,
  configuration: string,
  [docking, departure]: readonly [number, number],
): readonly Port[] {
  const there = ports.filter(
    ({ from, until }) =>
      (from === undefined || Date.parse(from) <= docking) &&
      (until === undefined || departure <= Date.parse(until)),
  );
  const fit = there.filter(({ takes = /./ }) => takes.test(configuration));
  return [fit, there, ports].find((some) => some.length > 0) ?? [];
}

/** SpaceStationNormal of each station, with its owners, its size and its ports, as far as no docking changes them. */
export function stationRows(lists: Lists): Row[] {
  const agencies = agenciesIn(lists);
  return stations.map((one) => {
    const { owners, ports, size, ...station } = one;
    const { height = null, width = null, mass = null, volume = null } = size ?? {};
    const isUp = station.deorbited === null;
    return {
      id: station.id,
      url: `${ll2Address}/space_stations/${station.id}/`,
      name: station.name,
      image: null,
      status: isUp ? { id: 1, name: 'Active' } : { id: 2, name: 'De-Orbited' },
      founded: station.founded,
      deorbited: station.deorbited,
      description: describe(one),
      orbit: 'Low Earth Orbit',
      type: owners.includes(roscosmos) || owners.includes(44) ? governments : commercial(owners),
      owners: owners.flatMap((id) => agencies.find((agency) => agency.id === id) ?? []),
      active_expeditions: [],
      height,
      width,
      mass,
      volume,
      ports: ports.map(({ id, name }) => ({ id, name })),
    };
  });
}

// The numbers are the stand-in's own.
const expeditions = new Map([
  [4, { id: 75, name: 'Expedition 75' }],
  [18, { id: 511, name: 'Tiangong Expedition 11' }],
]);

/** ExpeditionMini of the expedition that is under way: it began when the last crew docked; none where nobody is aboard. */
export function expeditionsOf(station: number, dockings: readonly Row[]) {
  const expedition = expeditions.get(station);
  const start = dockings
    .map(({ docking }) => String(docking))
    .toSorted()
    .at(-1);
  if (!expedition || !start) return [];
  return [{ ...expedition, url: `${ll2Address}/expeditions/${expedition.id}/`, start, end: null }];
}

/** "Mir was in orbit from February 1986 to March 2001 and had 5 ports for visiting spacecraft." */
function describe({ name, founded, deorbited, ports }: Station): string {
  const month = (day: string) =>
    new Date(day).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const the = /space station/i.test(name) ? `The ${name}` : name;
  const is = deorbited === null;
  const life = is
    ? `has been in orbit since ${month(founded)}`
    : `was in orbit from ${month(founded)} to ${month(deorbited)}`;
  const docks = ports.length === 1 ? 'one port' : `${ports.length} ports`;
  return `${the} ${life}${ports.length === 0 ? '' : ` and ${is ? 'has' : 'had'} ${docks} for visiting spacecraft`}.`;
}

const governments = { id: 1, name: 'Government' };

function commercial(owners: readonly number[]) {
  return owners.length > 0 ? governments : { id: 2, name: 'Private' };
}
