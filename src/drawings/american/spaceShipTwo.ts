import type { Drawing } from '../drawing.ts';
import { at, together, turned } from '../part.ts';
import { bell, patch, port, seam } from '../parts/fittings.ts';
import { across, planform } from '../parts/wings.ts';

const motor = turned(90, bell({ throat: 0.5, exit: 1, height: 1.3, paint: 'dark' }));

export const spaceShipTwo: Drawing = {
  configuration: 27,
  shape:
    'A rounded body with many round windows and one rocket nozzle, on a low wing that ends in two booms; they reach far back and carry swept fins and outer tailplanes.',
  sources: [
    {
      title: 'How SpaceShipTwo Will Work',
      publisher: 'HowStuffWorks',
      gives:
        'length (60 feet, 18.3 m), span (27 feet, 8.2 m), diameter of the cabin (90 inches, 2.3 m), sizes of the windows',
      address: 'https://science.howstuffworks.com/spaceshiptwo3.htm',
    },
  ],
  simplified:
    'The tail is down, as in the glide, and the wheels are up; the outline of wing, booms and fins is approximate, and windows on top are left out.',
  side: together(
    at(16.2, 1.85, motor),
    patch(
      'hull',
      [0, 1.6],
      [0.2, 2, 'smooth'],
      [1.4, 2.55, 'smooth'],
      [3.6, 3.06, 'smooth'],
      [6.2, 3.14, 'smooth'],
      [9.6, 2.84, 'smooth'],
      [14.9, 2.2],
      [14.9, 1.4],
      [9.5, 0.8, 'smooth'],
      [4, 0.76, 'smooth'],
      [1, 1.06, 'smooth'],
      [0.15, 1.36, 'smooth'],
    ),
    // The wing with its edge toward the eye, and the boom at its tip with the fin.
    patch('hull', [5.4, 0.96], [8.6, 1.3, 'smooth'], [14.6, 1.2], [14.6, 0.92], [8.6, 0.8, 'smooth']),
    patch('hull', [15, 1.2], [16.7, 4.3, 0.2], [18, 4.3, 0.1], [17.9, 1.1]),
    patch('hull', [15.2, 0.9], [16.6, 0, 0.15], [17.7, 0, 0.1], [17.9, 0.9]),
    patch(
      'hull',
      [9.6, 1],
      [11, 1.46, 'smooth'],
      [17.9, 1.3],
      [18.2, 1.05],
      [17.9, 0.82],
      [11, 0.72, 'smooth'],
    ),
    patch('dark', [14.6, 1.18], [15.8, 1.24], [17.7, 1.12], [17.7, 0.98], [15.8, 0.96]),
    seam([16.9, 1.35], [17.4, 4.3]),
    ...(
      [
        [1, 2.02],
        [1.75, 2.4],
        [2.15, 1.72],
        [4, 2.5],
        [5.2, 2.55],
        [6.4, 2.52],
        [4.6, 1.78],
        [5.8, 1.8],
        [7, 1.8],
      ] as const
    ).map(([x, y]) => port(x, y, 0.5)),
    seam([3, 3.02], [3, 0.82]),
    seam([8.6, 3.02], [8.6, 1.3]),
  ),
  above: together(
    at(16.1, 0, motor),
    planform([
      [5.2, 0.9],
      [8.6, 1.35, 'smooth'],
      [11.2, 2.5],
      [14.6, 2.5],
      [14.9, 0.6],
    ]),
    planform([
      [0, 0, 'smooth'],
      [0.3, 0.45, 'smooth'],
      [1.6, 0.94, 'smooth'],
      [4.2, 1.15, 'smooth'],
      [8, 1.1, 'smooth'],
      [14.9, 0.45],
    ]),
    across(patch('hull', [14.8, 2.7], [16.6, 4.1, 0.2], [17.6, 4.1, 0.1], [17.8, 2.7])),
    across(
      patch(
        'hull',
        [10.2, 2.55],
        [11.2, 2.92, 'smooth'],
        [17.9, 2.8],
        [18.2, 2.62],
        [17.9, 2.44],
        [11.2, 2.32, 'smooth'],
      ),
    ),
    across(seam([13.6, 0.65], [13.6, 2.35])),
    across(seam([17, 2.85], [17.2, 4.1])),
    ...(
      [
        [1.3, 0.3],
        [2, 0.72],
        [4, 0.5],
        [5.4, 0.5],
        [6.8, 0.5],
      ] as const
    ).map(([x, y]) => across(port(x, y, 0.44))),
  ),
};
