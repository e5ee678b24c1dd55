import type { Drawing } from '../drawing.ts';
import { at, together } from '../part.ts';
import { box, patch, port, seam, strut } from '../parts/fittings.ts';
import { wheel } from '../parts/wheels.ts';
import { across, planform } from '../parts/wings.ts';

const tire = wheel({ diameter: 0.62, spokes: 7 });

export const teslaRoadster: Drawing = {
  configuration: 20,
  shape:
    'A low, open sports car with four wheels; in the seat of the driver, a mannequin in a helmet and a spacesuit with one arm on the door.',
  sources: [
    {
      title: "Roadster, owner's manual",
      publisher: 'Tesla Motors',
      gives: 'length (3.95 m), width (1.85 m), height (1.13 m), distance of the axles (2.35 m)',
    },
  ],
  simplified:
    'The upper stage that the car is bolted to is left off; lights, doors and the mannequin are drawn plainly.',
  differs: { diameter: { meters: 1.85, why: 'Tesla gives a width of 1.85 m; the record has 1.8 m.' } },
  side: together(
    // The mannequin, called Starman, behind the windscreen.
    patch('hull', [1.86, 0.6], [1.86, 0.84, 0.1], [2.3, 0.84, 0.1], [2.36, 0.6]),
    patch('dark', [2.3, 0.6], [2.34, 1.04, 0.06], [2.46, 1.04, 0.06], [2.52, 0.6]),
    port(2.1, 0.98, 0.3, 'hull'),
    patch('glass', [1.96, 1.0, 0.03], [2.12, 1.05, 0.03], [2.12, 0.9, 0.03], [1.97, 0.91, 0.03]),
    strut([1.4, 0.78], [1.84, 1.12], [1.9, 1.1]),
    patch(
      'hull',
      [0, 0.42],
      [0.06, 0.54, 'smooth'],
      [0.55, 0.72, 'smooth'],
      [1.1, 0.8, 'smooth'],
      [1.42, 0.82],
      [1.72, 0.76, 'smooth'],
      [2.4, 0.8],
      [2.52, 1.0],
      [2.62, 1.06, 'smooth'],
      [2.9, 1, 'smooth'],
      [3.5, 0.86, 'smooth'],
      [3.88, 0.84],
      [3.95, 0.72],
      [3.88, 0.34],
      [3.7, 0.2],
      [0.3, 0.17],
      [0.02, 0.26, 0.05],
    ),
    // Wells, and the intake behind the door.
    ...[0.78, 3.13].map((x) => port(x, 0.36, 0.7, 'dark')),
    at(0.78, 0, tire),
    at(3.13, 0, tire),
    patch('dark', [2.58, 0.34], [2.74, 0.62], [2.52, 0.68], [2.46, 0.4]),
    seam([1.32, 0.8], [1.4, 0.3], [2.38, 0.3], [2.46, 0.78]),
    patch('glass', [0.22, 0.6], [0.6, 0.73], [0.5, 0.62]),
    box('dark', 3.9, 0.68, 0.08, 0.1),
    // The arm on the door.
    patch('hull', [1.76, 0.72, 0.05], [2.24, 0.72, 0.05], [2.24, 0.83, 0.05], [1.76, 0.83, 0.05]),
  ),
  isWingless: true,
  above: together(
    planform([
      [0, 0, 'smooth'],
      [0.06, 0.5, 'smooth'],
      [0.4, 0.84, 'smooth'],
      [0.95, 0.9, 'smooth'],
      [1.7, 0.82, 'smooth'],
      [2.5, 0.86, 'smooth'],
      [3.1, 0.925, 'smooth'],
      [3.75, 0.84, 'smooth'],
      [3.95, 0.6],
    ]),
    planform(
      [
        [1.5, 0.7, 0.08],
        [2.5, 0.62, 0.1],
      ],
      'dark',
    ),
    planform(
      [
        [1.34, 0.16, 'smooth'],
        [1.48, 0.68],
        [1.64, 0.68],
        [1.54, 0.16, 'smooth'],
      ],
      'glass',
    ),
    across(patch('foil', [1.95, 0.12, 0.06], [2.48, 0.12, 0.06], [2.48, 0.56, 0.06], [1.95, 0.56, 0.06])),
    patch('hull', [1.9, -0.62, 0.08], [2.36, -0.58, 0.08], [2.36, -0.14, 0.08], [1.9, -0.1, 0.08]),
    port(2.14, -0.35, 0.3, 'hull'),
    patch('glass', [2, -0.43, 0.03], [2.08, -0.45, 0.03], [2.08, -0.25, 0.03], [2, -0.27, 0.03]),
    seam([0.3, 0.4], [1.3, 0.3]),
    seam([0.3, -0.4], [1.3, -0.3]),
    across(patch('glass', [0.16, 0.52], [0.56, 0.72], [0.4, 0.76])),
    planform([
      [2.62, 0.6],
      [3.6, 0.56],
    ]),
    across(seam([2.62, 0.3], [3.6, 0.28])),
  ),
};
