import type { Drawing } from '../drawing.ts';
import { pair, together } from '../part.ts';
import { box, port, seam } from '../parts/fittings.ts';
import { flapSources, forwardFlap, starship, starshipSources } from './starship.ts';

// Ports that hold on to another ship while propellant is transferred.
const dockingPorts = [22.6, 30].map((y) =>
  pair(together(port(1.95, y, 2.2, 'hull'), port(1.95, y, 1.5, 'dark'))),
);

export const starshipV3: Drawing = {
  configuration: 46,
  shape:
    'A tall steel tube with a pointed, rounded nose, two narrow flaps on the hull high on the nose and two large ones beside the foot; four round docking ports stand in a square on its back.',
  sources: [...starshipSources('52.1 m'), ...flapSources],
  simplified:
    'Seen from the side without tiles; rings are drawn every few, places of ports and flaps are approximate, and the engines inside of the skirt are left out.',
  side: starship({
    height: 52.1,
    flapsBefore: [forwardFlap],
    extras: [...dockingPorts, box('foil', 0, 26.4, 1.6, 3), seam([0, 2], [0, 22])],
  }),
};
