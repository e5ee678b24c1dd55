import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved, staves } from '../parts/bodies.ts';
import { bell, box, patch, port, probe } from '../parts/fittings.ts';
import { gap } from '../parts/gap.ts';
import { crossed, wing } from '../parts/panels.ts';

// The lower wings reach below the engines.
const raised = 2.7;

export const atv: Drawing = {
  configuration: 17,
  shape:
    'A wide, plain cylinder with a cone and a docking probe at its top and four long, narrow wings of solar panels that stand from its foot like an X.',
  sources: [
    {
      title: 'Automated Transfer Vehicle',
      publisher: 'ESA',
      gives:
        'length with the probe (10.3 m), greatest diameter (4.48 m), four wings in an X and their span (22.3 m), the docking system of Progress',
      address: 'https://www.esa.int/Science_Exploration/Human_and_Robotic_Exploration/ATV',
    },
  ],
  simplified:
    'The wings stand around the axis like an X; they are turned into the plane of the drawing and spread a little less. Lengths of the modules are approximate, and two of the four main engines are seen.',
  side: at(
    0,
    raised,
    together(
      outside(pair(crossed(wing({ boom: 3.2, span: 7.7, chord: 1.16, panels: 4, rows: 1 }), 25, 2.45))),
      pair(at(0.8, 0, bell({ throat: 0.2, exit: 0.5, height: 0.45 }))),
      outside(pair(patch('hull', [2.1, 0.7], [2.52, 0.75], [2.52, 1.5], [2.1, 1.6]))),
      stack(
        gap(0.35),
        frustum({ bottom: 3.4, top: 4.1, height: 0.3, paint: 'dark' }),
        cylinder({ diameter: 4.3, height: 1.2, paint: 'dark' }),
        cylinder({ diameter: 4.48, height: 1.15, paint: 'foil' }),
        cylinder({ diameter: 4.2, height: 0.2, paint: 'dark' }),
        cylinder({ diameter: 4.48, height: 4.1, seams: [1.1, 2.6] }),
        frustum({ bottom: 4.48, top: 2.5, height: 1.45 }),
        revolved(
          [
            [1.1, 0],
            [1.1, 0.55, 0.1],
            [0.7, 0.75],
          ],
          { paint: 'dark' },
        ),
        probe({ collar: 1, height: 0.8 }),
      ),
      staves([0.75, 1.55], 3.2, 7.3),
      pair(port(0.85, 7.75, 0.3)),
      box('foil', 0, 7.95, 0.6, 0.7),
    ),
  ),
};
