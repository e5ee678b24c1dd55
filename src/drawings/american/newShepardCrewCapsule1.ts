import type { Drawing } from '../drawing.ts';
import { pair, together } from '../part.ts';
import { box, patch, port } from '../parts/fittings.ts';
import { newShepard } from './newShepard.ts';

export const newShepardCrewCapsule1: Drawing = {
  configuration: 22,
  shape:
    'A rounded, gumdrop-like capsule on a flat foot, closed all around: where windows were to be, only their outlines.',
  sources: [
    {
      title: 'New Shepard',
      publisher: 'Blue Origin',
      gives: 'round body that narrows to its top, tests without windows',
      address: 'https://www.blueorigin.com/new-shepard',
    },
  ],
  simplified:
    'Blue Origin does not publish the sizes: they are taken as those of Crew Capsule 2.0 and are approximate. Thrusters and labels are left out.',
  side: newShepard(
    together(
      box('hull', 0, 1.56, 0.6, 0.94, 0.18),
      pair(patch('hull', [1.18, 1.1, 0.1], [1.5, 1.1, 0.12], [1.33, 2.02, 0.12], [1.06, 2.02, 0.1])),
      pair(port(0.62, 0.8, 0.14, 'dark')),
    ),
  ),
};
