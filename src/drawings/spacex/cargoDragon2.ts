import type { Drawing } from '../drawing.ts';
import { pair, together } from '../part.ts';
import { patch, seam } from '../parts/fittings.ts';
import { dragon2, dragon2Differs, dragon2Sources, hatch } from './dragon2.ts';

export const cargoDragon2: Drawing = {
  configuration: 7,
  shape:
    'A smooth, steep capsule with a rounded nose and a hatch but no windows and no engine pods stands on a trunk as wide as itself, half covered in solar cells.',
  sources: dragon2Sources,
  simplified:
    'Tiles and labels are left out; proportions are approximate. That the trunk has two fins is taken from photographs, and their shape is approximate: it is turned so that one points at the eye and hides the other.',
  differs: dragon2Differs,
  side: dragon2({
    fins: 'none',
    capsule: together(
      hatch,
      // Thrusters, recessed in the wall on both sides.
      pair(patch('dark', [1.15, 4.4, 0.1], [1.72, 4.4, 0.1], [1.62, 4.85, 0.1], [1.15, 4.85, 0.1])),
      pair(seam([1.22, 4.9], [0.92, 6.66])),
    ),
  }),
};
