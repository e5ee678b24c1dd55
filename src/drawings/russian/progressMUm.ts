import type { Drawing } from '../drawing.ts';
import { at, pair, stack, together } from '../part.ts';
import { cylinder, frustum, sphere } from '../parts/bodies.ts';
import { box, patch, port, probe, seam } from '../parts/fittings.ts';
import { soyuzServiceModule, soyuzWings } from './soyuzServiceModule.ts';

const middle = 4.95;

export const progressMUm: Drawing = {
  configuration: 37,
  shape:
    'A large ball with docking ports on all its sides, the node module Prichal, stands on the flaring propulsion section of a Progress with a wing of four solar panels on each side.',
  sources: [
    {
      title: 'New Russian Prichal node module heading to space station',
      publisher: 'SpaceFlight Insider',
      year: 2021,
      gives:
        'length (4.9 m) and diameter (3.3 m) of the node module, its six ports, the section of a Progress below',
      address:
        'https://www.spaceflightinsider.com/missions/iss/new-russian-prichal-node-module-heading-to-space-station/',
    },
  ],
  simplified:
    'Four of the six ports are seen; blankets, handrails and antennas are left out. Proportions of ports and adapter are approximate.',
  side: together(
    soyuzWings({ span: 10.6, chord: 1.26 }),
    stack(
      soyuzServiceModule,
      cylinder({ diameter: 1.9, height: 0.3, paint: 'dark' }),
      frustum({ bottom: 1.9, top: 1.5, height: 0.3, paint: 'foil' }),
    ),
    pair(
      together(
        patch(
          'foil',
          [1.4, middle - 0.72],
          [1.85, middle - 0.68],
          [1.85, middle + 0.68],
          [1.4, middle + 0.72],
        ),
        box('dark', 1.88, middle, 0.2, 1.56, 0.04),
      ),
    ),
    at(0, 2.86, cylinder({ diameter: 1.44, height: 0.6, seams: [0.3] })),
    at(0, middle - 1.65, sphere({ diameter: 3.3 })),
    at(
      0,
      middle + 1.45,
      stack(
        cylinder({ diameter: 1.5, height: 0.45 }),
        cylinder({ diameter: 1.3, height: 0.2, paint: 'dark' }),
        probe({ collar: 0.98, height: 0.55 }),
      ),
    ),
    port(0, middle, 1.56, 'dark'),
    port(0, middle, 1.16, 'hull'),
    seam([-0.55, middle], [0.55, middle]),
    pair(seam([0.95, 6.3], [1.2, middle, 'smooth'], [0.95, 3.6])),
  ),
};
