import { ll2Address } from '../../../src/words/ll2Address.ts';
import type { Row } from '../row.ts';
import { failedAtLaunch } from './outcomes.ts';
import { landingPlaces } from './places.ts';

type Place = keyof typeof landingPlaces;

const types = {
  splashdown: { id: 6, name: 'Splashdown', abbrev: 'SD', description: 'The craft comes down in water.' },
  parachute: {
    id: 7,
    name: 'Parachute Landing',
    abbrev: 'PL',
    description: 'The craft comes down on land by parachute.',
  },
  runway: { id: 8, name: 'Horizontal Landing', abbrev: 'HL', description: 'The craft lands on a runway.' },
  vertical: { id: 9, name: 'Vertical Landing', abbrev: 'VL', description: 'The craft lands on its engines.' },
};

/** How craft come down, by their configuration: the first that fits. */
const landings: readonly [RegExp, keyof typeof types, Place][] = [
  [/^Space Shuttle/, 'runway', 'runway'],
  [/^(Buran|SpaceShipTwo|X-37B|North American|Chinese)/, 'runway', 'runwayInland'],
  [/^Apollo Lunar/, 'vertical', 'moon'],
  [/^(Soyuz|Vos|CST-100)/, 'parachute', 'steppe'],
  [/^Shenzhou/, 'parachute', 'grassland'],
  [/^Crew Capsule/, 'parachute', 'texas'],
  [/^(Mercury|Gemini|Crew Dragon)/, 'splashdown', 'atlantic'],
  [/./, 'splashdown', 'pacific'],
];

/** How far a craft that did not reach orbit came down from its pad, in kilometers; null for all others, as LL2 has it. */
function downrangeOf({ id, destination }: Row, place: Place): number | null {
  if (!/suborbital/i.test(String(destination))) return null;
  if (place === 'texas') return 3 + (id % 3);
  return place === 'atlantic' ? 300 + (id % 20) * 10 : null;
}

const ways: Partial<Record<Place, string>> = {
  pacific: 'splashed down in the Pacific Ocean',
  atlantic: 'splashed down in the Atlantic Ocean',
  runway: 'rolled out on the runway',
  steppe: 'came down under its parachute on the steppe',
  grassland: 'came down under its parachute on the grassland of Inner Mongolia',
};

/** LL2 describes some landings: here each third of those that went well after a launch that did. */
function describe(flight: Row, craft: Row, place: Place): string {
  const wentWell = (flight.landing as Row).success === true && !failedAtLaunch(flight, craft, Date.now());
  const way = ways[place];
  return wentWell && way && flight.id % 3 === 0 ? `${craft.name} ${way}.` : '';
}

/** Landing of a flight, whole; null where the data set has none, as LL2 has for craft that burn up. */
export function wholeLanding(flight: Row, craft: Row): Row | null {
  const { id, landing } = flight;
  if (!landing) return null;
  const [, type, place] = landings.find(([fits]) =>
    fits.test((craft.spacecraft_config as Row).name),
  ) as (typeof landings)[0];
  return {
    id,
    url: `${ll2Address}/landings/${id}/`,
    attempt: true,
    success: null,
    description: describe(flight, craft, place),
    downrange_distance: downrangeOf(flight, place),
    landing_location: landingPlaces[place],
    type: types[type],
    ...(landing as object),
  } as unknown as Row;
}
