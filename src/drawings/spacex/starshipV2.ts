import type { Drawing } from '../drawing.ts';
import { flapSources, forwardFlap, starship, starshipSources } from './starship.ts';

export const starshipV2: Drawing = {
  configuration: 45,
  shape:
    'A tall steel tube with a pointed, rounded nose; two narrow, swept flaps stand on the hull high on the nose, and two large ones beside the foot.',
  sources: [...starshipSources('52.1 m'), ...flapSources],
  simplified:
    'Seen from the side without tiles; rings are drawn every few, the flaps are approximate, and the engines inside of the skirt are left out.',
  side: starship({ height: 52.1, flapsBefore: [forwardFlap] }),
};
