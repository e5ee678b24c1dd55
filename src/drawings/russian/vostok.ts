import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { frustum, revolved, sphere } from '../parts/bodies.ts';
import { bell, port, seam, strut } from '../parts/fittings.ts';

const cabin = 2.3;
const equipment = 2.25;

export const vostok: Drawing = {
  configuration: 15,
  shape:
    'A ball of a cabin, held by straps, sits on a ring of gas bottles and a double cone of equipment with a small braking engine below.',
  sources: [
    {
      title: 'RSC Energia, history of Vostok',
      gives: 'diameter of the cabin (2.3 m), length (2.25 m) and diameter (2.43 m) of the equipment module',
    },
  ],
  simplified: 'Gas bottles are drawn as a single row; wiring and most of the antennas are left out.',
  side: together(
    outside(pair(strut([0.5, 4.3], [1.15, 5.1]))),
    at(0, equipment, sphere({ diameter: cabin })),
    // Straps that hold the cabin, the ejection hatch, and the porthole of the Vzor sight.
    pair(seam([0, 4.55], [0.62, 3.95, 'smooth'], [0.92, 3.2, 'smooth'], [0.88, 2.66])),
    port(0, 3.45, 1.02, 'hull'),
    port(0, 3.45, 0.82, 'hull'),
    port(0.93, 3.5, 0.2),
    stack(
      bell({ throat: 0.3, exit: 0.56, height: 0.3 }),
      frustum({ bottom: 0.9, top: 1.1, height: 0.12, paint: 'dark' }),
      frustum({ bottom: 1.1, top: 2.43, height: 0.93, paint: 'hull', seams: [0.3] }),
      revolved(
        [
          [1.215, 0],
          [1.215, 0.12],
          [0.98, 0.72],
          [0.9, 0.88],
        ],
        { seams: [0.12, 0.72] },
      ),
    ),
    ...[0.15, 0.44, 0.7, 0.9].map((x) => pair(port(x, 2.27, 0.3, 'foil'))),
    ...[0.2, 0.5, 0.8].map((x) => pair(seam([x * 1.12, 1.5], [x * 0.95, 2]))),
  ),
};
