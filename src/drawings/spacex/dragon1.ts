import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { capsule, cylinder, frustum, revolved } from '../parts/bodies.ts';
import { box, patch, port, ring, seam } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';

export const dragon1: Drawing = {
  configuration: 3,
  shape:
    'A blunt capsule with a flat top and a berthing ring stands on a short trunk as wide as itself, with a long wing of four solar panels on each side.',
  sources: [
    {
      title: 'CRS-6 mission, press kit',
      publisher: 'SpaceX',
      year: 2015,
      gives: 'diameter (3.66 m), height of the trunk (2.8 m), span of the panels (16.5 m)',
    },
    {
      title: 'SpaceX CRS missions, overviews',
      publisher: 'NASA',
      gives: 'the shape in orbit, without the nose cone',
    },
  ],
  simplified:
    'As in orbit, without the nose cone of 1.1 m; tiles are left out, and the width of the panels is approximate.',
  side: together(
    outside(pair(at(1.83, 1.65, wing({ boom: 0.72, span: 5.7, chord: 1.7, panels: 4, rows: 3 })))),
    stack(
      cylinder({ diameter: 3.66, height: 2.8, seams: [0.18, 2.62] }),
      revolved(
        [
          [1.74, 0],
          [1.83, 0.26, 'smooth'],
          [1.83, 0.36],
        ],
        { paint: 'dark' },
      ),
      capsule({ diameter: 3.66, height: 2.34, angle: 15, crown: 0.1, seams: [0.95] }),
      frustum({ bottom: 2.1, top: 1.85, height: 0.3 }),
      ring({ diameter: 1.6, height: 0.3 }),
    ),
    // Covers of the solar wings, which stay behind as hinges.
    outside(pair(box('foil', 1.77, 1.65, 0.2, 0.7))),
    // Hatch, the bay of the sensors with the fixture that the arm grasps, and thrusters.
    patch('hull', [-0.48, 4.25, 0.2], [0.48, 4.25, 0.2], [0.42, 5.2, 0.2], [-0.42, 5.2, 0.2]),
    patch('dark', [-0.62, 3.3, 0.08], [0.62, 3.3, 0.08], [0.62, 3.95, 0.08], [-0.62, 3.95, 0.08]),
    port(0, 3.62, 0.36, 'hull'),
    pair(patch('dark', [1, 3.45, 0.1], [1.55, 3.45, 0.1], [1.45, 3.9, 0.1], [1, 3.9, 0.1])),
    pair(port(0.86, 4.75, 0.28)),
    pair(seam([0.95, 0.18], [0.95, 2.62])),
  ),
};
