import type { Drawing } from '../drawing.ts';
import { at, pair, stack, together } from '../part.ts';
import { cylinder, frustum, shield, staves } from '../parts/bodies.ts';
import { bell, box, patch, seam } from '../parts/fittings.ts';

export const mercury: Drawing = {
  configuration: 11,
  shape:
    'A small, dark bell: a cone of corrugated shingles on a blunt heat shield, a short cylinder for the parachutes and an antenna can on top, and a pack of braking rockets strapped below.',
  sources: [
    {
      title: 'This New Ocean (SP-4201)',
      publisher: 'NASA',
      year: 1966,
      gives:
        'greatest diameter (1.89 m), length with the braking rockets (3.34 m), angle of the cone (20 degrees)',
      address: 'https://history.nasa.gov/SP-4201/toc.htm',
    },
  ],
  simplified:
    'Shingles are drawn as a few lines; the straps of the rocket pack are single lines; the escape tower is left off.',
  differs: { diameter: { meters: 1.89, why: 'NASA gives 74.5 inches, 1.89 m; the record has it as 1.8 m.' } },
  side: together(
    ...[-0.17, 0.17].map((x) => at(x, 0, bell({ throat: 0.1, exit: 0.22, height: 0.16 }))),
    at(
      0,
      0.16,
      stack(
        frustum({ bottom: 0.56, top: 0.68, height: 0.22, paint: 'foil' }),
        shield({ diameter: 1.89, radius: 2.03 }),
        cylinder({ diameter: 1.89, height: 0.07, paint: 'dark' }),
        frustum({ bottom: 1.86, top: 0.84, height: 1.4, paint: 'dark', seams: [0.5] }),
        cylinder({ diameter: 0.81, height: 0.6, paint: 'dark', seams: [0.07, 0.53] }),
        frustum({ bottom: 0.81, top: 0.56, height: 0.52, paint: 'dark' }),
        cylinder({ diameter: 0.6, height: 0.1, paint: 'dark' }),
      ),
    ),
    pair(seam([0.32, 0.3], [0.9, 0.62])),
    // Corrugated shingles.
    ...[0.24, 0.48, 0.72, 0.94].map((share) => pair(seam([0.92 * share, 0.72], [0.42 * share, 2.07]))),
    staves([0.14, 0.27], 2.18, 2.58),
    patch('dark', [-0.3, 1.06, 0.04], [0.3, 1.06, 0.04], [0.22, 1.72, 0.04], [-0.22, 1.72, 0.04]),
    box('glass', 0, 1.5, 0.26, 0.2, 0.04),
  ),
};
