import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { box, port, ring, seam, strut } from '../parts/fittings.ts';
import { gap } from '../parts/gap.ts';
import { wing } from '../parts/panels.ts';

export const htvX: Drawing = {
  configuration: 47,
  shape:
    'A wide pressurized can with a berthing ring on top and a round hatch in its side, joined by a narrow waist to an eight-sided, darker service module with a long, broad solar wing on each side and open racks of cargo below.',
  sources: [
    {
      title: 'New Space Station Resupply Vehicle (HTV-X)',
      publisher: 'JAXA',
      gives:
        'length (8 m), diameter (4.4 m), span of the panels (18 m), cargo carried outside on the service module',
    },
  ],
  simplified:
    'It stands with the berthing ring up, while it is launched the other way round. The eight sides of the service module, the lengths of the modules, the number of panels and the cargo are approximate.',
  side: together(
    outside(pair(at(2.2, 2.1, wing({ boom: 1.1, span: 5.8, chord: 2.4, panels: 4 })))),
    // Cargo in the open, on its rack.
    box('foil', -0.75, 0.42, 1.2, 0.7),
    box('hull', 0.7, 0.37, 1.1, 0.6),
    pair(strut([0, 0.06], [1.6, 0.06])),
    pair(strut([1.6, 0], [1.6, 0.8])),
    stack(
      gap(0.75),
      cylinder({ diameter: 3.6, height: 0.15, paint: 'foil' }),
      // An octagon, seen on one of its sides.
      cylinder({ diameter: 4.4, height: 2.65, paint: 'dark' }),
      frustum({ bottom: 3, top: 4.1, height: 0.55, paint: 'foil' }),
      revolved(
        [
          [2.2, 0],
          [2.2, 3, 0.1],
          [1.5, 3.5],
        ],
        { seams: [0.2, 3] },
      ),
      cylinder({ diameter: 2.3, height: 0.12 }),
      ring({ diameter: 2, height: 0.28 }),
    ),
    pair(seam([0.91, 0.9], [0.91, 3.55])),
    box('hull', 0, 2.2, 1.3, 1.4),
    pair(box('foil', 1.55, 2.2, 0.8, 1.4)),
    port(0, 5.6, 1.25, 'foil'),
    seam([-2.2, 5.6], [-0.62, 5.6]),
    seam([0.62, 5.6], [2.2, 5.6]),
  ),
};
