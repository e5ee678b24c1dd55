import { ll2Address } from '../../../src/words/ll2Address.ts';

/** A country as LL2 has it. */
export const countries = {
  us: country(2, 'United States of America', 'US', 'USA', 'American', 'Americano'),
  ru: country(5, 'Russia', 'RU', 'RUS', 'Russian', 'Russo'),
  cn: country(6, 'China', 'CN', 'CHN', 'Chinese', 'Sino'),
  kz: country(7, 'Kazakhstan', 'KZ', 'KAZ', 'Kazakh', 'Kazakho'),
  jp: country(9, 'Japan', 'JP', 'JPN', 'Japanese', 'Japano'),
  fr: country(3, 'France', 'FR', 'FRA', 'French', 'Franco'),
  in: country(8, 'India', 'IN', 'IND', 'Indian', 'Indo'),
};

function country(id: number, name: string, alpha2: string, alpha3: string, of: string, composed: string) {
  return {
    id,
    name,
    alpha_2_code: alpha2,
    alpha_3_code: alpha3,
    nationality_name: of,
    nationality_name_composed: composed,
  };
}

type Country = keyof typeof countries;

const image = {
  id: 1,
  name: 'Earth',
  image_url: 'https://thespacedevs-prod.nyc3.digitaloceanspaces.com/media/images/earth.jpg',
  thumbnail_url: 'https://thespacedevs-prod.nyc3.digitaloceanspaces.com/media/images/earth_thumbnail.jpg',
  credit: null,
  license: { id: 1, name: 'Unknown', priority: 9, link: null },
  single_use: true,
  variants: [],
};

const earth = {
  response_mode: 'normal',
  id: 1,
  name: 'Earth',
  type: { id: 1, name: 'Planet' },
  diameter: 12742000,
  mass: 5.972e24,
  gravity: 9.8,
  length_of_day: 'P1D',
  atmosphere: true,
  image,
  description: 'The planet that people live on.',
  wiki_url: null,
};

const earthDetailed = {
  ...earth,
  total_attempted_launches: 6000,
  successful_launches: 5500,
  failed_launches: 500,
  total_attempted_landings: 800,
  successful_landings: 700,
  failed_landings: 100,
};

/** Where rockets start and craft come down. Nothing may rely on the ids, which need not be LL2's. */
const locations = {
  canaveral: location(12, 'Cape Canaveral SFS, FL, USA', 'us', 28.458, -80.528, 'America/New_York'),
  kennedy: location(27, 'Kennedy Space Center, FL, USA', 'us', 28.524, -80.651, 'America/New_York'),
  wallops: location(21, 'Wallops Flight Facility, Virginia, USA', 'us', 37.834, -75.488, 'America/New_York'),
  starbase: location(143, 'SpaceX Starbase, TX, USA', 'us', 25.997, -97.156, 'America/Chicago'),
  texas: location(29, 'Corn Ranch, Van Horn, TX, USA', 'us', 31.423, -104.757, 'America/Chicago'),
  air: location(22, 'Air launch to Suborbital flight', 'us', null, null, 'America/Denver'),
  whiteSands: location(32, 'White Sands Missile Range', 'us', 32.565, -106.354, 'America/Denver'),
  baikonur: location(
    15,
    'Baikonur Cosmodrome, Republic of Kazakhstan',
    'kz',
    45.965,
    63.305,
    'Asia/Qyzylorda',
  ),
  jiuquan: location(
    17,
    "Jiuquan Satellite Launch Center, People's Republic of China",
    'cn',
    40.958,
    100.291,
    'Asia/Shanghai',
  ),
  wenchang: location(
    8,
    "Wenchang Space Launch Site, People's Republic of China",
    'cn',
    19.614,
    110.951,
    'Asia/Shanghai',
  ),
  tanegashima: location(26, 'Tanegashima Space Center, Japan', 'jp', 30.4, 130.97, 'Asia/Tokyo'),
  guiana: location(13, 'Guiana Space Centre, French Guiana', 'fr', 5.237, -52.768, 'America/Cayenne'),
  sriharikota: location(14, 'Satish Dhawan Space Centre, India', 'in', 13.72, 80.23, 'Asia/Kolkata'),
  ocean: location(20, 'Sea', null, null, null, 'Etc/UTC'),
  steppe: location(40, 'Kazakhstan', 'kz', 47.3, 69.5, 'Asia/Qyzylorda'),
  grassland: location(41, 'Inner Mongolia', 'cn', 42.3, 111.4, 'Asia/Shanghai'),
  moon: location(42, 'Moon', null, null, null, 'Etc/UTC'),
};
type Place = keyof typeof locations;

function location(
  id: number,
  name: string,
  of: Country | null,
  latitude: number | null,
  longitude: number | null,
  timezone: string,
) {
  return {
    response_mode: 'normal',
    id,
    url: `${ll2Address}/locations/${id}/`,
    name,
    active: true,
    country: of && countries[of],
    description: null,
    image: null,
    map_image: null,
    longitude,
    latitude,
    timezone_name: timezone,
    total_launch_count: 100,
    total_landing_count: 0,
  };
}

