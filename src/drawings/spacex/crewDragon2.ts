import type { Drawing } from '../drawing.ts';
import { pair, together } from '../part.ts';
import { patch, seam } from '../parts/fittings.ts';
import { dragon2, dragon2Differs, dragon2Sources, hatch } from './dragon2.ts';

export const crewDragon2: Drawing = {
  configuration: 6,
  shape:
    'A smooth, steep capsule with a rounded nose, four windows and bulging engine pods stands on a trunk as wide as itself, half covered in solar cells and with four fins, of which three are seen.',
  sources: dragon2Sources,
  simplified: 'Thrusters, tiles and labels are left out; proportions of nose, pods and fins are approximate.',
  differs: dragon2Differs,
  side: dragon2({
    fins: 'beside',
    capsule: together(
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
      hatch,
      patch('glass', [-0.24, 5.2, 0.1], [0.24, 5.2, 0.1], [0.2, 5.78, 0.1], [-0.2, 5.78, 0.1]),
      pair(patch('glass', [0.72, 5.35, 0.08], [1, 5.35, 0.08], [0.88, 5.95, 0.08], [0.64, 5.95, 0.08])),
    ),
  }),
};
