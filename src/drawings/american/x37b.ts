import type { Drawing } from '../drawing.ts';
import { at, together, turned } from '../part.ts';
import { bell, patch, seam } from '../parts/fittings.ts';
import { across, bayDoors, planform } from '../parts/wings.ts';

const engine = turned(92, bell({ throat: 0.22, exit: 0.56, height: 0.5 }));

export const x37b: Drawing = {
  configuration: 30,
  shape:
    'A small, stubby airplane without windows: a blunt nose, a dark belly, a short payload bay, swept wings at the stern, and two tail fins that lean apart as a V.',
  sources: [
    {
      title: 'X-37B Orbital Test Vehicle, fact sheet',
      publisher: 'U.S. Air Force',
      gives: 'length (8.92 m), span (4.55 m), height (2.9 m)',
      address: 'https://www.af.mil/About-Us/Fact-Sheets/Display/Article/104539/x-37b-orbital-test-vehicle/',
    },
  ],
  simplified:
    'The solar panel is stowed in the bay and the wheels are up; the outline is approximate, and thrusters are left out. From the side, the far fin would hide behind the near one: it is moved forward to be seen.',
  side: together(
    at(8.9, 1.18, engine),
    // The far fin, moved forward to be seen.
    patch('hull', [5.75, 1.6], [7.12, 2.72, 0.08], [7.84, 2.72, 0.08], [7.7, 1.5]),
    seam([7.05, 1.6], [7.46, 2.72]),
    patch(
      'hull',
      [0, 0.72],
      [0.1, 1, 'smooth'],
      [0.6, 1.4, 'smooth'],
      [1.5, 1.66, 'smooth'],
      [2.5, 1.72],
      [7.2, 1.68],
      [8.45, 1.56],
      [8.5, 0.55],
      [8.3, 0.24],
      [2, 0.02],
      [0.8, 0.14, 'smooth'],
      [0.12, 0.44, 'smooth'],
    ),
    patch(
      'dark',
      [0, 0.72],
      [0.1, 0.98, 'smooth'],
      [0.3, 1.08, 'smooth'],
      [0.9, 0.82, 'smooth'],
      [2.4, 0.56],
      [8.5, 0.42],
      [8.9, 0.36],
      [8.9, 0.26],
      [8.3, 0.2],
      [2, 0.02],
      [0.8, 0.14, 'smooth'],
      [0.12, 0.44, 'smooth'],
    ),
    patch('hull', [3.4, 0.5], [6, 0.6, 'smooth'], [8.2, 0.5], [8.7, 0.4], [8.2, 0.3], [5, 0.3]),
    patch('dark', [3.4, 0.5], [5.4, 0.58], [4.8, 0.34]),
    // The near fin, whose foot stands farther out.
    patch('hull', [6.85, 1.25], [8.2, 2.9, 0.08], [8.86, 2.9, 0.08], [8.66, 1.1]),
    seam([8.1, 1.2], [8.52, 2.9]),
    seam([2.9, 1.72], [2.9, 1.1], [5.2, 1.1], [5.2, 1.7]),
  ),
  above: together(
    at(8.9, 0, engine),
    planform([
      [2.6, 0.6],
      [4.6, 0.95, 'smooth'],
      [7.4, 2.2, 0.1],
      [8, 2.28, 0.1],
      [8.3, 0.7],
    ]),
    planform([
      [0, 0, 'smooth'],
      [0.16, 0.32, 'smooth'],
      [0.9, 0.62, 'smooth'],
      [2.2, 0.72],
      [8.5, 0.72],
      [8.85, 0.5],
    ]),
    across(seam([7.1, 0.75], [7.75, 2.27])),
    bayDoors(2.9, 5.2, 0.55),
    across(patch('hull', [6.7, 0.5], [8.05, 1.4, 0.05], [8.8, 1.44, 0.05], [8.6, 0.55])),
  ),
};
