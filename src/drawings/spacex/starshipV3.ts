import type { Drawing } from '../drawing.ts';
import { pair, together } from '../part.ts';
import { box, port, seam } from '../parts/fittings.ts';
import { forwardFlap, starship, starshipSources } from './starship.ts';

// Ports that hold on to another ship while propellant is transferred.
const dockingPorts = [23.2, 29.6].map((y) =>
  pair(together(port(1.9, y, 1.7, 'foil'), port(1.9, y, 0.8, 'dark'))),
);

export const starshipV3: Drawing = {
  configuration: 46,
  shape:
    'A tall steel tube with a pointed, rounded nose, two narrow flaps on the hull high on the nose and two large ones beside the foot; four round docking ports stand in a square on its back.',
  sources: starshipSources('52.1 m'),
  simplified:
    'Seen from the side without tiles; rings are drawn every few, places of ports and flaps are approximate, and the engines inside of the skirt are left out.',
  side: starship({
    height: 52.1,
    flapsBefore: [forwardFlap],
    extras: [...dockingPorts, box('foil', 0, 26.4, 1.6, 3), seam([0, 2], [0, 22])],
  }),
};
