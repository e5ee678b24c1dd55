import { once } from '../words/once.ts';
import type { Drawing } from './drawing.ts';
import { boundsOfPart } from './part.ts';

/**
 * The length and the diameter of a drawing in meters, taken of its hull, or of the part that it names, without what stands
 * out; of what lies, the length is level, and the diameter is the span from above.
 */
export const measuresOf = once(
  ({ side, above, lengthOf, diameterOf }: Drawing): { length: number; diameter: number } => {
    const hull = (part: Drawing['side'], name?: string) =>
      boundsOfPart({
        shapes: part.shapes.filter(({ of, isOutside }) => (name === undefined ? !isOutside : of === name)),
      });
    const long = hull(side, lengthOf);
    const wide = hull(above ?? side, diameterOf);
    return above
      ? { length: long.right - long.left, diameter: wide.top - wide.bottom }
      : { length: long.top - long.bottom, diameter: wide.right - wide.left };
  },
);
