import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, headlight, revolved, staves } from '../parts/bodies.ts';
import { bell, box, dish, port, probe, seam } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';

export const soyuzMs: Drawing = {
  configuration: 38,
  shape:
    'A rounded orbital module with a docking probe on top, a bell-shaped descent module below it, and a service module that flares at its foot, with a wing of four solar panels on each side.',
  sources: [
    {
      title: 'RSC Energia, Soyuz MS',
      gives: 'length (7.48 m), greatest diameter (2.72 m), span of the panels (10.7 m)',
    },
    {
      title: 'NASA, press kits of the expeditions to the International Space Station',
      gives:
        'lengths of the orbital (2.98 m), descent (2.24 m) and service modules (2.26 m) and their diameters',
    },
  ],
  simplified:
    'Thermal blankets, thrusters and small antennas are left out; the panels are turned into the plane of the drawing.',
  side: together(
    outside(pair(at(1.05, 1.3, wing({ boom: 0.3, span: 4, chord: 1.3, panels: 4 })))),
    outside(at(1.02, 5.2, dish({ diameter: 0.5, depth: 0.14 }))),
    stack(
      bell({ throat: 0.3, exit: 0.6, height: 0.14 }),
      frustum({ bottom: 2.72, top: 2.15, height: 0.66, paint: 'hull', seams: [0.16] }),
      cylinder({ diameter: 2.15, height: 1.1, paint: 'hull', seams: [0.14, 0.34, 0.54, 0.74] }),
      frustum({ bottom: 2.15, top: 1.85, height: 0.24, paint: 'dark' }),
      cylinder({ diameter: 1.95, height: 0.12, paint: 'foil' }),
      headlight({ diameter: 2.17, height: 2.05, angle: 7, top: 0.95, paint: 'dark' }),
      cylinder({ diameter: 1.05, height: 0.19, paint: 'foil' }),
      revolved(
        [
          [0.5, 0],
          [0.93, 0.3, 'smooth'],
          [1.13, 0.9, 'smooth'],
          [1.13, 1.45, 'smooth'],
          [0.92, 2.1, 'smooth'],
          [0.5, 2.38],
        ],
        { seams: [0.9, 1.45] },
      ),
      probe({ collar: 0.95, height: 0.6 }),
    ),
    staves([0.55], 0.8, 1.9),
    port(0.45, 3.6, 0.3),
    port(-0.5, 5.65, 0.26),
    box('hull', 0.35, 5.6, 0.5, 0.4, 0.1),
    seam([-1.13, 5.48], [1.13, 5.48]),
  ),
};
