import type { Drawing } from '../drawing.ts';
import { outside, pair, stack, together } from '../part.ts';
import { cylinder, ogive } from '../parts/bodies.ts';
import { box, patch, seam } from '../parts/fittings.ts';

export const starshipV1: Drawing = {
  configuration: 26,
  shape:
    'A tall steel tube with a pointed, rounded nose, two small flaps near the top and two large ones at the foot.',
  sources: [
    {
      title: 'SpaceX, Starship',
      gives: 'height of the ship (50.3 m), diameter (9 m)',
      address: 'https://www.spacex.com/vehicles/starship/',
    },
  ],
  simplified:
    'Seen from the side without tiles; rings are drawn every few, and the engines inside of the skirt are left out.',
  side: together(
    outside(pair(patch('dark', [4.4, 0.6], [8.4, 0.6, 0.5], [8.4, 7.2, 0.8], [4.4, 13.6]))),
    outside(pair(patch('dark', [4.2, 36.4], [7.3, 37.2, 0.5], [6.5, 41, 0.5], [2.6, 45.2]))),
    stack(
      cylinder({ diameter: 9, height: 33.5, seams: [1.8, 9.2, 14.7, 20.1, 25.6, 31] }),
      ogive({ diameter: 9, height: 16.8, tip: 1 }),
    ),
    box('hull', 0, 32.2, 5.6, 0.9),
    seam([0, 34], [0, 40]),
  ),
};
