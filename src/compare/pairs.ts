import { everyOne } from '../catalog/everyOne.ts';
import type { Catalog, Configuration, Spacecraft } from '../catalog/model.ts';
import { pairPath } from '../catalog/paths.ts';
import { type Succession, successionOf } from '../catalog/succession.ts';
import { once } from '../words/once.ts';
import { comparedSections } from './selection.ts';
import type { ComparedSection } from './subjects.ts';

/** Two entries whose comparison has a page of its own. */
export interface Pair {
  kind: ComparedSection;
  members: [Configuration | Spacecraft, Configuration | Spacecraft];
  /** Why the two are worth a look, in a sentence. */
  reason: string;
  /** Where one followed the other in a family: which. */
  succession: Succession | null;
  /** `/compare/{kind}/{slug}/{slug}/`: no slug holds a slash, so no two pairs have one address. */
  path: string;
}

/** Two slugs, which stay when a record is renamed, and the reason. */
type ChosenPair = [slug: string, other: string, reason: string];

/** The pairs that were chosen, in the order in which they are offered. */
export const chosenPairs: Record<ComparedSection, ChosenPair[]> = {
  configurations: [
    [
      'starship-v3',
      'orion',
      'A stage that is meant to fly again and again, next to NASA’s capsule for the Moon.',
    ],
    [
      'crew-dragon-2',
      'soyuz-ms',
      'Both take crews to the International Space Station and wait there to bring them back.',
    ],
    ['apollo-command-service-module', 'orion', 'Capsules for the Moon, half a century apart.'],
    [
      'space-shuttle',
      'buran',
      'Two winged orbiters of one shape: one flew for thirty years, the other once and without a crew.',
    ],
    [
      'shenzhou',
      'soyuz',
      'Three modules in the same order: the younger one follows the layout of the older one.',
    ],
    ['cygnus-enhanced', 'progress-ms', 'Cargo ships that burn up when their work at the station is done.'],
    [
      'h-ii-transfer-vehicle-htv',
      'automated-transfer-vehicle-atv',
      'The large cargo ships of Japan and Europe for the International Space Station.',
    ],
    ['dragon-1', 'cargo-dragon-2', 'A cargo capsule and its successor, both of which bring cargo back.'],
    ['mercury', 'vostok', 'The capsules of the first human spaceflights, American and Soviet.'],
    ['gemini', 'voskhod', 'The first ships for more than one: two in Gemini, up to three in Voskhod.'],
    ['crew-dragon-2', 'cst-100-starliner', 'Two capsules for one program, NASA’s Commercial Crew.'],
    ['h-ii-transfer-vehicle-htv', 'htv-x', 'A cargo ship and its successor.'],
    ['tianzhou', 'progress-ms', 'Cargo ships that also refuel the station they dock with.'],
    [
      'x-37b',
      'chinese-reusable-space-vehicle',
      'Uncrewed spaceplanes that stay up for months and of which little is told.',
    ],
    [
      'crew-capsule-2-0',
      'spaceshiptwo',
      'Suborbital flights for passengers, in a capsule and in a spaceplane.',
    ],
    ['soyuz', 'soyuz-ms', 'One design at its beginning and today.'],
  ],
  spacecraft: [
    [
      'space-shuttle-discovery',
      'space-shuttle-atlantis',
      'Two of the three orbiters that flew to the end of the program.',
    ],
    [
      'space-shuttle-columbia',
      'space-shuttle-challenger',
      'The first two orbiters in space, both lost with their crews.',
    ],
    [
      'crew-dragon-endeavour',
      'crew-dragon-freedom',
      'Two capsules of one fleet that take turns at the station.',
    ],
    ['x-37b-1', 'x-37b-2', 'The two of their kind.'],
    [
      'vss-enterprise',
      'vss-unity',
      'The first SpaceShipTwo, lost in a test, and the one that carried passengers.',
    ],
    ['gemini-sc6', 'gemini-sc7', 'The two that met in orbit in December 1965.'],
    ['apollo-columbia-csm-107', 'apollo-lunar-module-lm-5-eagle', 'The two ships of Apollo 11.'],
  ],
};

/**
 * The chosen pairs whose members the catalog holds, and each configuration with what it followed in its family. A pair keeps its
 * page when a member is removed, because addresses stay.
 */
export function pairsOf(catalog: Catalog, chosen = chosenPairs): Pair[] {
  const pairs = comparedSections.flatMap((kind) => {
    const entries = new Map(
      everyOne(catalog, kind).map((entry): [string, Configuration | Spacecraft] => [entry.slug, entry]),
    );
    return chosen[kind].flatMap(([a, b, reason]) => pairOf(kind, entries.get(a), entries.get(b), reason));
  });
  const taken = pairs.map(({ members }) => new Set(members));
  const successors = successorsIn(catalog).filter(
    ({ members }) => !taken.some((pair) => members.every((member) => pair.has(member))),
  );
  return [...pairs, ...successors];
}

/** The pairs of the catalog in which an entry is. */
export function pairsWith(catalog: Catalog, entry: Configuration | Spacecraft): Pair[] {
  return pairsIn(catalog).filter(({ members }) => members.includes(entry));
}

// The page of every entry asks for its own.
const pairsIn = once((catalog: Catalog) => pairsOf(catalog));

/** Each configuration with what it followed. */
function successorsIn({ configurations }: Catalog): Pair[] {
  return configurations.flatMap((configuration) => {
    const succession = successionOf(configuration);
    if (!succession) return [];
    return pairOf('configurations', succession.before, succession.after, successionInWords(succession));
  });
}

function successionInWords({ before, after, family, wentOn }: Succession): string {
  const inFamily = `in the ${family.title} family`;
  return wentOn
    ? `${after.title} came after ${before.title}, which flew on beside it, ${inFamily}.`
    : `${after.title} followed ${before.title} ${inFamily}.`;
}

function pairOf(
  kind: ComparedSection,
  a: Configuration | Spacecraft | undefined,
  b: Configuration | Spacecraft | undefined,
  reason: string,
): Pair[] {
  if (!a || !b) return [];
  return [
    {
      kind,
      members: [a, b],
      reason,
      succession: successionBetween(a, b) ?? successionBetween(b, a),
      path: pairPath(kind, a.slug, b.slug),
    },
  ];
}

function successionBetween(
  before: Configuration | Spacecraft,
  after: Configuration | Spacecraft,
): Succession | null {
  const succession = after.kind === 'configuration' ? successionOf(after as Configuration) : null;
  return succession?.before === before ? succession : null;
}
