import type { DrawingSource } from '../drawing.ts';
import { at, type Part, stack, together } from '../part.ts';
import { cylinder, headlight, revolved } from '../parts/bodies.ts';
import { box, patch, port, probe, seam } from '../parts/fittings.ts';
import { rendezvousAntennas } from './rendezvousAntennas.ts';
import { relayAntenna, soyuzServiceModule, soyuzWings } from './soyuzServiceModule.ts';

/** Sources of what all versions have in common. */
export const soyuzSources: readonly DrawingSource[] = [
  {
    title: 'Soyuz TMA SA',
    publisher: 'Encyclopedia Astronautica',
    gives: 'height (2.24 m) and diameter (2.17 m) of the descent module',
    address: 'http://www.astronautix.com/s/soyuztmasa.html',
  },
];

/** Sources of what TMA and its successors have in common. */
export const soyuzTmaSources: readonly DrawingSource[] = [
  {
    title: 'Soyuz TMA spacecraft: main characteristics',
    publisher: 'RSC Energia',
    gives:
      'length of the hull without the probe (6.98 m), greatest diameter (2.72 m), diameter of the compartments (2.2 m), span of the panels (10.7 m)',
    address: 'http://www.energia.ru/eng/iss/soyuz-tma/soyuz-tma_01.html',
  },
];

/** What tells one version of Soyuz from another from outside. */
interface SoyuzVersion {
  /** Meters from tip to tip of the panels. */
  span: number;
  /** Depth of the panels along the axis. */
  chord: number;
  antennas: keyof typeof rendezvousAntennas;
  /** It talks through relay satellites. */
  isRelayed?: boolean;
}

/** A Soyuz of the second generation, from Soyuz T on: it is 7.48 m long. */
export function soyuz({ span, chord, antennas, isRelayed = false }: SoyuzVersion): Part {
  return together(
    soyuzWings({ span, chord }),
    at(0, 5.6, rendezvousAntennas[antennas]),
    stack(soyuzServiceModule, soyuzDescentModule, orbitalModule, probe({ collar: 0.95, height: 0.6 })),
    port(0.45, 3.6, 0.3),
    port(-0.5, 5.65, 0.26),
    box('hull', 0.35, 5.6, 0.5, 0.4, 0.1),
    seam([-1.13, 5.48], [1.13, 5.48]),
    ...(isRelayed ? [relayAntenna] : []),
  );
}

/** The descent module with its periscope and the collar that the orbital module stands on: 2.24 m high. */
export const soyuzDescentModule: Part = stack(
  together(
    patch('dark', [0.9, 0.95], [1.24, 0.95], [1.24, 1.3], [0.9, 1.2]),
    headlight({ diameter: 2.17, height: 2.05, angle: 7, top: 0.95, paint: 'dark' }),
  ),
  cylinder({ diameter: 1.05, height: 0.19, paint: 'foil' }),
);

const orbitalModule = revolved(
  [
    [0.5, 0],
    [0.93, 0.3, 'smooth'],
    [1.13, 0.9, 'smooth'],
    [1.13, 1.45, 'smooth'],
    [0.92, 2.1, 'smooth'],
    [0.5, 2.38],
  ],
  { seams: [0.9, 1.45] },
);
