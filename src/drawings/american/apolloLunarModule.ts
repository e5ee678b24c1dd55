import type { Drawing } from '../drawing.ts';
import { at, named, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { bell, box, patch, port, quad, seam, strut } from '../parts/fittings.ts';

const footpad = revolved(
  [
    [0.26, 0, 0.1],
    [0.47, 0.17],
    [0.12, 0.3],
  ],
  { paint: 'foil' },
);

export const apolloLunarModule: Drawing = {
  configuration: 43,
  shape:
    'An angular cabin with two triangular windows above a square hatch, like a face, sits on a gold box that stands on four spread legs with round footpads; a ladder leads down the one in front.',
  sources: [
    {
      title: 'Apollo Operations Handbook, Lunar Module LM 10 and Subsequent (LMA790-3-LM)',
      publisher: 'Grumman, for NASA',
      gives:
        'height with legs spread (7.04 m), width of the descent stage (4.22 m), span of the legs (9.4 m)',
      address:
        'https://www.ibiblio.org/apollo/Documents/LMA790-3-LM10-ApolloOperationsHandbookLunarModuleLM10AndSubsequent-Volume1-SubsystemsData.pdf',
    },
  ],
  simplified:
    'Seen from the front, so that the leg behind is hidden; blankets, probes below the pads and most antennas are left out, and the facets are fewer.',
  diameterOf: 'descent stage',
  side: together(
    at(0, 0.5, bell({ throat: 0.6, exit: 1.5, height: 1 })),
    // A leg on each side, held by struts.
    pair(
      together(
        strut([2.05, 2.95], [2.85, 2.85], [2.05, 1.6], [3.48, 1.55]),
        at(4.23, 0, footpad),
        patch('foil', [2.76, 2.88], [2.98, 2.98], [3.6, 1.55], [4.3, 0.32], [4.14, 0.26], [3.42, 1.48]),
      ),
    ),
    named('descent stage', patch('foil', [-2.11, 1.4], [2.11, 1.4], [2.11, 3.02], [-2.11, 3.02])),
    pair(seam([1.05, 1.4], [1.05, 3.02])),
    seam([-2.11, 2.2], [2.11, 2.2]),
    // Tanks of the ascent stage, the one with fuel farther out.
    patch('hull', [-1, 3.2], [-1.55, 3.2, 0.4], [-1.86, 3.9, 0.5], [-1.8, 5.2, 0.5], [-0.9, 5.6]),
    patch('hull', [1, 3.2], [1.75, 3.2, 0.4], [2.15, 3.9, 0.5], [2.05, 4.9, 0.5], [0.9, 5.6]),
    at(
      0,
      5.7,
      stack(
        frustum({ bottom: 1.7, top: 1.5, height: 0.34, paint: 'dark' }),
        cylinder({ diameter: 0.86, height: 0.3 }),
      ),
    ),
    // The face of the cabin.
    patch(
      'hull',
      [-0.72, 3.1],
      [0.72, 3.1],
      [1.2, 3.85],
      [1.2, 4.95],
      [0.74, 5.8],
      [-0.74, 5.8],
      [-1.2, 4.95],
      [-1.2, 3.85],
    ),
    patch('dark', [-1.03, 5.27], [1.03, 5.27], [0.74, 5.8], [-0.74, 5.8]),
    box('hull', 0, 3.62, 0.84, 0.84, 0.06),
    pair(patch('glass', [0.2, 4.42], [0.26, 5.1], [0.95, 4.98])),
    pair(seam([0.42, 4.04], [1.2, 4.4])),
    // Thrusters of both sides, and the radar above.
    pair(
      together(strut([1.6, 4.45], [2.25, 4.5]), quad(2.25, 4.5, 0.72), box('dark', 2.25, 4.5, 0.26, 0.26)),
    ),
    port(0, 6.7, 0.68, 'hull'),
    port(0, 6.7, 0.2, 'dark'),
    outside(together(strut([-1.4, 5.3], [-2.1, 5.9]), port(-2.1, 5.95, 0.66, 'hull'))),
    outside(strut([0.62, 5.9], [1.2, 6.75])),
    // The porch, and the leg in front with its ladder.
    patch('foil', [-0.1, 0.28], [0.1, 0.28], [0.1, 2.9], [-0.1, 2.9]),
    footpad,
    patch('hull', [-0.52, 3], [0.52, 3], [0.44, 3.14], [-0.44, 3.14]),
    pair(seam([0.24, 0.95], [0.24, 3])),
    ...[1.1, 1.4, 1.7, 2, 2.3, 2.6].map((y) => seam([-0.24, y], [0.24, y])),
  ),
};
