import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved, staves } from '../parts/bodies.ts';
import { bell, box, dish, strut } from '../parts/fittings.ts';
import { gap } from '../parts/gap.ts';
import { wing } from '../parts/panels.ts';
import { petals } from '../parts/petals.ts';

export const tianzhou: Drawing = {
  configuration: 25,
  shape:
    'A long, wide cargo cylinder that narrows to a docking ring with petals, on a slimmer propulsion module with a wing of three solar panels on each side and four small engines below.',
  sources: [
    {
      title: 'China launches first cargo spacecraft Tianzhou-1',
      publisher: 'Chinese Academy of Sciences, in Window to China',
      year: 2017,
      gives: 'length (10.6 m), diameter of the cargo module (3.35 m)',
      address: 'https://window-to-china.eu/2017/04/21/china-launches-first-cargo-spacecraft-tianzhou-1/',
    },
    {
      title: 'Tianzhou: China’s cargo spacecraft',
      publisher: 'Info Shymkent',
      gives: 'two wings of three panels',
      address: 'https://www.shymkent.info/space/chinese-spaceflight/tianzhou-chinas-cargo-spacecraft/',
    },
  ],
  simplified:
    'Lengths of the modules, the propulsion module’s diameter, the span of the panels (14.9 m) and the antenna are approximate; two of the four engines are seen, and handrails and labels are left out.',
  differs: {
    length: { meters: 10.6, why: 'The record has 9 m; the Chinese Academy of Sciences gives 10.6 m.' },
  },
  side: together(
    outside(pair(at(1.35, 2.2, wing({ boom: 0.9, span: 5.2, chord: 2.5, panels: 3 })))),
    outside(together(strut([1.2, 3], [2.3, 3.75]), at(2.3, 3.75, dish({ diameter: 0.8, depth: 0.2 })))),
    pair(at(0.5, 0, bell({ throat: 0.16, exit: 0.4, height: 0.32 }))),
    stack(
      gap(0.24),
      frustum({ bottom: 2.3, top: 2.8, height: 0.3, paint: 'dark' }),
      cylinder({ diameter: 2.8, height: 2.7, paint: 'foil', seams: [0.9, 1.8] }),
      frustum({ bottom: 2.8, top: 3.35, height: 0.5, paint: 'dark' }),
      cylinder({ diameter: 3.35, height: 4.9, seams: [0.15, 1.7, 3.25, 4.75] }),
      revolved(
        [
          [1.675, 0, 0.2],
          [0.9, 0.95],
        ],
        { seams: [0.5] },
      ),
      cylinder({ diameter: 1.6, height: 0.35 }),
      petals({ diameter: 1.25, height: 0.66 }),
    ),
    staves([0.6], 3.89, 8.49),
    box('foil', 0, 6.2, 1.2, 1.55),
  ),
};
