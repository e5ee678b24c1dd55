import type { Drawing } from '../drawing.ts';
import { pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { box, patch, port, seam } from '../parts/fittings.ts';

export const gemini: Drawing = {
  configuration: 12,
  shape:
    'A dark cone with a long, narrow nose and two hatches side by side stands on a white adapter, which goes on widening down to a rim of gold foil.',
  sources: [
    {
      title: 'On the Shoulders of Titans (SP-4203)',
      publisher: 'Barton Hacker and James Grimwood, NASA',
      year: 1977,
      gives:
        'greatest diameter (3.05 m), length (5.6 m), diameter of the cabin at the heat shield (2.29 m), order of the sections',
      address: 'https://history.nasa.gov/SP-4203/toc.htm',
    },
  ],
  simplified:
    'Thrusters are drawn as a few spots, shingles as a few lines; lengths of the sections are approximate; horizon sensors are left out.',
  side: together(
    stack(
      frustum({ bottom: 3.05, top: 3.01, height: 0.12, paint: 'foil' }),
      frustum({ bottom: 3.01, top: 2.29, height: 2.15, seams: [1.27, 1.38] }),
      frustum({ bottom: 2.26, top: 0.98, height: 1.8, paint: 'dark' }),
      cylinder({ diameter: 0.98, height: 0.48, paint: 'dark' }),
      revolved(
        [
          [0.46, 0],
          [0.44, 0.24],
          [0.36, 0.94, 0.14],
          [0.22, 1.06, 0.05],
        ],
        { paint: 'dark', seams: [0.24] },
      ),
    ),
    // Stringers of the adapter, and the thrusters that stand out of it.
    ...[0.14, 0.4, 0.66, 0.9].map((share) => pair(seam([1.5 * share, 0.12], [1.3 * share, 1.39]))),
    pair(patch('foil', [1.34, 1.15], [1.48, 1.18], [1.46, 1.36], [1.28, 1.38])),
    box('foil', 0, 0.8, 0.16, 0.3, 0.05),
    // Two hatches, with a window each.
    pair(
      patch(
        'dark',
        [0.08, 2.5, 0.06],
        [0.78, 2.5, 0.12],
        [0.58, 3.62, 0.12],
        [0.3, 3.72, 0.1],
        [0.08, 3.5, 0.06],
      ),
    ),
    pair(
      patch(
        'glass',
        [0.17, 3.12],
        [0.6, 3.12],
        [0.54, 3.42, 'smooth'],
        [0.38, 3.52, 'smooth'],
        [0.2, 3.4, 'smooth'],
      ),
    ),
    ...[0.14, 0.34].map((x) => pair(port(x, 4.3, 0.12))),
  ),
};
