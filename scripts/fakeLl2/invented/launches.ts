import { createHash } from 'node:crypto';
import { recordsAt } from '../../../src/api/answer/row.ts';
import { ll2Address } from '../../../src/words/ll2Address.ts';
import type { Row } from '../row.ts';
import { moment } from './dockings.ts';
import { labelOf, outcomeOf, reasonOf } from './outcomes.ts';
import { padOf } from './places.ts';
import { programsOf } from './programs.ts';
import { stationsAt } from './stations.ts';

/** What the launch of a flight is told by. */
export interface Launched {
  flight: Row;
  craft: Row;
  agencies: readonly Row[];
  now: number;
}

const minutes = 60_000;

type Rocket = [RegExp, agency: { id: number; name: string; abbrev: string; type: number }];
const providers: readonly Rocket[] = [
  [/^Falcon|^Starship/, { id: 121, name: 'SpaceX', abbrev: 'SpX', type: 3 }],
  [
    /^Soyuz|^Vos|^Proton|^N1|^Ener/,
    { id: 63, name: 'Russian Federal Space Agency (ROSCOSMOS)', abbrev: 'RFSA', type: 1 },
  ],
  [
    /^Long March/,
    { id: 88, name: 'China Aerospace Science and Technology Corporation', abbrev: 'CASC', type: 1 },
  ],
  [/^Atlas V|^Delta IV|^Vulcan/, { id: 124, name: 'United Launch Alliance', abbrev: 'ULA', type: 3 }],
  [/^Antares/, { id: 257, name: 'Northrop Grumman Space Systems', abbrev: 'NGSS', type: 3 }],
  [/^H/, { id: 98, name: 'Mitsubishi Heavy Industries', abbrev: 'MHI', type: 3 }],
  [/^Ariane/, { id: 115, name: 'Arianespace', abbrev: 'ASA', type: 3 }],
  [/^New Shepard/, { id: 141, name: 'Blue Origin', abbrev: 'BO', type: 3 }],
  [/^SpaceShipTwo/, { id: 1024, name: 'Virgin Galactic', abbrev: 'VG', type: 3 }],
  [/^Gaganyaan/, { id: 31, name: 'Indian Space Research Organization', abbrev: 'ISRO', type: 1 }],
  [/./, { id: 44, name: 'National Aeronautics and Space Administration', abbrev: 'NASA', type: 1 }],
];
const agencyTypes: Record<number, string> = { 1: 'Government', 3: 'Commercial' };

const orbits = {
  leo: [8, 'Low Earth Orbit', 'LEO', 1],
  suborbital: [15, 'Suborbital', 'Sub', 1],
  polar: [13, 'Polar Orbit', 'PO', 1],
  elliptical: [23, 'Elliptical Orbit', 'Elliptical', 1],
  heliocentric: [6, 'Heliocentric N/A', 'Helio-N/A', 2],
  lunar: [18, 'Lunar Orbit', 'LO', 3],
  flyby: [19, 'Lunar flyby', 'Lunar flyby', 3],
  surface: [20, 'Lunar Surface', 'LS', 3],
} as const;
const bodies: Record<number, string> = { 1: 'Earth', 2: 'Sun', 3: 'Moon' };
const orbitsOf: readonly [RegExp, keyof typeof orbits][] = [
  [/suborbital|atmospheric/i, 'suborbital'],
  [/lunar surface/i, 'surface'],
  [/flyby/i, 'flyby'],
  [/lunar/i, 'lunar'],
  [/heliocentric/i, 'heliocentric'],
  [/polar/i, 'polar'],
  [/elliptical|high|medium/i, 'elliptical'],
  [/./, 'leo'],
];

/** LaunchNormal of a flight: what the data set knows of it, and invented values in LL2's shape for the rest. */
export function wholeLaunch({ flight, craft, agencies, now }: Launched): Row | null {
  const launch = flight.launch as Row | null;
  if (!launch) return null;
  const net = String(launch.net);
  const title = String(launch.name ?? craft.name);
  const rocket = fullNameOf(launch);
  const id = typeof launch.id === 'string' ? launch.id : uuidOf(`${title} ${net}`);
  const told = launch.status as Row | null | undefined;
  const outcome = outcomeOf(flight, craft, now);
  const provider = providerOf(rocket);
  const ofProvider = agencies.filter((agency) => agency.id === provider.id);
  const known = Object.fromEntries(
    Object.entries(launch).filter(([, value]) => value !== null && value !== undefined),
  );
  const [, mission = title] = title.split(' | ');
  return {
    id,
    url: `${ll2Address}/launches/${id}/`,
    name: title,
    response_mode: 'normal',
    slug: slugOf(title),
    launch_designator: null,
    last_updated: moment(Math.min(Date.parse(net) + 86_400_000, now)),
    net,
    net_precision: null,
    window_end: moment(Date.parse(net) + 10 * minutes),
    window_start: net,
    image: null,
    infographic: null,
    probability: null,
    weather_concerns: null,
    failreason: reasonOf(outcome, flight, craft),
    hashtag: null,
    launch_service_provider: provider,
    webcast_live: false,
    ...known,
    status: { ...labelOf(outcome), ...told },
    mission: {
      ...missionOf(mission, flight, craft, ordering(flight, craft, agencies)),
      ...(launch.mission as Row | null),
    },
    // The edition knows the full name of a rocket and the name of a pad alone.
    rocket: { id: numberOf(id), configuration: configurationOf(rocket, launch) },
    pad: padWith(launch.pad as Row | null, padOf(rocket, ofProvider)),
    program: programsOf(flight, craft, agencies),
  } as unknown as Row;
}

