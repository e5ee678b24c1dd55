import type { Drawing } from '../drawing.ts';
import { at, together, turned } from '../part.ts';
import { bell, patch, port, seam } from '../parts/fittings.ts';
import { across, bayDoors, planform } from '../parts/wings.ts';

// Its exit lies at the origin and opens to the right and a little up.
const engine = turned(100, bell({ throat: 0.35, exit: 0.9, height: 0.9 }));

export const buran: Drawing = {
  configuration: 28,
  shape:
    'A thick, blunt airplane like the American Shuttle but with a plain, closed stern: no large engines and no humps beside its tall swept fin, only two small bells and a thruster block on each side.',
  sources: [
    {
      title: 'Buran’s main characteristics',
      publisher: 'buran.su',
      gives:
        'length (36.37 m), span (23.92 m), height on its wheels (16.35 m), width of the body (5.5 m), payload bay (18.55 by 4.7 m)',
      address: 'http://www.buran.su/characteristics.php',
    },
    {
      title: 'Buran Launch Vehicle',
      publisher: 'Federation of American Scientists',
      gives: 'that it has no engines for the ascent, unlike the Shuttle',
      address: 'http://www.fas.org/spp/guide/russia/launch/energia_b.htm',
    },
  ],
  simplified:
    'The wheels are up; tiles are one dark field, and vents, flags and the tips of the elevons are left out.',
  differs: { diameter: { meters: 23.92, why: 'The record has no span, which is 23.92 m.' } },
  side: together(
    at(35.4, 3.75, engine),
    patch('dark', [25.2, 6], [27.6, 6.45, 'smooth'], [33.7, 14.05, 0.2], [36.37, 14.3, 0.1], [33.9, 6.2]),
    patch('hull', [27.2, 6], [34.2, 14, 0.1], [36.3, 14.1], [33.9, 6.2]),
    seam([31.4, 6.6], [35.2, 14]),
    // The box of the drag chutes at the foot of the fin.
    patch('hull', [32.4, 6.1], [32.4, 7.7, 0.3], [35, 7.7, 0.3], [34.6, 6.1]),
    patch('foil', [33.2, 2.2], [34.8, 2.5], [34.8, 4.6], [33.2, 5]),
    patch(
      'hull',
      [0, 2.2],
      [0.3, 3.05, 'smooth'],
      [1.5, 3.9, 'smooth'],
      [3.5, 4.6],
      [4.9, 5.65, 'smooth'],
      [6.7, 6.1, 'smooth'],
      [8.6, 6.15],
      [27.6, 6.15],
      [33.4, 6.2],
      [34, 1.1],
      [33, 0.3],
      [6, 0.02],
      [2, 0.55, 'smooth'],
      [0.3, 1.35, 'smooth'],
    ),
    patch(
      'dark',
      [0, 2.2],
      [0.28, 3, 'smooth'],
      [1.1, 3.3, 'smooth'],
      [1.7, 2.6, 'smooth'],
      [4.5, 1.6],
      [12, 1],
      [34, 1.2],
      [35.9, 0.8],
      [35.9, 0.55],
      [33, 0.3],
      [6, 0.02],
      [2, 0.55, 'smooth'],
      [0.3, 1.35, 'smooth'],
    ),
    // The wing with its edge toward the eye, its leading edge of carbon.
    patch(
      'hull',
      [11, 1.15],
      [19, 1.25],
      [26, 1.6, 'smooth'],
      [32.6, 1.2],
      [34.2, 0.95],
      [32.6, 0.6],
      [22, 0.5],
      [13, 0.75],
    ),
    patch('foil', [11, 1.15], [19, 1.25], [23, 1.42], [20, 0.85], [13, 0.75]),
    // A block of thrusters on the side of the stern.
    patch('hull', [31.4, 4.9], [32.2, 5.5], [35.1, 5.5], [35.1, 4.3], [31.9, 4.3]),
    seam([34.3, 5.5], [34.3, 4.3]),
    seam([8.9, 6.15], [8.9, 3.6], [27.4, 3.6], [27.4, 6.15]),
    ...[13.5, 18.2, 22.8].map((x) => seam([x, 6.15], [x, 3.6])),
    patch('glass', [3.75, 4.62], [4.75, 4.7], [5.2, 5.5], [4.8, 5.45]),
    patch('glass', [5, 4.75], [5.7, 4.8], [5.9, 5.6], [5.45, 5.55]),
    patch('glass', [5.95, 4.8], [6.6, 4.8], [6.7, 5.5], [6.15, 5.6]),
    port(7, 3, 1.02, 'hull'),
  ),
  above: together(
    at(35.6, 0.7, engine),
    at(35.6, -0.7, engine),
    planform([
      [9, 2.5],
      [12.5, 3],
      [20.2, 5.4, 'smooth'],
      [30, 11.8, 0.3],
      [32.8, 11.96, 0.2],
      [33.8, 2.7],
    ]),
    planform(
      [
        [33.5, 2.4],
        [35.9, 2.3],
      ],
      'hull',
    ),
    across(patch('hull', [31.4, 2.4], [32.2, 3.2], [35.1, 3.2], [35.1, 2.2], [32.6, 2])),
    planform([
      [0, 0, 'smooth'],
      [0.4, 1.1, 'smooth'],
      [2.6, 2.3, 'smooth'],
      [6.5, 2.75, 'smooth'],
      [12, 2.8],
      [34, 2.8],
      [34.3, 2.2],
    ]),
    bayDoors(8.9, 27.4, 2.35),
    across(seam([29.4, 3], [31.8, 11.85])),
    planform([
      [25.4, 0.08],
      [30, 0.3],
      [36.37, 0.14],
    ]),
    across(patch('glass', [4.1, 0.12], [5.1, 0.12], [5.1, 1.5], [4.5, 1.1])),
  ),
};
