import type { Drawing } from '../drawing.ts';
import { outside, pair, together } from '../part.ts';
import { port, strut } from '../parts/fittings.ts';
import { vostokCabin, vostokEquipment } from './vostokEquipment.ts';

export const vostok: Drawing = {
  configuration: 15,
  shape:
    'A ball of a cabin, held by straps, sits on a ring of gas bottles and a double cone of equipment with a small braking engine below.',
  sources: [
    {
      title: 'Rocket and Space Corporation Energia: The Legacy of S. P. Korolev',
      publisher: 'Apogee Books',
      year: 2001,
      gives: 'diameter of the cabin (2.3 m), length (2.25 m) and diameter (2.43 m) of the equipment module',
    },
  ],
  simplified: 'Gas bottles are drawn as a single row; wiring and most of the antennas are left out.',
  side: together(
    outside(pair(strut([0.5, 4.3], [1.15, 5.1]))),
    vostokCabin,
    // The ejection hatch, and the porthole of the Vzor sight.
    port(0, 3.45, 1.02, 'hull'),
    port(0, 3.45, 0.82, 'hull'),
    port(0.93, 3.5, 0.2),
    vostokEquipment,
  ),
};