function padWith(known: Row | null | undefined, invented: ReturnType<typeof padOf>) {
  const { location, ...rest } = known ?? ({} as Row);
  return { ...invented, ...rest, location: { ...invented.location, ...(location as Row | undefined) } };
}

/** The agencies that a mission is flown for, which need not be those that launch it: those of its programs, or that of the craft. */
function ordering(flight: Row, craft: Row, agencies: readonly Row[]): Row[] {
  const ofPrograms = programsOf(flight, craft, agencies).filter(({ name }) =>
    /^Commercial|^Tiangong/.test(name),
  );
  const ids = new Set(recordsAt(ofPrograms, 'agencies').map(({ id }) => id));
  const its = ((craft.spacecraft_config as Row).agency as Row | null)?.id;
  return agencies.filter(({ id }) => (ids.size > 0 ? ids.has(id) : id === its));
}

function missionOf(name: string, flight: Row, craft: Row, agencies: readonly Row[]) {
  const { id } = flight;
  const [, orbit] = orbitsOf.find(([fits]) => fits.test(String(flight.destination))) as [
    RegExp,
    keyof typeof orbits,
  ];
  const [orbitId, orbitName, abbrev, body] = orbits[orbit];
  const isCargo = ((craft.spacecraft_config as Row).type as Row | null)?.id === 4;
  return {
    id,
    name,
    type: missionType(isCargo, flight),
    description: purposeOf(craft.name, isCargo, flight),
    image: null,
    orbit: {
      id: orbitId,
      name: orbitName,
      abbrev,
      celestial_body: { response_mode: 'list', id: body, name: bodies[body] },
    },
    agencies: agencies.map((agency) => ({
      ...agency,
      response_mode: 'normal',
      ...unknownCounts,
      social_media_links: [],
    })),
    ...linksOf(name, flight),
  };
}

/** "Progress MS-34 brings supplies to the International Space Station." */
function purposeOf(craft: string, isCargo: boolean, { destination }: Row): string {
  const names = stationsAt(destination).map(({ name }) =>
    /space station/i.test(name) ? `the ${name}` : name,
  );
  if (names.length > 0) return `${craft} ${isCargo ? 'brings supplies' : 'flies'} to ${names.join(' and ')}.`;
  const to = String(destination ?? '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  if (/suborbital|atmospheric/i.test(to)) return `${craft} flies without going into orbit.`;
  return to ? `${craft} is bound for ${to}.` : `${craft} flies.`;
}

const firstWebcasts = Date.parse('2015-01-01T00:00:00Z');
const english = { id: 1, name: 'English', code: 'en' };

/** A press kit and a webcast for each recent launch, at addresses that are reserved for examples (RFC 2606). */
function linksOf(mission: string, flight: Row) {
  const net = Date.parse(String((flight.launch as Row).net));
  if (Number.isNaN(net) || net < firstWebcasts) return { info_urls: [], vid_urls: [] };
  const name = slugOf(mission);
  const shared = { priority: 10, description: null, feature_image: null, language: english };
  return {
    info_urls: [
      {
        ...shared,
        source: 'press.example',
        title: `${mission} press kit`,
        url: `https://press.example/${name}`,
        type: { id: 2, name: 'Press Kit' },
      },
    ],
    vid_urls: [
      {
        ...shared,
        source: 'webcast.example',
        publisher: null,
        title: `${mission} launch`,
        url: `https://webcast.example/${name}`,
        type: { id: 1, name: 'Official Webcast' },
        start_time: moment(net - 30 * minutes),
        end_time: null,
        live: false,
      },
    ],
  };
}

function missionType(isCargo: boolean, { destination }: Row): string {
  if (isCargo) return 'Resupply';
  if (stationsAt(destination).length > 0) return 'Human Exploration';
  return /suborbital|atmospheric/i.test(String(destination)) ? 'Test Flight' : 'Human Exploration';
}

const unknownCounts = {
  total_launch_count: null,
  consecutive_successful_launches: null,
  successful_launches: null,
  failed_launches: null,
  pending_launches: null,
  consecutive_successful_landings: null,
  successful_landings: null,
  failed_landings: null,
  attempted_landings: null,
  successful_landings_spacecraft: null,
  failed_landings_spacecraft: null,
  attempted_landings_spacecraft: null,
  successful_landings_payload: null,
  failed_landings_payload: null,
  attempted_landings_payload: null,
  info_url: null,
  wiki_url: null,
};

/** The full name of the rocket of a launch, or its mission's. */
function fullNameOf(launch: Row): string {
  const configuration = (launch.rocket as Row | null)?.configuration as Row | null;
  return String(configuration?.full_name ?? launch.name);
}

function configurationOf(fullName: string, launch: Row) {
  const known = (launch.rocket as Row | null)?.configuration as Row | null;
  const id = known?.id ?? 1 + (numberOf(fullName) % 100_000);
  const [, name = fullName, variant = ''] =
    /^(.*?)\s+(Block \d|v\d\.\d|Full Thrust|[\d/A-Z+]+)$/.exec(fullName) ?? [];
  return {
    response_mode: 'list',
    id,
    url: `${ll2Address}/launcher_configurations/${id}/`,
    name,
    families: [{ response_mode: 'list', id: 1 + (numberOf(name) % 1_000), name }],
    full_name: fullName,
    variant,
  };
}

function providerOf(rocket: string) {
  const [, { id, name, abbrev, type }] = providers.find(([fits]) => fits.test(rocket)) as Rocket;
  const url = `${ll2Address}/agencies/${id}/`;
  return { response_mode: 'list', id, url, name, abbrev, type: { id: type, name: agencyTypes[type] } };
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) >>> 1;
}
