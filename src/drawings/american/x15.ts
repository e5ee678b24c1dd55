import type { Drawing } from '../drawing.ts';
import { at, together, turned } from '../part.ts';
import { bell, patch, seam } from '../parts/fittings.ts';
import { across, planform } from '../parts/wings.ts';

const engine = turned(90, bell({ throat: 0.6, exit: 1, height: 0.9 }));

export const x15: Drawing = {
  configuration: 13,
  shape:
    'A long, dark dart: a round body with a needle nose and a small cockpit, short thin wings in the middle, and at the stern an engine between two thick wedge fins, one up and one down.',
  sources: [
    {
      title: 'Hypersonics before the Shuttle (SP-2000-4518)',
      publisher: 'Dennis Jenkins, NASA',
      year: 2000,
      gives:
        'length (15.45 m), span (6.82 m), height with the lower fin (about 4 m), diameter of the body (1.42 m)',
    },
  ],
  simplified:
    'As in flight, with skids and nose wheel up; lettering, speed brakes and small vents are left out, and the outline of the body is approximate.',
  side: together(
    at(15.45, 2.05, engine),
    // Wedge fins, the lower half of the one below falls away before the landing.
    patch('dark', [12.25, 2.6], [13.15, 4.12], [15.2, 4.12], [15.2, 2.6]),
    patch('dark', [12.4, 1.5], [13.2, 0], [15.2, 0], [15.2, 1.5]),
    seam([12.65, 3.28], [15.2, 3.28]),
    seam([12.75, 0.84], [15.2, 0.84]),
    patch(
      'dark',
      [0, 2],
      [0.12, 2.14, 'smooth'],
      [1.2, 2.38],
      [2.3, 2.66],
      [2.75, 3.04],
      [3.4, 3.14, 'smooth'],
      [4.4, 3.02, 'smooth'],
      [6, 2.76, 'smooth'],
      [8, 2.76],
      [14.85, 2.76],
      [14.85, 1.34],
      [4, 1.34, 'smooth'],
      [1.2, 1.72],
      [0.12, 1.88, 'smooth'],
    ),
    // The fairing along the side, with the wing and the drooping tail on it.
    patch('dark', [4.3, 2.05], [5.4, 2.42], [14.85, 2.42], [15.1, 2.05], [14.85, 1.7], [5.4, 1.7]),
    patch('dark', [8.4, 2.06], [9.4, 2.18], [11.9, 2.06], [9.4, 1.96]),
    patch('dark', [12.6, 2.08], [15, 2.08], [15.4, 1.5], [14.75, 1.46]),
    patch('glass', [2.72, 2.74], [3.3, 2.78], [3.2, 3.02], [2.85, 2.98]),
    seam([3.9, 3.08], [4.2, 2.5]),
    seam([1.2, 2.38], [1.2, 1.72]),
  ),
  above: together(
    at(15.45, 0, engine),
    planform(
      [
        [8.3, 0.9],
        [10.25, 3.41],
        [11.15, 3.41],
        [11.9, 0.9],
      ],
      'dark',
    ),
    planform(
      [
        [12.5, 0.9],
        [14.78, 2.75],
        [15.4, 2.75],
        [15, 0.9],
      ],
      'dark',
    ),
    planform(
      [
        [0, 0],
        [0.12, 0.13, 'smooth'],
        [1.2, 0.32],
        [3.4, 0.66, 'smooth'],
        [4.4, 0.72],
        [5.4, 1.1],
        [14.85, 1.1],
        [14.85, 0.7],
      ],
      'dark',
    ),
    across(seam([4.4, 0.72], [14.85, 0.72])),
    across(seam([10.9, 1.1], [10.6, 3.41])),
    planform(
      [
        [12.25, 0],
        [15.2, 0.28],
      ],
      'dark',
    ),
    across(patch('glass', [2.72, 0.04], [2.85, 0.3], [3.3, 0.36], [3.2, 0.04])),
  ),
};
