import { type Part, stack, together } from '../part.ts';
import { cylinder, revolved } from '../parts/bodies.ts';

/** The capsule of New Shepard, with its windows or what stands in their place. */
export function newShepard(windows: Part): Part {
  return together(
    stack(
      revolved(
        [
          [1.62, 0],
          [1.82, 0.16, 0.08],
          [1.85, 0.32],
        ],
        { paint: 'dark' },
      ),
      cylinder({ diameter: 3.7, height: 0.26 }),
      revolved(
        [
          [1.85, 0],
          [1.44, 1.66, 'smooth'],
          [1.2, 2.3, 'smooth'],
          [0.84, 2.68, 'smooth'],
          [0.62, 2.8],
        ],
        { seams: [1.86] },
      ),
      // The cover of the parachutes.
      cylinder({ diameter: 1.2, height: 0.14, paint: 'foil' }),
    ),
    windows,
  );
}
