import type { Drawing } from '../drawing.ts';
import { at, part, together, turned } from '../part.ts';
import { bell, patch, port, seam } from '../parts/fittings.ts';
import { outline } from '../path.ts';

const engine = bell({ throat: 0.9, exit: 2.39, height: 2.6 });

export const spaceShuttle: Drawing = {
  configuration: 14,
  shape:
    'A thick, blunt airplane with a dark belly: windows high on the nose, a long straight back over the payload bay, pods and three engine bells at the stern, and one tall swept fin.',
  sources: [
    {
      title: 'NASA, Space Shuttle reference and press kits',
      gives: 'length (37.24 m), span (23.79 m), height on its wheels (17.25 m), diameter of an engine bell (2.39 m)',
    },
  ],
  simplified: 'The wheels are up; tiles are one dark field, and doors, vents and flags are left out.',
  differs: {
    length: 'The record has the length of the stack with its tank (56.1 m); the drawing is of the orbiter, 37.24 m long.',
    diameter: 'The record has that of the tank and boosters; an orbiter has a span of 23.79 m.',
  },
  side: together(
    // Engines behind the body: one above, two below of which one is seen.
    at(34.4, 5.35, turned(-80, at(0, -2.6, engine))),
    at(34.2, 2.6, turned(-80, at(0, -2.6, engine))),
    // Fin with its rudder.
    patch('hull', [28.3, 6.6], [34.9, 14.1, 0.3], [37.24, 14.1], [33.9, 6.6]),
    seam([31.7, 6.9], [36.1, 14.05]),
    // Body.
    part({
      paint: 'hull',
      path: outline([
        [0, 2],
        [0.35, 2.75, 'smooth'],
        [1.6, 3.45, 'smooth'],
        [3.5, 4.15],
        [4.9, 5.4, 'smooth'],
        [6.6, 6, 'smooth'],
        [8.6, 6.1],
        [27.6, 6.1],
        [33.4, 6.1],
        [34.6, 1.1],
        [33.6, 0.3],
        [6, 0.02],
        [2, 0.5, 'smooth'],
        [0.3, 1.25, 'smooth'],
      ]),
    }),
    // The dark belly with the nose cap.
    part({
      paint: 'dark',
      path: outline([
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
      ]),
    }),
    // Wing, its edge toward the eye.
    patch('hull', [11.5, 1.1], [19.5, 1.15], [26, 1.5, 'smooth'], [33.4, 1.15], [35, 0.9], [33.4, 0.55], [22, 0.5], [13.5, 0.75]),
    patch('foil', [11.5, 1.1], [19.5, 1.15], [23, 1.32], [20, 0.85], [13.5, 0.75]),
    // Pod of the orbital engines.
    patch('hull', [26.2, 6], [28.2, 7.4, 'smooth'], [31.5, 7.9, 'smooth'], [34.6, 7.6], [35.2, 6.3], [34.4, 4.9], [30, 4.9, 'smooth']),
    at(34.9, 6.9, turned(-75, at(0, -0.9, bell({ throat: 0.4, exit: 1.1, height: 0.9 })))),
    // Doors of the payload bay, and cockpit.
    seam([9.1, 6.1], [9.1, 3.6], [27.4, 3.6], [27.4, 6.1]),
    ...[13.7, 18.2, 22.8].map((x) => seam([x, 6.1], [x, 3.6])),
    patch('glass', [3.75, 4.25], [4.85, 4.45], [5.35, 5.35], [4.85, 5.25]),
    patch('glass', [5.15, 4.5], [6.05, 4.6], [6.15, 5.3], [5.7, 5.4]),
    port(6.6, 2.9, 1.02, 'hull'),
    seam([2.2, 3.1], [3.4, 3.4]),
  ),
};
