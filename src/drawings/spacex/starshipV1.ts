import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, ogive } from '../parts/bodies.ts';
import { patch, seam, box } from '../parts/fittings.ts';

export const starshipV1: Drawing = {
  configuration: 26,
  shape:
    'A tall steel tube with a pointed, rounded nose, two small flaps near the top and two large ones at the foot.',
  sources: [{ title: 'SpaceX, Starship', gives: 'height of the ship (50.3 m), diameter (9 m)', address: 'https://www.spacex.com/vehicles/starship/' }],
  simplified: 'Seen from the side without tiles; rings are drawn every few, and the engines inside of the skirt are left out.',
  side: together(
    outside(pair(patch('dark', [4.4, 0.6], [8.6, 0.6, 0.4], [8.6, 6.8], [4.4, 14.4]))),
    outside(pair(patch('dark', [3.9, 36.8], [7.3, 37.2, 0.3], [6.6, 40.6, 0.3], [2.9, 44.8]))),
    stack(
      cylinder({ diameter: 9, height: 33.5, seams: [1.8, 9.2, 14.7, 20.1, 25.6, 31] }),
      ogive({ diameter: 9, height: 16.8, tip: 0.8 }),
    ),
    box('hull', 0, 32.2, 5.6, 0.9),
    seam([0, 34], [0, 40]),
  ),
};
