import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together, turned } from '../part.ts';
import { capsule, cylinder, frustum } from '../parts/bodies.ts';
import { bell, box, dish, patch, probe, quad, seam, strut } from '../parts/fittings.ts';

export const apolloCommandServiceModule: Drawing = {
  configuration: 10,
  shape:
    'A steep cone for the crew with a docking probe at its tip stands on a long, plain cylinder, which ends in one large engine bell; an arm at the foot holds four small dishes.',
  sources: [
    {
      title: 'Apollo Operations Handbook, Block II Spacecraft (SM2A-03-Block II)',
      publisher: 'NASA',
      year: 1969,
      gives: 'diameter (3.91 m), lengths of the command and service modules, angle of the cone (33 degrees)',
    },
  ],
  simplified: 'Thruster blocks are drawn as crosses; umbilical, vents and labels are left out.',
  side: together(
    // The four dishes of the high-gain antenna, on their arm.
    outside(
      together(
        strut([1.9, 3.3], [2.95, 2.75]),
        at(2.95, 3.25, turned(-8, dish({ diameter: 0.8, depth: 0.22 }))),
        at(2.95, 2.4, turned(-8, dish({ diameter: 0.8, depth: 0.22 }))),
        strut([2.95, 3.25], [2.95, 2.4]),
      ),
    ),
    stack(
      bell({ throat: 0.75, exit: 2.5, height: 2.75 }),
      frustum({ bottom: 1.9, top: 2.6, height: 0.24, paint: 'dark' }),
      cylinder({ diameter: 3.91, height: 3.94, seams: [0.12] }),
      cylinder({ diameter: 3.91, height: 0.56, paint: 'foil' }),
      capsule({ diameter: 3.91, height: 2.32, angle: 33, shoulder: 0.2 }),
      cylinder({ diameter: 0.86, height: 0.36, paint: 'dark' }),
      probe({ collar: 0.86, height: 0.83 }),
    ),
    seam([-0.65, 3.1], [-0.65, 6.93]),
    seam([1.15, 3.1], [1.15, 6.93]),
    // Radiators below and above.
    box('foil', 0.25, 3.95, 1.5, 1.3),
    seam([-0.5, 3.95], [1, 3.95]),
    quad(-1.3, 5.9, 0.62),
    box('dark', -1.3, 5.9, 0.22, 0.22),
    outside(pair(patch('dark', [1.955, 5.7], [2.12, 5.76], [2.12, 6.04], [1.955, 6.1]))),
    // The hatch with its window, and a rendezvous window.
    patch('hull', [-0.42, 7.75, 0.1], [0.42, 7.75, 0.1], [0.36, 8.75, 0.1], [-0.36, 8.75, 0.1]),
    box('glass', 0, 8.4, 0.24, 0.24, 0.06),
    pair(patch('glass', [0.72, 8.55], [0.95, 8.35], [0.8, 8.85])),
    seam([-1.62, 8.05], [-0.5, 8.05]),
    seam([0.5, 8.05], [1.62, 8.05]),
    seam([-0.83, 9.2], [0.83, 9.2]),
  ),
};
