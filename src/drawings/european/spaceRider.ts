import type { Drawing } from '../drawing.ts';
import { at, outside, together, turned } from '../part.ts';
import { bell, box, patch, port, seam } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';
import { across, bayDoors, planform } from '../parts/wings.ts';

// Its exit lies at the origin and opens to the right.
const engine = turned(90, bell({ throat: 0.2, exit: 0.6, height: 0.7 }));
const solarWing = turned(90, wing({ boom: 0.5, span: 4.8, chord: 1.3, panels: 4 }));

export const spaceRider: Drawing = {
  configuration: 44,
  shape:
    'A blunt lifting body without wings, dark below, with two flaps at its stern; behind it a round orbital module with spherical tanks, an engine and a solar wing on each side.',
  sources: [
    {
      title: 'Space Rider’s ALEK on shaker',
      publisher: 'ESA',
      year: 2025,
      gives: 'an orbital module of the fourth stage of Vega-C and a kit with two solar wings',
      address: 'https://esa.int/ESA_Multimedia/Images/2025/04/Space_Rider_s_ALEK_on_shaker',
    },
    {
      title: 'Intermediate eXperimental Vehicle',
      publisher: 'ESA',
      gives: 'the lifting body: 5 m long with its flaps, 2.2 m wide, 1.5 m high',
      address: 'https://www.esa.int/Enabling_Support/Space_Transportation/IXV',
    },
  ],
  simplified:
    'It has not flown yet. The overall length is that of the record; lengths of the two modules and the solar wings, seen on edge from the side, are approximate.',
  side: together(
    at(8.044, 1.3, engine),
    ...[0.7, 1.9].map((y) => port(6.95, y, 0.86, 'foil')),
    patch('dark', [7, 1], [7.4, 1], [7.4, 1.6], [7, 1.6]),
    box('hull', 5.8, 1.3, 1.9, 2.2, 0.06),
    box('foil', 6.85, 1.3, 0.2, 2.2),
    patch('dark', [4.3, 0.5], [4.86, 0.35], [4.86, 2.25], [4.3, 2]),
    // Flaps below the stern.
    patch('dark', [3.95, 0.22], [4.05, 0.36], [4.72, 0.14], [4.68, 0]),
    patch(
      'hull',
      [0, 0.98],
      [0.12, 1.32, 'smooth'],
      [0.62, 1.72, 'smooth'],
      [1.5, 1.96, 'smooth'],
      [4.35, 2.1],
      [4.35, 0.5],
      [4, 0.2],
      [1.4, 0.2],
      [0.4, 0.5],
    ),
    patch(
      'dark',
      [0, 0.98],
      [0.08, 1.22, 'smooth'],
      [0.3, 1.3, 'smooth'],
      [1.2, 0.95, 'smooth'],
      [2.4, 0.72],
      [4.35, 0.66],
      [4.35, 0.5],
      [4, 0.2],
      [1.5, 0.2],
      [0.5, 0.42, 'smooth'],
      [0.1, 0.72, 'smooth'],
    ),
    seam([1.9, 2], [1.9, 1.45], [3.7, 1.45], [3.7, 2.07]),
    outside(box('cells', 5.8, 1.3, 1.3, 0.14)),
  ),
  isWingless: true,
  above: together(
    at(8.044, 0, engine),
    outside(across(at(5.8, 1.1, solarWing))),
    across(port(6.95, 0.6, 0.86, 'foil')),
    patch('dark', [7, -0.3], [7.4, -0.3], [7.4, 0.3], [7, 0.3]),
    box('hull', 5.8, 0, 1.9, 2.2, 0.06),
    box('foil', 6.85, 0, 0.2, 2.2),
    planform(
      [
        [4.3, 0.8],
        [4.86, 0.95],
      ],
      'dark',
    ),
    across(patch('dark', [4, 0.15], [4.72, 0.15], [4.72, 0.85], [4, 0.85])),
    planform([
      [0, 0, 'smooth'],
      [0.18, 0.42, 'smooth'],
      [0.8, 0.72, 'smooth'],
      [2.4, 0.98, 'smooth'],
      [4.35, 1.1],
    ]),
    bayDoors(1.9, 3.7, 0.6, 0.7),
  ),
};
