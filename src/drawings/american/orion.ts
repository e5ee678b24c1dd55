import type { Drawing } from '../drawing.ts';
import { at, named, outside, pair, stack, together } from '../part.ts';
import { capsule, cylinder, frustum, shield } from '../parts/bodies.ts';
import { bell, box, patch, ring, seam } from '../parts/fittings.ts';
import { crossed, wing } from '../parts/panels.ts';

// The wings reach below the engine.
const foot = 2.75;

export const orion: Drawing = {
  configuration: 4,
  shape:
    'A wide cone for the crew on a narrower cylinder with one main engine between small ones, and four long wings of three solar panels each that spread as an X.',
  sources: [
    {
      title: 'Orion Quick Facts',
      publisher: 'NASA',
      gives: 'diameter (5.03 m) and height (3.3 m) of the crew module, which are those of the record',
    },
    {
      title: 'Orion Service Module',
      publisher: 'ESA',
      gives:
        'span of the wings (19 m); diameter of the service module without its adapter (4.1 m) is as commonly given',
      address: 'https://www.flickr.com/photos/esa_events/albums/72157632540363196',
    },
  ],
  simplified:
    'The wings stand crosswise around the axis and are turned into the plane of the drawing; lengths of the service module are approximate; thrusters are few.',
  lengthOf: 'crew module',
  diameterOf: 'crew module',
  side: at(
    0,
    foot,
    together(
      outside(pair(crossed(wing({ boom: 3.1, span: 6.4, chord: 1.95, panels: 3, rows: 3 }), 24, 2))),
      pair(
        together(
          at(1, 0.4, bell({ throat: 0.16, exit: 0.36, height: 0.5 })),
          at(1.5, 0.4, bell({ throat: 0.16, exit: 0.36, height: 0.5 })),
        ),
      ),
      stack(
        bell({ throat: 0.4, exit: 1.2, height: 0.9 }),
        frustum({ bottom: 3.4, top: 4.1, height: 0.2, paint: 'dark' }),
        cylinder({ diameter: 4.1, height: 0.75, paint: 'foil' }),
        cylinder({ diameter: 4.1, height: 1.55, seams: [0.78] }),
      ),
      at(
        0,
        3.55,
        named(
          'crew module',
          stack(
            shield({ diameter: 5.03, radius: 6.03 }),
            capsule({ diameter: 5.03, height: 2.22, angle: 32.5, shoulder: 0.22, crown: 0.12, seams: [1.5] }),
            ring({ diameter: 1.5, height: 0.53 }),
          ),
        ),
      ),
      // The adapter that holds the heat shield.
      patch('foil', [-2.05, 3.4], [2.05, 3.4], [2.42, 3.62], [2.42, 3.92], [-2.42, 3.92], [-2.42, 3.62]),
      pair(seam([0.7, 1.85], [0.7, 3.4])),
      // Hatch, windows of the pilots, and thrusters.
      patch('hull', [-0.45, 4.4, 0.12], [0.45, 4.4, 0.12], [0.38, 5.35, 0.12], [-0.38, 5.35, 0.12]),
      box('glass', 0, 5.05, 0.3, 0.24, 0.08),
      pair(patch('glass', [0.72, 5.08], [1.08, 5.02], [0.9, 5.38], [0.68, 5.42])),
      pair(box('dark', 1.5, 4.5, 0.42, 0.2, 0.08)),
    ),
  ),
};
