import type { Drawing } from '../drawing.ts';
import { at, outside, pair, stack, together } from '../part.ts';
import { cylinder, frustum, revolved } from '../parts/bodies.ts';
import { port, seam, strut } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';
import { rendezvousAntennas } from './rendezvousAntennas.ts';
import { soyuzDescentModule } from './soyuz.ts';
import { soyuzServiceModule } from './soyuzServiceModule.ts';

export const soyuz7kOk: Drawing = {
  configuration: 1,
  shape:
    'A round orbital module under a tall docking mechanism, a radar dish on a mast, a bell-shaped descent module, and a service module ringed at its foot, with two solar wings that end in whip antennas.',
  sources: [
    {
      title: 'Soyuz 7K-OK',
      publisher: 'Encyclopedia Astronautica',
      gives: 'length (7.95 m), span of the panels (9.8 m)',
      address: 'http://www.astronautix.com/s/soyuz.html',
    },
    {
      title: 'Mir Hardware Heritage (RP-1357)',
      publisher: 'David S. F. Portree, NASA',
      year: 1995,
      gives: 'what the ferries and the Zonds had otherwise',
    },
  ],
  version:
    'Drawn as the 7K-OK of Soyuz 1 to 9; the ferries of 1973 to 1981 had batteries in place of panels, and the Zonds had no orbital module.',
  simplified: 'Panels are turned into the plane of the drawing; antennas and ring are approximate.',
  differs: {
    length: {
      meters: 7.95,
      why: 'The record has the later ferry, 7.48 m; the first version, with its long docking mechanism, was 7.95 m.',
    },
  },
  side: together(
    outside(pair(at(1.05, 1.35, wing({ boom: 0.25, span: 3.6, chord: 1.9, panels: 4 })))),
    outside(pair(strut([4.9, 2.25], [5.5, 3.3]))),
    at(0, 5.6, rendezvousAntennas.igla),
    stack(
      soyuzServiceModule,
      soyuzDescentModule,
      revolved(
        [
          [0.5, 0],
          [0.93, 0.38, 'smooth'],
          [1.12, 0.95, 'smooth'],
          [1.12, 1.3, 'smooth'],
          [0.93, 1.95, 'smooth'],
          [0.5, 2.3],
        ],
        { seams: [0.95, 1.3] },
      ),
      cylinder({ diameter: 0.9, height: 0.3, paint: 'dark' }),
      frustum({ bottom: 0.75, top: 0.4, height: 0.25, paint: 'foil' }),
      cylinder({ diameter: 0.14, height: 0.48, paint: 'dark' }),
      frustum({ bottom: 0.26, top: 0.1, height: 0.12, paint: 'dark' }),
    ),
    // The ring around the engines, left over from the lunar version.
    revolved([
      [1.2, 0, 0.13],
      [1.2, 0.28, 0.13],
    ]),
    port(0, 5.65, 0.56, 'hull'),
    port(0.45, 3.6, 0.3),
    port(-0.62, 5.65, 0.24),
    seam([-1.12, 5.5], [1.12, 5.5]),
  ),
};
