import type { DrawingSource } from '../drawing.ts';
import { at, type Part, stack, together } from '../part.ts';
import { frustum, revolved } from '../parts/bodies.ts';
import { port, probe, seam } from '../parts/fittings.ts';
import { rendezvousAntennas } from './rendezvousAntennas.ts';
import { relayAntenna, soyuzServiceModule, soyuzWings } from './soyuzServiceModule.ts';

/** Sources of what all versions have in common. */
export const progressSources: readonly DrawingSource[] = [
  {
    title: 'Cargo ship Progress MS-21 delivered to Baikonur',
    publisher: 'Roscosmos',
    year: 2021,
    gives: 'length (7.2 m), greatest diameter (2.72 m), order of the modules',
  },
  {
    title: 'Soyuz TM',
    publisher: 'Encyclopedia Astronautica',
    gives: 'span of the panels (10.6 m), which Progress has from Soyuz',
    address: 'http://www.astronautix.com/s/soyuz.html',
  },
];

/** What tells one version of Progress from another from outside. */
interface ProgressVersion {
  /** Depth of the panels along the axis, or none where it flew on batteries. */
  chord: number | null;
  antennas: keyof typeof rendezvousAntennas;
  /** It talks through relay satellites. */
  isRelayed?: boolean;
  /** What it carries outside that others do not. */
  cargo?: Part;
}

/** A Progress: a cargo module on two cones with tanks, where a Soyuz has its descent module. It is 7.23 m long. */
export function progress({ chord, antennas, isRelayed = false, cargo }: ProgressVersion): Part {
  return together(
    ...(chord === null ? [] : [soyuzWings({ span: 10.6, chord })]),
    at(0, 5.4, rendezvousAntennas[antennas]),
    stack(
      soyuzServiceModule,
      frustum({ bottom: 2.15, top: 1.75, height: 0.85, paint: 'dark' }),
      frustum({ bottom: 1.75, top: 1.25, height: 0.95, paint: 'dark' }),
      revolved(
        [
          [0.6, 0],
          [0.98, 0.32, 'smooth'],
          [1.13, 0.8, 'smooth'],
          [1.13, 1.75, 'smooth'],
          [0.95, 2.28, 'smooth'],
          [0.52, 2.6],
        ],
        { seams: [0.8, 1.75] },
      ),
      probe({ collar: 0.98, height: 0.57 }),
    ),
    seam([-1.13, 5.34], [1.13, 5.34]),
    ...[-0.42, 0.42].map((x) => port(x, 3, 0.46, 'foil')),
    ...(isRelayed ? [relayAntenna] : []),
    ...(cargo ? [cargo] : []),
  );
}
