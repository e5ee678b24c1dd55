import { flipped, type Paint, type Part, part, together } from '../part.ts';
import { type Corner, outline } from '../path.ts';

/** What is seen from above of a body or a wing that is the same on both sides: half of its outline, from the nose at the left. */
export function planform(half: readonly Corner[], paint: Paint = 'hull'): Part {
  const other = half
    .filter(([, y]) => y !== 0)
    .map(([x, y, bend]): Corner => [x, -y, bend])
    .reverse();
  return part({ paint, path: outline([...half, ...other]) });
}

/** A part beside the axis of what is seen from above, and its twin across. */
export const across = (one: Part): Part => together(one, flipped(one));
