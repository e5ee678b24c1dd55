import type { Row } from '../row.ts';
import { lossOf } from './outcomes.ts';

/** How many people a flight carries: none where its configuration carries none, or where it is known to have flown without. */
export function seatsOf(flight: Row, craft: Row, configuration: Row | undefined): number {
  const { human_rated, crew_capacity } = configuration ?? ({} as Row);
  if (human_rated !== true || typeof crew_capacity !== 'number') return 0;
  const aboard = lossOf(flight, craft)?.aboard;
  if (typeof aboard === 'number') return Math.min(aboard, crew_capacity);
  const { name } = craft.spacecraft_config as Row;
  const mission = String((flight.launch as Row | null)?.name);
  if (uncrewed.some((names) => names.test(craft.name)) || uncrewedMissions.test(mission)) return 0;
  if (missionsOfTwo.test(mission)) return 2;
  const [, most = 0] =
    smallerCrews.find(([fits]) => fits.test(craft.name)) ?? crewSizes.find(([fits]) => fits.test(name)) ?? [];
  return Math.min(most, crew_capacity);
}

const crewSizes: readonly [RegExp, number][] = [
  [/^(Soyuz|Voskhod)/, 3],
  [/^Apollo Command/, 3],
  [/^(Shenzhou)/, 3],
  [/^(Vostok|Mercury|North American X-15)/, 1],
  [/^(Gemini|SpaceShipTwo|CST-100)/, 2],
  [/^(Crew Dragon|Orion)/, 4],
  [/^Crew Capsule 2/, 6],
  [/^Space Shuttle/, 7],
];

// Fewer people than the seats of the type flew on these, by the names of the craft.
const smallerCrews: readonly [RegExp, number][] = [
  [/^(Soyuz [134]|Shenzhou 5)$/, 1],
  // The ferry of the years after Soyuz 11 had two seats.
  [/^Soyuz ([689]|1[2-9]|2\d|3\d|40|T-(2|4|5|9|13|15)|TM-(2|8|9|10|16|19|23|26|30)|TMA-2)$/, 2],
  [/^(Voskhod 2|Shenzhou 6)$/, 2],
];

// Of craft that can carry people these flew without, and so did craft on these missions. Both are public facts.
const uncrewed = [
  /^(Kosmos|Zond|Soyuz 7K|Vostok-|Voskhod-3KD|Buran|Gaganyaan|Orion 00|RSS H\.G\. Wells)/,
  /^Mercury No\.(2|3|4|5|6|8|9|14)$/,
  /^(Gemini SC[12]|Apollo CSM-0(02|09|11|17|20)|Crew Dragon C20[45]|Starliner 2)$/,
  /^(Soyuz (2|20|34|T-1|TM-1|MS-14|MS-23)|Shenzhou ([1-48]|22))$/,
];
const missionsOfTwo = /\b(STS-[1-4]|Demo-2)$/;
const uncrewedMissions = /\b(NS-(14|15|27)|Orbital Flight Test)$/;
