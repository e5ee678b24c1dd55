import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { bell, box, ring, seam } from '../parts/fittings.ts';
import { fan } from '../parts/panels.ts';

export const cygnusEnhanced: Drawing = {
  configuration: 19,
  shape:
    'A plain cylinder with a berthing ring on top, on a narrower service module with an engine below and a round, fan-like solar array on each side.',
  sources: [
    {
      title: 'Northrop Grumman, Cygnus fact sheet',
      gives: 'diameter (3.07 m), lengths of the cargo modules, round UltraFlex arrays',
    },
  ],
  simplified: 'Thrusters, grapple fixture and blankets are left out; diameter of the arrays is approximate.',
  side: together(
    outside(pair(at(1.1, 1, fan({ boom: 0.9, diameter: 3.7, ribs: 10 })))),
    stack(
      bell({ throat: 0.2, exit: 0.5, height: 0.2 }),
      frustum({ bottom: 1.5, top: 2.5, height: 0.25, paint: 'dark' }),
      cylinder({ diameter: 2.5, height: 1.2, paint: 'foil' }),
      frustum({ bottom: 2.5, top: 2.9, height: 0.2, paint: 'dark' }),
      revolved(
        [
          [1.4, 0],
          [1.535, 0.18],
          [1.535, 3.75],
          [1, 4.15],
        ],
        { seams: [0.18, 1.4, 2.6, 3.75] },
      ),
      ring({ diameter: 1.9, height: 0.25 }),
    ),
    box('hull', 0, 4, 0.7, 0.9, 0.05),
    seam([-1.25, 0.85], [1.25, 0.85]),
  ),
};
