import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { capsule, cylinder, frustum, revolved } from '../parts/bodies.ts';
import { bell, box, patch, ring } from '../parts/fittings.ts';

export const starliner: Drawing = {
  configuration: 9,
  shape:
    'A wide, blunt capsule with a docking ring on top sits on a service module that is as wide and much shorter, with bulging housings for thrusters around it and four small engines below.',
  sources: [
    {
      title: 'Starliner',
      publisher: 'Boeing',
      gives: 'height with the service module (5.03 m), diameter (4.56 m), four housings of thrusters',
      address: 'https://www.boeing.com/space/starliner/',
    },
  ],
  simplified:
    'Proportions within the whole are approximate; the cover of the docking ring is left off, and seams of the blankets are left out.',
  side: together(
    ...[-0.95, -0.35, 0.35, 0.95].map((x) => at(x, 0, bell({ throat: 0.22, exit: 0.46, height: 0.34 }))),
    outside(
      pair(
        together(
          patch('hull', [2.2, 0.5], [2.5, 0.5, 0.08], [2.66, 0.8, 0.1], [2.66, 1.55, 0.1], [2.2, 1.85]),
          patch('dark', [2.5, 0.36], [2.66, 0.36], [2.62, 0.66], [2.5, 0.66]),
        ),
      ),
    ),
    at(
      0,
      0.3,
      stack(
        frustum({ bottom: 3.6, top: 4.5, height: 0.16, paint: 'dark' }),
        cylinder({ diameter: 4.5, height: 1.44, seams: [0.2, 1.24] }),
        frustum({ bottom: 4.3, top: 4.4, height: 0.08, paint: 'dark' }),
        revolved(
          [
            [2.12, 0],
            [2.28, 0.2, 'smooth'],
            [2.26, 0.32],
          ],
          { paint: 'dark' },
        ),
        capsule({ diameter: 4.52, height: 1.72, angle: 32, shoulder: 0.12 }),
        frustum({ bottom: 2.3, top: 1.75, height: 0.63, seams: [0.2] }),
        ring({ diameter: 1.5, height: 0.38 }),
      ),
    ),
    // Radiators, and the housing in front.
    pair(box('foil', 1.25, 1.18, 1.1, 1.04)),
    patch('hull', [-0.42, 0.5], [0.42, 0.5], [0.42, 1.6, 0.14], [-0.42, 1.6, 0.14]),
    pair(box('dark', 0.18, 0.75, 0.22, 0.22, 0.1)),
    pair(box('dark', 0.18, 1.2, 0.22, 0.22, 0.1)),
    // Hatch and windows.
    patch('hull', [-0.5, 2.52, 0.15], [0.5, 2.52, 0.15], [0.42, 3.65, 0.15], [-0.42, 3.65, 0.15]),
    box('glass', 0, 3.2, 0.34, 0.34, 0.16),
    pair(patch('glass', [0.82, 2.98, 0.08], [1.16, 2.98, 0.08], [1, 3.38, 0.08], [0.72, 3.38, 0.08])),
  ),
};
