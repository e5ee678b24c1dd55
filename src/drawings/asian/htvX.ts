import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { box, port, ring, seam, strut } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';

export const htvX: Drawing = {
  configuration: 47,
  shape:
    'A wide pressurized can with a berthing ring on top and a round hatch in its side, on a darker service module with a long, broad solar wing on each side and open racks of cargo below.',
  sources: [
    {
      title: 'JAXA, New Space Station Resupply Vehicle (HTV-X)',
      gives:
        'length (8 m), diameter (4.4 m), span of the panels (18.2 m), cargo carried outside on the service module',
    },
  ],
  simplified:
    'It stands with the berthing ring up, while it is launched the other way round. Lengths of the modules, the number of panels and the cargo are approximate.',
  side: together(
    outside(pair(at(1.8, 2.6, wing({ boom: 1.3, span: 6, chord: 2.5, panels: 4 })))),
    // Cargo in the open, on its rack.
    box('foil', -0.8, 0.68, 1.2, 1.1),
    box('hull', 0.75, 0.6, 1.1, 0.95),
    pair(strut([0, 0.13], [1.7, 0.13])),
    pair(strut([1.7, 0], [1.7, 1.35])),
    stack(
      { shapes: [], height: 1.2 },
      frustum({ bottom: 3.6, top: 3.6, height: 0.25, paint: 'foil' }),
      cylinder({ diameter: 3.6, height: 2.35, paint: 'dark', seams: [0.5, 1.85] }),
      frustum({ bottom: 3.6, top: 4.3, height: 0.25, paint: 'foil' }),
      revolved(
        [
          [2.2, 0],
          [2.2, 3, 0.1],
          [1.5, 3.5],
        ],
        { seams: [0.2, 3] },
      ),
      cylinder({ diameter: 2.3, height: 0.15 }),
      ring({ diameter: 2, height: 0.3 }),
    ),
    pair(box('hull', 1.2, 2.62, 0.7, 0.9)),
    port(0, 5.6, 1.25, 'foil'),
    seam([-2.2, 5.6], [-0.62, 5.6]),
    seam([0.62, 5.6], [2.2, 5.6]),
  ),
};
