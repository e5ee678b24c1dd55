import type { Drawing } from '../drawing.ts';
import { at, pair, stack, together } from '../part.ts';
import { cylinder, revolved } from '../parts/bodies.ts';
import { bell, box, ring, seam } from '../parts/fittings.ts';
import { gap } from '../parts/gap.ts';
import { cover } from '../parts/panels.ts';

export const htv: Drawing = {
  configuration: 18,
  shape:
    'A wide can wrapped in gold foil and strips of solar cells, without wings, with one large rectangular opening in its side, a berthing ring on top and engines below.',
  sources: [
    {
      title: 'H-II Transfer Vehicle KOUNOTORI (HTV)',
      publisher: 'JAXA',
      gives:
        'length with the thrusters (9.8 m), diameter (4.4 m), the order of the modules, cells all around the hull',
      address: 'https://iss.jaxa.jp/en/htv/',
    },
  ],
  simplified:
    'The cells are drawn as a few strips, and the lengths of the modules are approximate; two of the four main engines are seen.',
  side: together(
    pair(at(0.75, 0, bell({ throat: 0.3, exit: 0.8, height: 0.6 }))),
    stack(
      gap(0.5),
      cylinder({ diameter: 4.4, height: 1.3, paint: 'foil' }),
      cylinder({ diameter: 4.4, height: 1.2, paint: 'foil' }),
      cylinder({ diameter: 4.4, height: 2.9, paint: 'foil' }),
      revolved(
        [
          [2.2, 0],
          [2.2, 2.95, 0.1],
          [1.5, 3.4],
        ],
        { paint: 'foil', seams: [2.95] },
      ),
      cylinder({ diameter: 2.3, height: 0.2, paint: 'foil' }),
      ring({ diameter: 2, height: 0.3 }),
    ),
    // The opening for cargo that stays outside, with its pallet.
    box('dark', 0, 4.5, 2.7, 2.4),
    box('hull', 0, 3.75, 2.3, 0.5),
    seam([-0.75, 3.5], [-0.75, 4]),
    seam([0.75, 3.5], [0.75, 4]),
    pair(at(1.5, 3.3, cover({ width: 0.5, height: 2.4, columns: 1, rows: 3 }))),
    ...[-1.7, -0.73, 0.23, 1.2].map((x) =>
      at(x, 6.1, cover({ width: 0.5, height: 2.6, columns: 1, rows: 3 })),
    ),
    ...[-1.75, -0.5, 0.75].map((x) => at(x, 2, cover({ width: 1, height: 0.8, columns: 2, rows: 1 }))),
    ...[-1.75, 0.75].map((x) => at(x, 0.75, cover({ width: 1, height: 0.8, columns: 2, rows: 1 }))),
  ),
};
