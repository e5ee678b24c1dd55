import type { Drawing } from '../drawing.ts';
import { outside, pair, stack, together } from '../part.ts';
import { capsule, cylinder, dome, frustum, revolved, shield } from '../parts/bodies.ts';
import { patch, port, seam } from '../parts/fittings.ts';
import { cover } from '../parts/panels.ts';
import { at } from '../part.ts';

export const crewDragon2: Drawing = {
  configuration: 6,
  shape:
    'A smooth, steep capsule with a rounded nose and bulging engine pods stands on a trunk as wide as itself, half covered in solar cells and with fins.',
  sources: [
    {
      title: 'SpaceX, Dragon',
      gives: 'height with the trunk (8.1 m), diameter (4 m)',
      address: 'https://www.spacex.com/vehicles/dragon/',
    },
  ],
  simplified: 'Thrusters, seams of the heat shield and labels are left out; proportions of the nose, the pods and the fins are approximate.',
  differs: {
    length: 'SpaceX gives 8.1 m with the trunk; the record has 7.2 m, the length of the first Dragon.',
    diameter: 'SpaceX gives 4 m; the record has 3.7 m, the diameter of the trunk.',
  },
  side: together(
    outside(pair(patch('hull', [1.83, 0.05], [2.75, 0.05], [2.75, 0.9], [1.83, 2.7]))),
    stack(
      cylinder({ diameter: 3.66, height: 3.55, paint: 'hull' }),
      frustum({ bottom: 3.66, top: 3.8, height: 0.14, paint: 'dark' }),
      revolved(
        [
          [1.9, 0],
          [2, 0.18, 'smooth'],
          [1.96, 0.42, 'smooth'],
          [1.2, 3.02],
        ],
        { seams: [0.42] },
      ),
      revolved([
        [1.2, 0],
        [1.12, 0.55, 'smooth'],
        [0.78, 1.1, 'smooth'],
        [0, 1.39, 'smooth'],
      ]),
    ),
    at(-1.83, 0.1, cover({ width: 1.83, height: 3.35, columns: 4, rows: 6 })),
  ),
};
