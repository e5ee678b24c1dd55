import type { Row } from '../row.ts';

/** How many people a flight carries: none where its configuration carries none, or where it is known to have flown without. */
export function seatsOf(flight: Row, craft: Row, configuration: Row | undefined): number {
  const { human_rated, crew_capacity } = configuration ?? ({} as Row);
  if (human_rated !== true || typeof crew_capacity !== 'number') return 0;
  const { name } = craft.spacecraft_config as Row;
  const mission = String((flight.launch as Row | null)?.name);
  if (uncrewed.some((names) => names.test(craft.name)) || uncrewedMissions.test(mission)) return 0;
  const [, most = 0] = crewSizes.find(([fits]) => fits.test(name)) ?? [];
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

// Of craft that can carry people these flew without, and so did craft on these missions. Both are public facts.
const uncrewed = [
  /^(Kosmos|Zond|Soyuz 7K|Vostok-|Voskhod-3KD|Buran|Gaganyaan|Orion 00|RSS H\.G\. Wells)/,
  /^Mercury No\.(2|3|4|5|6|8|9|14)$/,
  /^(Gemini SC[12]|Apollo CSM-0(02|09|11|17|20)|Crew Dragon C20[45]|Starliner 2)$/,
  /^(Soyuz (2|20|34|T-1|TM-1|MS-14|MS-23)|Shenzhou ([1-48]|22))$/,
];
const uncrewedMissions = /\b(NS-(14|15|27)|Orbital Flight Test)$/;