/** A place as a launch carries it, which says its planet too. */
function locationOfPad(place: Place) {
  const { response_mode, id, url, name, ...rest } = locations[place];
  return { response_mode, id, url, name, celestial_body: earthDetailed, ...rest };
}

type PadOfRocket = [rocket: RegExp, id: number, name: string, place: Place, at: [number, number] | null];

/** A pad for each rocket, the first that fits: most rockets had several, of which the stand-in knows one. */
const pads: readonly PadOfRocket[] = [
  [/^Soyuz|^Vos(tok|khod)/, 20, '31/6', 'baikonur', [45.996, 63.564]],
  [/^Proton/, 32, '81/23 (81L)', 'baikonur', [46.07, 62.98]],
  [/^N1|^Energiya/, 33, '110/37 (110L)', 'baikonur', [45.96, 63.3]],
  [/^Long March 2F/, 22, 'Launch Area 91 (SLS-1 / 921)', 'jiuquan', [40.958, 100.291]],
  [/^Long March/, 36, '201', 'wenchang', [19.618, 110.955]],
  [/^Space Shuttle|^Saturn (V|IB)|^Falcon Heavy/, 87, 'Launch Complex 39A', 'kennedy', [28.608, -80.604]],
  [/^Space Launch System/, 88, 'Launch Complex 39B', 'kennedy', [28.627, -80.621]],
  [/^Falcon 9/, 80, 'Space Launch Complex 40', 'canaveral', [28.562, -80.577]],
  [/^Atlas V|^Vulcan/, 29, 'Space Launch Complex 41', 'canaveral', [28.583, -80.583]],
  [/^Atlas/, 90, 'Launch Complex 14', 'canaveral', [28.491, -80.547]],
  [/^Titan/, 91, 'Launch Complex 19', 'canaveral', [28.507, -80.554]],
  [/^Redstone/, 92, 'Launch Complex 5', 'canaveral', [28.439, -80.573]],
  [/^Delta IV/, 16, 'Space Launch Complex 37B', 'canaveral', [28.532, -80.565]],
  [/^Antares/, 38, 'Launch Area 0 A', 'wallops', [37.834, -75.488]],
  [/^Little Joe II/, 93, 'Launch Complex 36', 'whiteSands', [32.565, -106.354]],
  [/^Little Joe/, 94, 'Launch Area 1', 'wallops', [37.84, -75.48]],
  [/^Starship/, 188, 'Orbital Launch Mount A', 'starbase', [25.996, -97.154]],
  [/^New Shepard/, 90_001, 'West Texas Suborbital Launch Site', 'texas', [31.423, -104.757]],
  [/^H/, 41, 'Yoshinobu Launch Complex LP-2', 'tanegashima', [30.401, 130.977]],
  [/^Ariane/, 3, 'Ariane Launch Area 3', 'guiana', [5.239, -52.768]],
  [/^Gaganyaan/, 51, 'Satish Dhawan Space Centre First Launch Pad', 'sriharikota', [13.733, 80.235]],
  [/./, 122, 'Air launch', 'air', null],
];

/** The pad that a rocket starts from, by its full name. */
export function padOf(rocket: string, agencies: readonly object[]) {
  const [, id, name, place, at] = pads.find(([fits]) => fits.test(rocket)) as PadOfRocket;
  const [latitude = null, longitude = null] = at ?? [];
  const its = locationOfPad(place);
  return {
    id,
    url: `${ll2Address}/pads/${id}/`,
    active: true,
    agencies,
    name,
    image: null,
    description: null,
    info_url: null,
    wiki_url: null,
    map_url: null,
    latitude,
    longitude,
    country: its.country,
    map_image: null,
    total_launch_count: 100,
    orbital_launch_attempt_count: 90,
    fastest_turnaround: 'P3DT4H5M',
    location: its,
  };
}

/** Where craft come down. */
export const landingPlaces = {
  pacific: landingPlace(1, 'Pacific Ocean', 'PO', 'ocean'),
  atlantic: landingPlace(2, 'Atlantic Ocean', 'AO', 'ocean'),
  runway: landingPlace(3, 'Shuttle Landing Facility', 'SLF', 'kennedy'),
  steppe: landingPlace(4, 'Kazakh Steppe', 'KS', 'steppe'),
  grassland: landingPlace(5, 'Siziwang Banner', 'SB', 'grassland'),
  texas: landingPlace(6, 'West Texas', 'WT', 'texas'),
  runwayInland: landingPlace(7, 'Runway in the desert', 'RWY', 'air'),
  moon: landingPlace(8, 'Lunar surface', 'LS', 'moon'),
};

function landingPlace(id: number, name: string, abbrev: string, place: Place) {
  const { latitude, longitude } = locations[place];
  return {
    id,
    name,
    active: true,
    abbrev,
    description: null,
    location: locations[place],
    longitude,
    latitude,
    image: null,
    successful_landings: 90,
    attempted_landings: 100,
    failed_landings: 10,
    celestial_body: earth,
  };
}
