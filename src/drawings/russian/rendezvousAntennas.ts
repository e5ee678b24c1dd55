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
      strut([-0.9, 0.1], [-2, 0.7], [-2, 1]),
      at(-2, 1, raised(1.3)),
      strut([0.95, 0.1], [1.5, 0.1]),
      patch('dark', [1.5, -0.4], [1.8, -0.4], [1.8, 0.6], [1.5, 0.6]),
    ),
  ),
  kurs: outside(
    together(
      strut([-0.9, 0.6], [-1.6, 0.95], [-1.6, 1.2]),
      at(-1.6, 1.2, raised(0.7)),
      strut([0.9, 0.6], [1.7, 1.05], [1.7, 1.65]),
      strut([1.3, 1.65], [2.1, 1.65]),
      strut([1.05, -0.3], [1.6, -0.3]),
      strut([1.6, -0.65], [1.6, 0.05]),
    ),
  ),
  kursNa: outside(patch('hull', [1.08, -0.3], [1.42, -0.25], [1.42, 0.35], [1.08, 0.4])),
};
