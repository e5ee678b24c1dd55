import type { Drawing } from '../drawing.ts';
import { at, named, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved, shield } from '../parts/bodies.ts';
import { bell, patch, port, seam } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';

export const gaganyaan: Drawing = {
  configuration: 29,
  shape:
    'A steep, tall cone with a blunt cap and a shallow heat shield stands on a short, foil-wrapped service module with a cluster of engines below and a wing of three solar panels on each side.',
  sources: [
    {
      title: 'Gaganyaan',
      publisher: 'ISRO',
      gives:
        'diameter (3.5 m) and height (3.58 m) of the crew module, engines and two wings on the service module',
      address: 'https://www.isro.gov.in/Gaganyaan.html',
    },
  ],
  simplified:
    'The record’s sizes are those of the crew module. The service module has been shown in several forms: its size and that of the panels are approximate.',
  lengthOf: 'crew module',
  diameterOf: 'crew module',
  side: together(
    outside(pair(at(1.65, 1.9, wing({ boom: 0.5, span: 3.9, chord: 1.5, panels: 3 })))),
    ...[-0.95, 0, 0.95].map((x) => at(x, 0, bell({ throat: 0.2, exit: 0.55, height: 0.6 }))),
    at(
      0,
      0.55,
      stack(
        frustum({ bottom: 3, top: 3.4, height: 0.25, paint: 'dark' }),
        cylinder({ diameter: 3.4, height: 2.1, paint: 'foil', seams: [0.2, 1.9] }),
        frustum({ bottom: 3.4, top: 2.7, height: 0.2, paint: 'dark' }),
      ),
    ),
    ...[-1.1, -0.35, 0.4, 1.1].map((x) => seam([x, 1], [x, 2.7])),
    named(
      'crew module',
      at(
        0,
        2.95,
        stack(
          shield({ diameter: 3.5, radius: 4.2 }),
          frustum({ bottom: 3.5, top: 3.36, height: 0.22, paint: 'dark' }),
          frustum({ bottom: 3.36, top: 1.66, height: 2.3, seams: [0.5] }),
          revolved([
            [0.82, 0],
            [0.7, 0.676, 0.14],
          ]),
        ),
      ),
    ),
    patch('hull', [-0.5, 4.2, 0.12], [0.5, 4.2, 0.12], [0.38, 5.2, 0.12], [-0.38, 5.2, 0.12]),
    port(0, 4.8, 0.3),
    pair(port(0.82, 4.75, 0.26)),
  ),
};
