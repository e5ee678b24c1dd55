import type { Drawing } from '../drawing.ts';
import { pair, together } from '../part.ts';
import { box, patch } from '../parts/fittings.ts';
import { newShepard } from './newShepard.ts';

export const newShepardCrewCapsule2: Drawing = {
  configuration: 21,
  shape:
    'A rounded, gumdrop-like capsule on a flat foot with very large, tall windows all around it and nothing below.',
  sources: [
    {
      title: 'A letter of Jeff Bezos, March 29',
      publisher: 'Blue Origin, in Brevard Times',
      year: 2017,
      gives: 'height (47.7 inches, 1.21 m) and width (28.6 inches, 0.73 m) of the windows',
      address:
        'https://brevardtimes.com/2017/03/jeff-bezos-gives-sneak-peak-of-blue-origins-new-shepard-capsule/',
    },
    {
      title: 'New Shepard',
      publisher: 'Blue Origin',
      gives: 'six windows, round body that narrows to its top',
      address: 'https://www.blueorigin.com/new-shepard',
    },
  ],
  simplified:
    'Blue Origin does not publish the sizes of the whole: length and diameter follow from those of the windows and are approximate. Thrusters and labels are left out.',
  side: newShepard(
    together(
      // Windows in their frames.
      box('hull', 0, 1.62, 0.93, 1.41, 0.26),
      box('glass', 0, 1.62, 0.73, 1.21, 0.2),
      pair(patch('hull', [1.12, 0.92, 0.12], [1.66, 0.92, 0.16], [1.4, 2.3, 0.16], [0.96, 2.3, 0.12])),
      pair(patch('glass', [1.2, 1.02, 0.1], [1.56, 1.02, 0.14], [1.33, 2.2, 0.14], [1.03, 2.2, 0.1])),
    ),
  ),
};
