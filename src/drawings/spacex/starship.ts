import type { Drawing } from '../drawing.ts';
import { outside, type Part, pair, stack, together } from '../part.ts';
import { cylinder, ogive } from '../parts/bodies.ts';
import { box, patch, seam } from '../parts/fittings.ts';

const nose = 16.8;
// Rings of steel, each as high as a coil of sheet is wide.
const ring = 1.83;

/** Starship of a height, with the forward flaps of its version, which stand beside the hull or on it, and what else it has. */
export function starship({
  height,
  flapsBeside = [],
  flapsBefore = [],
  extras = [],
}: {
  height: number;
  /** One flap to the right that the hull covers in part, or one that covers the hull. */
  flapsBeside?: readonly Part[];
  flapsBefore?: readonly Part[];
  extras?: readonly Part[];
}): Part {
  const tank = height - nose;
  const seams = [1, 5, 8, 11, 14, 17].map((count) => count * ring);
  return together(
    outside(pair(patch('dark', [4.4, 0.6], [8.4, 0.6, 0.5], [8.4, 7.2, 0.8], [4.4, 13.6]))),
    ...flapsBeside.map((flap) => outside(pair(flap))),
    stack(cylinder({ diameter: 9, height: tank, seams }), ogive({ diameter: 9, height: nose, tip: 1 })),
    // The slot that satellites leave through.
    box('hull', 0, tank - 1.3, 5.6, 0.9),
    seam([0, tank + 0.5], [0, tank + 6.5]),
    ...flapsBefore.map((flap) => outside(pair(flap))),
    ...extras,
  );
}

/** Where the sizes of a version are from. */
export function starshipSources(height: string): Drawing['sources'] {
  return [
    {
      title: 'Starship',
      publisher: 'SpaceX',
      gives: `height of the ship (${height}), diameter (9 m)`,
      address: 'https://www.spacex.com/vehicles/starship/',
    },
  ];
}

/** Where the flaps of the second version are from, which the third one keeps. */
export const flapSources: Drawing['sources'] = [
  {
    title: 'Starship’s Seventh Flight Test',
    publisher: 'SpaceX',
    year: 2025,
    gives: 'forward flaps that are smaller, nearer to the tip, and farther from the heat shield',
  },
];

/**
 * The forward flap since the second version: narrower, farther up, and hinged nearer to the ship's back, so that most of it
 * stands before the hull.
 */
export const forwardFlap: Part = patch(
  'dark',
  [2.7, 40.4, 0.2],
  [4.9, 41.2, 0.4],
  [4.5, 43.6, 0.4],
  [1.6, 47.4, 0.2],
);
