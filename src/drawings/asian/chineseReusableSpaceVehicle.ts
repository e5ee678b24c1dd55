import type { Drawing } from '../drawing.ts';
import { at, outside, together, turned } from '../part.ts';
import { bell, box, patch } from '../parts/fittings.ts';
import { across, planform } from '../parts/wings.ts';

// Its exit lies at the origin and opens to the right.
const engine = turned(90, bell({ throat: 0.3, exit: 0.75, height: 0.75, paint: 'guess' }));

export const chineseReusableSpaceVehicle: Drawing = {
  configuration: 31,
  shape:
    'As observers believe: a small airplane with a blunt nose, a thick body without windows, stubby delta wings, one upright fin, an engine at the stern, and beside it what may be two solar panels; drawn in broken lines, because nobody has published it.',
  sources: [
    {
      title: 'Images through a telescope by Felix Schöfbänker',
      publisher: 'Space.com',
      year: 2024,
      gives: 'about 10 m of length, and two things at the stern that may be solar panels',
    },
    {
      title: 'Photograph of Shenlong, a Chinese test vehicle, below a bomber',
      publisher: 'Chinese websites',
      year: 2007,
      gives: 'delta wings, a blunt nose and one upright fin, as far as this vehicle resembles it',
    },
  ],
  isGuess: true,
  simplified:
    'China has not published its shape or size: all of it is a guess from what observers believe, so its lines are broken; doors and flaps are left out.',
  side: together(
    outside(box('guess', 9.2, 1.5, 0.9, 0.16)),
    at(10, 1.35, engine),
    patch('guess', [6.6, 2.1], [7.4, 2.55, 'smooth'], [8.9, 4.35, 0.1], [9.9, 4.35, 0.1], [9.4, 2]),
    patch(
      'guess',
      [0, 0.9],
      [0.12, 1.3, 'smooth'],
      [0.9, 1.85, 'smooth'],
      [2.2, 2.15, 'smooth'],
      [4, 2.2],
      [8.6, 2.2],
      [9.4, 2],
      [9.4, 0.45],
      [8.8, 0.12],
      [2, 0.05],
      [0.5, 0.4, 'smooth'],
    ),
    patch('guess', [3.6, 0.46], [6.4, 0.7, 'smooth'], [8.8, 0.55], [9.1, 0.38], [5, 0.28]),
  ),
  above: together(
    // What may be solar panels.
    outside(across(box('guess', 9.45, 2.1, 0.8, 3.2))),
    at(10, 0, engine),
    planform(
      [
        [2.6, 0.9],
        [4.4, 1.15, 'smooth'],
        [8, 2.75, 0.1],
        [9, 2.75, 0.1],
        [9.2, 0.9],
      ],
      'guess',
    ),
    planform(
      [
        [0, 0, 'smooth'],
        [0.25, 0.5, 'smooth'],
        [1.5, 0.95, 'smooth'],
        [3, 1.05],
        [8.8, 1.05],
        [9.4, 0.85],
      ],
      'guess',
    ),
    planform(
      [
        [6.8, 0.03],
        [8.2, 0.14],
        [9.9, 0.05],
      ],
      'guess',
    ),
  ),
};
