import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, headlight, revolved, staves } from '../parts/bodies.ts';
import { bell, box, port, seam, strut } from '../parts/fittings.ts';
import { gap } from '../parts/gap.ts';
import { wing } from '../parts/panels.ts';
import { petals } from '../parts/petals.ts';

export const shenzhou: Drawing = {
  configuration: 2,
  shape:
    'A plain cylinder of an orbital module with a ring and petals for docking on top, a bell-shaped descent module, and a service module with large engine bells below and a long wing of four solar panels on each side.',
  sources: [
    {
      title: 'Manned Spaceship System',
      publisher: 'China Manned Space Agency',
      gives: 'length with the docking ring (about 9.2 m), greatest diameter (2.8 m), order of the modules',
    },
    {
      title: 'Shenzhou',
      publisher: 'Encyclopedia Astronautica',
      gives:
        'diameters of the orbital (2.25 m), descent (2.52 m) and service modules (2.5 m), span of the panels (17 m)',
    },
  ],
  version:
    'Drawn as it has docked since Shenzhou 8; Shenzhou 1 to 6 had a second, smaller pair of panels on the orbital module.',
  simplified: 'Two of the four engines are seen; lengths of the modules are approximate.',
  side: together(
    outside(pair(at(1.2, 1.55, wing({ boom: 0.75, span: 6.5, chord: 2, panels: 4 })))),
    outside(strut([0.95, 6.3], [1.7, 6.6], [1.7, 7.1])),
    pair(at(0.52, 0, bell({ throat: 0.3, exit: 0.72, height: 0.5 }))),
    stack(
      gap(0.42),
      frustum({ bottom: 2.8, top: 2.5, height: 0.42 }),
      together(
        cylinder({ diameter: 2.5, height: 1.7, seams: [0.25, 1.45] }),
        staves([0.4, 0.85], 0.25, 1.45),
      ),
      frustum({ bottom: 2.5, top: 2.15, height: 0.3, paint: 'foil' }),
      headlight({ diameter: 2.52, height: 2.3, angle: 7, top: 1.2, paint: 'dark' }),
      cylinder({ diameter: 1.25, height: 0.2, paint: 'foil' }),
      revolved(
        [
          [0.62, 0],
          [1.125, 0.5, 0.15],
          [1.125, 2.35, 0.15],
          [0.72, 2.8],
        ],
        { seams: [0.55, 2.3] },
      ),
      frustum({ bottom: 1.44, top: 1.3, height: 0.35, paint: 'foil' }),
      petals({ diameter: 1.25, height: 0.76 }),
    ),
    port(0, 6.95, 0.9, 'hull'),
    box('glass', 0, 7.1, 0.26, 0.26, 0.08),
    port(0.5, 4.1, 0.34),
    seam([-1.125, 6.2], [-0.5, 6.2]),
    seam([0.5, 6.2], [1.125, 6.2]),
  ),
};
