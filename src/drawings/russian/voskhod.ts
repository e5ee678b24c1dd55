import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together, turned } from '../part.ts';
import { cylinder, frustum, staves } from '../parts/bodies.ts';
import { bell, port, strut } from '../parts/fittings.ts';
import { vostokCabin, vostokEquipment } from './vostokEquipment.ts';

// The airlock, standing as if on the ground: a ring, a tube of inflated ribs, and a rigid rim with the hatch.
const airlock = stack(
  cylinder({ diameter: 1.24, height: 0.24, paint: 'dark' }),
  together(cylinder({ diameter: 1.16, height: 1.86, seams: [0.62, 1.24] }), staves([0.2, 0.4], 0, 1.86)),
  cylinder({ diameter: 1.24, height: 0.4, paint: 'foil' }),
);

export const voskhod: Drawing = {
  configuration: 16,
  shape:
    'The ball and double cone of Vostok with a second braking rocket like a cap on top of the ball, and a long, ribbed, inflated airlock that stands out from its side.',
  sources: [
    {
      title: 'Rocket and Space Corporation Energia: The Legacy of S. P. Korolev',
      publisher: 'Apogee Books',
      year: 2001,
      gives:
        'length (5 m), diameter of the cabin (2.3 m) and of the equipment module (2.43 m), the second braking rocket',
    },
    {
      title: 'Challenge to Apollo (SP-2000-4408)',
      publisher: 'Asif Siddiqi, NASA',
      year: 2000,
      gives: 'length (2.5 m) and outer diameter (1.2 m) of the inflated airlock of Voskhod 2',
    },
  ],
  version: 'Drawn as Voskhod 2, with the airlock inflated, which Voskhod 1 did not have.',
  simplified: 'The braking rocket is approximate, and antennas are left out.',
  side: together(
    outside(at(1, 3.4, turned(-90, airlock))),
    outside(pair(strut([0.75, 4.25], [1.5, 4.85]))),
    at(
      0,
      4.4,
      stack(
        cylinder({ diameter: 1.1, height: 0.14, paint: 'foil' }),
        frustum({ bottom: 0.94, top: 0.7, height: 0.32, paint: 'dark' }),
        bell({ throat: 0.34, exit: 0.26, height: 0.14 }),
      ),
    ),
    vostokCabin,
    port(-0.3, 3.55, 0.5, 'hull'),
    port(-0.3, 3.55, 0.28),
    port(0.32, 3.9, 0.2),
    vostokEquipment,
  ),
};
