import { at, outside, type Part, pair, stack, together } from '../part.ts';
import { cylinder, frustum, staves } from '../parts/bodies.ts';
import { bell, box, port } from '../parts/fittings.ts';
import { wing } from '../parts/panels.ts';

/**
 * The service module that Soyuz and Progress share: a radiator around its waist, a flare at its foot, and the truss that
 * carries what stands on top. It is 2.26 m high.
 */
export const soyuzServiceModule: Part = together(
  stack(
    bell({ throat: 0.3, exit: 0.6, height: 0.14 }),
    frustum({ bottom: 2.72, top: 2.15, height: 0.66, seams: [0.16] }),
    cylinder({ diameter: 2.15, height: 1.1, seams: [0.14, 0.34, 0.54, 0.74] }),
    frustum({ bottom: 2.15, top: 1.85, height: 0.24, paint: 'dark' }),
    cylinder({ diameter: 1.95, height: 0.12, paint: 'foil' }),
  ),
  staves([0.55], 0.8, 1.9),
);

/** The wings of solar panels, which both carry on their service module: from tip to tip, and in depth along the axis. */
export const soyuzWings = ({ span, chord }: { span: number; chord: number }): Part =>
  outside(pair(at(1.05, 1.3, wing({ boom: 0.25, span: span / 2 - 1.3, chord, panels: 4 }))));

/** The flat antenna to relay satellites, which the MS versions of both carry on their service module. */
export const relayAntenna: Part = together(
  box('hull', 0, 1.4, 0.9, 0.62, 0.08),
  ...[-0.2, 0.2].map((x) => port(x, 1.4, 0.28, 'foil')),
);
