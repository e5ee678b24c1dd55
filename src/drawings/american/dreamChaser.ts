import type { Drawing } from '../drawing.ts';
import { at, named, outside, together, turned } from '../part.ts';
import { patch, seam } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';
import { across, planform } from '../parts/wings.ts';

const panels = wing({ boom: 0.5, span: 3.9, chord: 1.5, panels: 3 });

export const dreamChaser: Drawing = {
  configuration: 24,
  shape:
    'A short, rounded airplane without windows that is mostly body, with a dark nose and belly and two wings that rise steeply at its stern; behind it a round cargo module with solar panels.',
  sources: [
    {
      title: 'Sierra Nevada’s Dream Chaser Spaceplane',
      publisher: 'Flight Journal',
      year: 2021,
      gives: 'length (9 m) and span (7 m) of the spaceplane',
      address: 'https://www.flightjournal.com/sierra-nevadas-dream-chaser-spaceplane/',
    },
    {
      title: 'The Shooting Star Transport Vehicle Is Gearing up for Its First NASA Resupply Mission',
      publisher: 'autoevolution',
      gives: 'length of the cargo module behind it (4.5 m)',
      address:
        'https://www.autoevolution.com/news/the-shooting-star-transport-vehicle-is-gearing-up-for-its-first-nasa-resupply-mission-190161.html',
    },
  ],
  simplified:
    'Outlines are approximate; as the uncrewed version in orbit, with the cargo module behind and the wheels up; the panels are seen spread from above, and with their edges from the side.',
  lengthOf: 'spaceplane',
  differs: {
    length: {
      meters: 9,
      why: 'The spaceplane without its cargo module is 9 m long; the record has no length.',
    },
    diameter: { meters: 7, why: 'The span is 7 m; the record has none.' },
  },
  side: together(
    outside(
      together(
        patch('foil', [8.4, 0.62], [9.5, 0.5], [9.5, 2.56], [8.4, 2.3]),
        patch('hull', [9.5, 0.3, 0.1], [12.5, 0.3, 0.2], [12.5, 2.76, 0.2], [9.5, 2.76, 0.1]),
        patch('dark', [12.5, 0.85], [12.9, 0.85], [12.9, 2.2], [12.5, 2.2]),
        seam([10.5, 0.3], [10.5, 2.76]),
        seam([11.5, 0.3], [11.5, 2.76]),
        patch('cells', [9.9, 1.42], [12.1, 1.42], [12.1, 1.62], [9.9, 1.62]),
      ),
    ),
    named(
      'spaceplane',
      together(
        patch(
          'hull',
          [0, 1.1],
          [0.14, 1.42, 'smooth'],
          [1, 1.82, 'smooth'],
          [1.8, 2.3],
          [2.5, 2.66, 'smooth'],
          [3.6, 2.8, 'smooth'],
          [6, 2.74, 'smooth'],
          [8.7, 2.42],
          [8.7, 0.62],
          [6.2, 0.06, 'smooth'],
          [4, 0.02, 'smooth'],
          [1.8, 0.3, 'smooth'],
          [0.4, 0.74, 'smooth'],
        ),
        patch(
          'dark',
          [0, 1.1],
          [0.14, 1.42, 'smooth'],
          [0.62, 1.66, 'smooth'],
          [1.1, 1.36, 'smooth'],
          [2.6, 0.88, 'smooth'],
          [5.4, 0.62],
          [8.7, 0.95],
          [8.7, 0.62],
          [6.2, 0.06, 'smooth'],
          [4, 0.02, 'smooth'],
          [1.8, 0.3, 'smooth'],
          [0.4, 0.74, 'smooth'],
        ),
        // The near wing, which rises toward the eye.
        patch('hull', [5.3, 0.85], [7.7, 3.05, 0.12], [8.95, 3.05, 0.12], [9, 1.05]),
        patch('dark', [5.3, 0.85], [7.7, 3.05], [8, 3.05], [6.1, 0.9]),
        seam([8.1, 1], [8.35, 3.05]),
        seam([3.3, 2.78], [3.3, 1.7], [4.5, 1.7], [4.5, 2.79]),
      ),
    ),
  ),
  above: together(
    outside(
      together(
        across(at(11, 1.2, turned(90, panels))),
        planform(
          [
            [8.4, 0.85],
            [9.5, 1.03],
          ],
          'foil',
        ),
        planform([
          [9.5, 1.23, 0.1],
          [12.5, 1.23, 0.2],
        ]),
        planform(
          [
            [12.5, 0.67],
            [12.9, 0.67],
          ],
          'dark',
        ),
      ),
    ),
    planform([
      [5.3, 1.5],
      [7.7, 3.46, 0.1],
      [8.95, 3.54, 0.1],
      [9, 1.5],
    ]),
    planform(
      [
        [0, 0, 'smooth'],
        [0.2, 0.62, 'smooth'],
        [1.2, 1.28, 'smooth'],
        [3.6, 1.66, 'smooth'],
        [6, 1.9, 'smooth'],
        [8.7, 1.8],
      ],
      'dark',
    ),
    planform([
      [0.75, 0, 'smooth'],
      [1.2, 0.72, 'smooth'],
      [3.6, 1.36, 'smooth'],
      [6, 1.64, 'smooth'],
      [8.7, 1.6],
    ]),
    across(seam([8.1, 1.9], [8.35, 3.5])),
  ),
};
