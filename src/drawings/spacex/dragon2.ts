import type { Drawing } from '../drawing.ts';
import { at, outside, type Part, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { patch } from '../parts/fittings.ts';
import { cover } from '../parts/panels.ts';

const trunk = 3.66;
const capsuleFoot = 3.71;

/** What all Dragons of the second kind have in common, and what a kind has of its own on the capsule and the trunk. */
export function dragon2({ capsule, fins }: { capsule: Part; fins: 'beside' | 'none' }): Part {
  const fin = outside(pair(patch('hull', [1.83, 0.05], [2.7, 0.05], [2.7, 0.55], [1.83, 2.3])));
  // With its edge toward the eye, a fin is a bar that tapers.
  const edge = patch(
    'hull',
    [-0.09, 0.05],
    [0.09, 0.05],
    [0.09, 0.55],
    [0.03, 2.3],
    [-0.03, 2.3],
    [-0.09, 0.55],
  );
  return together(
    ...(fins === 'beside' ? [fin] : []),
    stack(
      cylinder({ diameter: trunk, height: 3.55 }),
      frustum({ bottom: trunk, top: 3.85, height: capsuleFoot - 3.55, paint: 'dark' }),
      revolved(
        [
          [1.92, 0],
          [2, 0.2, 'smooth'],
          [1.95, 0.46, 'smooth'],
          [1.27, 2.95],
        ],
        { seams: [0.46] },
      ),
      revolved([
        [1.27, 0],
        [1.16, 0.5, 'smooth'],
        [0.8, 1.08, 'smooth'],
        [0.36, 1.38, 'smooth'],
        [0, 1.44, 'smooth'],
      ]),
    ),
    at(-trunk / 2, 0.1, cover({ width: trunk / 2, height: 3.35, columns: 4, rows: 6 })),
    edge,
    capsule,
  );
}

/** The hatch in the side of the capsule. */
export const hatch: Part = patch(
  'hull',
  [-0.55, 4.75, 0.18],
  [0.55, 4.75, 0.18],
  [0.44, 6.05, 0.18],
  [-0.44, 6.05, 0.18],
);

export const dragon2Sources: Drawing['sources'] = [
  {
    title: 'Dragon',
    publisher: 'SpaceX',
    gives:
      'height with the trunk (8.1 m), diameter (4 m), solar cells on half of the trunk, engines and windows of the crewed kind',
    address: 'https://www.spacex.com/vehicles/dragon/',
  },
];

export const dragon2Differs: Drawing['differs'] = {
  length: {
    meters: 8.1,
    why: 'SpaceX gives 8.1 m with the trunk; the record has 7.2 m, which is that of the first Dragon with its nose cone.',
  },
  diameter: { meters: 4, why: 'SpaceX gives 4 m; the record has 3.7 m, which is that of the trunk.' },
};
