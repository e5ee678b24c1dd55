import { at, type Part, pair, stack, together } from '../part.ts';
import { frustum, revolved, sphere } from '../parts/bodies.ts';
import { bell, port, seam } from '../parts/fittings.ts';

/**
 * The equipment module that Vostok and Voskhod share: a double cone with a braking engine below and a ring of gas bottles
 * above. The cabin stands in it, 2.25 m above the ground.
 */
export const vostokEquipment: Part = together(
  stack(
    bell({ throat: 0.3, exit: 0.56, height: 0.3 }),
    frustum({ bottom: 0.9, top: 1.1, height: 0.12, paint: 'dark' }),
    frustum({ bottom: 1.1, top: 2.43, height: 0.93, paint: 'hull', seams: [0.3] }),
    revolved(
      [
        [1.215, 0],
        [1.215, 0.12],
        [0.98, 0.72],
        [0.9, 0.88],
      ],
      { seams: [0.12, 0.72] },
    ),
  ),
  ...[0.15, 0.44, 0.7, 0.9].map((x) => pair(port(x, 2.27, 0.3, 'foil'))),
  ...[0.2, 0.5, 0.8].map((x) => pair(seam([x * 1.12, 1.5], [x * 0.95, 2]))),
);

/** The cabin that Vostok and Voskhod share, where it stands in the equipment module, with the straps that hold it. */
export const vostokCabin: Part = together(
  at(0, 2.25, sphere({ diameter: 2.3 })),
  pair(seam([0, 4.55], [0.62, 3.95, 'smooth'], [0.92, 3.2, 'smooth'], [0.88, 2.66])),
);
