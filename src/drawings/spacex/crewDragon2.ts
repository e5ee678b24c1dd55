import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { patch, seam } from '../parts/fittings.ts';
import { cover } from '../parts/panels.ts';

export const crewDragon2: Drawing = {
  configuration: 6,
  shape:
    'A smooth, steep capsule with a rounded nose, four windows and bulging engine pods stands on a trunk as wide as itself, half covered in solar cells and with fins.',
  sources: [
    {
      title: 'SpaceX, Dragon',
      gives: 'height with the trunk (8.1 m), diameter (4 m)',
      address: 'https://www.spacex.com/vehicles/dragon/',
    },
  ],
  simplified: 'Thrusters, tiles and labels are left out; proportions of nose, pods and fins are approximate.',
  differs: {
    length: {
      meters: 8.1,
      why: 'SpaceX gives 8.1 m with the trunk; the record has 7.2 m, which is that of the first Dragon.',
    },
    diameter: { meters: 4, why: 'SpaceX gives 4 m; the record has 3.7 m, which is that of the trunk.' },
  },
  side: together(
    outside(pair(patch('hull', [1.83, 0.05], [2.7, 0.05], [2.7, 0.55], [1.83, 2.3]))),
    stack(
      cylinder({ diameter: 3.66, height: 3.55 }),
      frustum({ bottom: 3.66, top: 3.85, height: 0.16, paint: 'dark' }),
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
    at(-1.83, 0.1, cover({ width: 1.83, height: 3.35, columns: 4, rows: 6 })),
    // Pods of two escape engines each, on both sides.
    pair(
      patch(
        'hull',
        [1.1, 4.12, 0.12],
        [1.98, 4.12, 0.1],
        [1.86, 5.1],
        [1.5, 6.05, 'smooth'],
        [1.18, 5.7, 'smooth'],
      ),
    ),
    pair(seam([1.25, 4.62], [1.75, 4.62])),
    patch('hull', [-0.55, 4.75, 0.18], [0.55, 4.75, 0.18], [0.44, 6.05, 0.18], [-0.44, 6.05, 0.18]),
    patch('glass', [-0.24, 5.2, 0.1], [0.24, 5.2, 0.1], [0.2, 5.78, 0.1], [-0.2, 5.78, 0.1]),
    pair(patch('glass', [0.72, 5.35, 0.08], [1, 5.35, 0.08], [0.88, 5.95, 0.08], [0.64, 5.95, 0.08])),
  ),
};
