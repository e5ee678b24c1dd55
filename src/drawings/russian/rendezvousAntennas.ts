import { at, outside, type Part, together, turned } from '../part.ts';
import { dish, patch, strut } from '../parts/fittings.ts';

const raised = (diameter: number) => turned(90, dish({ diameter, depth: diameter * 0.28 }));

/**
 * Antennas to find a station by, around a front module whose middle lies at the origin: the Igla system with a large dish on
 * a mast, the Kurs system with a dish and a twin on two arms, or the Kurs-NA system with one flat antenna.
 */
export const rendezvousAntennas: Record<'igla' | 'kurs' | 'kursNa', Part> = {
  igla: outside(
    together(
      strut([-0.9, 0.2], [-1.85, 0.75], [-1.85, 1.05]),
      at(-1.85, 1.05, raised(0.95)),
      strut([0.95, 0.2], [1.5, 0.2]),
      patch('dark', [1.5, -0.15], [1.72, -0.15], [1.72, 0.55], [1.5, 0.55]),
    ),
  ),
  kurs: outside(
    together(
      strut([-0.9, 0.6], [-1.55, 0.95], [-1.55, 1.15]),
      at(-1.55, 1.15, raised(0.6)),
      strut([0.9, 0.6], [1.6, 1], [1.6, 1.5]),
      strut([1.35, 1.5], [1.85, 1.5]),
      strut([1.05, -0.3], [1.5, -0.3]),
      strut([1.5, -0.55], [1.5, -0.05]),
    ),
  ),
  kursNa: outside(patch('hull', [1.08, -0.25], [1.36, -0.2], [1.36, 0.3], [1.08, 0.35])),
};
