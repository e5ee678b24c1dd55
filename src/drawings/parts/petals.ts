import { at, type Part, pair, stack, together } from '../part.ts';
import { cylinder } from './bodies.ts';
import { patch } from './fittings.ts';
import { gap } from './gap.ts';

/** A docking ring with guide petals that stand up from it, as the androgynous ones of Shenzhou and Tianzhou have them. */
export function petals({ diameter, height }: { diameter: number; height: number }): Part {
  const [half, base] = [diameter / 2, height * 0.5];
  const petal = patch(
    'foil',
    [half * 0.4, 0],
    [half * 1.02, 0],
    [half * 0.8, height - base],
    [half * 0.5, height - base],
  );
  return together(
    at(0, base, pair(petal)),
    stack(
      cylinder({ diameter: diameter * 1.12, height: height * 0.28 }),
      cylinder({ diameter, height: height * 0.22, paint: 'dark' }),
      gap(height - base),
    ),
  );
}
