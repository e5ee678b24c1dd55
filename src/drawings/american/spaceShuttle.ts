import type { Drawing } from '../drawing.ts';
import { at, together, turned } from '../part.ts';
import { bell, patch, port, seam } from '../parts/fittings.ts';
import { across, bayDoors, planform } from '../parts/wings.ts';

// Its exit lies at the origin and opens to the right and, as the thrust has to pass below, up.
const mainEngine = turned(100, bell({ throat: 0.9, exit: 2.39, height: 2.9, paint: 'dark' }));
const orbitalEngine = turned(97, bell({ throat: 0.35, exit: 1.1, height: 1.2, paint: 'dark' }));

export const spaceShuttle: Drawing = {
  configuration: 14,
  shape:
    'A thick, blunt airplane with a dark belly: windows high on the nose, a long straight back over the payload bay, pods and three engine bells at the stern, and one tall swept fin.',
  sources: [
    {
      title: 'NSTS 1988 News Reference Manual',
      publisher: 'NASA',
      year: 1988,
      gives: 'length (37.24 m), span (23.79 m), height on its wheels (17.25 m), payload bay (18.3 by 4.6 m)',
    },
  ],
  simplified: 'The wheels are up; tiles are one dark field, and vents and flags are left out.',
  differs: {
    length: {
      meters: 37.24,
      why: 'The record has the stack with its tank, 56.1 m; the drawing is of the orbiter, 37.24 m long.',
    },
    diameter: {
      meters: 23.79,
      why: 'The record has 8.7 m, which is no size of the orbiter; its span is 23.79 m.',
    },
  },
  side: together(
    at(37.1, 5.35, mainEngine),
    at(37, 2.6, mainEngine),
    patch('hull', [28, 6.6], [34.9, 14.1, 0.3], [37.24, 14.1], [33.9, 6.6]),
    seam([31.6, 7], [36, 14]),
    patch(
      'hull',
      [0, 2],
      [0.35, 2.75, 'smooth'],
      [1.6, 3.45, 'smooth'],
      [3.5, 4.2],
      [4.9, 5.4, 'smooth'],
      [6.6, 6, 'smooth'],
      [8.6, 6.1],
      [27.6, 6.1],
      [33.4, 6.1],
      [34.2, 1.1],
      [33.6, 0.3],
      [6, 0.02],
      [2, 0.5, 'smooth'],
      [0.3, 1.25, 'smooth'],
    ),
    patch(
      'dark',
      [0, 2],
      [0.3, 2.7, 'smooth'],
      [1, 2.72, 'smooth'],
      [3.2, 1.75, 'smooth'],
      [8.5, 1.2],
      [12, 0.9],
      [34.5, 1.1],
      [36.4, 0.75],
      [36.4, 0.55],
      [33.6, 0.3],
      [6, 0.02],
      [2, 0.5, 'smooth'],
      [0.3, 1.25, 'smooth'],
    ),
    // The wing with its edge toward the eye, its leading edge of carbon.
    patch(
      'hull',
      [11.5, 1.1],
      [19.5, 1.15],
      [26, 1.5, 'smooth'],
      [33.4, 1.15],
      [35, 0.9],
      [33.4, 0.55],
      [22, 0.5],
      [13.5, 0.75],
    ),
    patch('foil', [11.5, 1.1], [19.5, 1.15], [23, 1.32], [20, 0.85], [13.5, 0.75]),
    at(35.8, 7, orbitalEngine),
    patch(
      'hull',
      [26, 6],
      [27.8, 7.5, 'smooth'],
      [31.5, 8.2, 'smooth'],
      [34.4, 7.9],
      [34.8, 6.5],
      [33.9, 4.9],
      [30, 4.8, 'smooth'],
    ),
    seam([9.1, 6.1], [9.1, 3.6], [27.4, 3.6], [27.4, 6.1]),
    ...[13.7, 18.2, 22.8].map((x) => seam([x, 6.1], [x, 3.6])),
    patch('glass', [3.75, 4.25], [4.85, 4.45], [5.35, 5.35], [4.85, 5.25]),
    patch('glass', [5.15, 4.5], [6.05, 4.6], [6.15, 5.3], [5.7, 5.4]),
    port(6.6, 2.9, 1.02, 'hull'),
    seam([2.2, 3.1], [3.4, 3.4]),
  ),
  above: together(
    across(at(37.1, 1.45, mainEngine)),
    at(37.1, 0, mainEngine),
    planform([
      [9, 2.5],
      [13, 3],
      [20.2, 5.2, 'smooth'],
      [31.2, 11.75, 0.4],
      [33, 11.9, 0.3],
      [34.4, 2.7],
    ]),
    planform([
      [0, 0, 'smooth'],
      [0.5, 0.95, 'smooth'],
      [3, 2.2, 'smooth'],
      [7, 2.7, 'smooth'],
      [12, 2.75],
      [34, 2.9],
      [34, 2.5],
    ]),
    bayDoors(9.1, 27.4, 2.3),
    across(seam([30, 3], [32.6, 11.85])),
    across(
      patch('hull', [27, 1.4], [28.5, 2.7, 'smooth'], [32, 3, 'smooth'], [35.2, 2.6], [35.2, 1.2], [30, 0.8]),
    ),
    planform([
      [28, 0.1],
      [31, 0.25],
      [37.24, 0.12],
    ]),
    across(patch('glass', [4.1, 0.15], [5.2, 0.15], [5.2, 1.3], [4.5, 1])),
  ),
};
