import type { Drawing } from '../drawing.ts';
import { patch } from '../parts/fittings.ts';
import { starship, starshipSources } from './starship.ts';

export const starshipV1: Drawing = {
  configuration: 26,
  shape:
    'A tall steel tube with a pointed, rounded nose, two small flaps near the top and two large ones at the foot.',
  sources: starshipSources('50.3 m'),
  simplified:
    'Seen from the side without tiles; rings are drawn every few, and the engines inside of the skirt are left out.',
  side: starship({
    height: 50.3,
    flapsBeside: [patch('dark', [4.3, 34], [8, 34.8, 0.5], [7.4, 39.4, 0.6], [2.7, 44.9])],
  }),
};
