import { flipped, type Paint, type Part, part, together } from '../part.ts';
import { type Corner, outline } from '../path.ts';
import { seam } from './fittings.ts';

/** What is seen from above of a body or a wing that is the same on both sides: half of its outline, from the nose at the left. */
export function planform(half: readonly Corner[], paint: Paint = 'hull'): Part {
  const other = half
    .filter(([, y]) => y !== 0)
    .map(([x, y, bend]): Corner => [x, -y, bend])
    .reverse();
  return part({ paint, path: outline([...half, ...other]) });
}

/** The doors of a payload bay from above, closed along the axis, with what they are wide on each side at their two ends. */
export function bayDoors(from: number, to: number, half: number, halfBehind = half): Part {
  return together(
    planform([
      [from, half],
      [to, halfBehind],
    ]),
    seam([from, 0], [to, 0]),
  );
}

/** A part beside the axis of what is seen from above, and its twin across. */
export const across = (one: Part): Part => together(one, flipped(one));
