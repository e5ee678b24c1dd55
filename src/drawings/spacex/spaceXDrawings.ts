import type { Drawing } from '../drawing.ts';
import { cargoDragon2 } from './cargoDragon2.ts';
import { crewDragon2 } from './crewDragon2.ts';
import { dragon1 } from './dragon1.ts';
import { starshipV1 } from './starshipV1.ts';
import { starshipV2 } from './starshipV2.ts';
import { starshipV3 } from './starshipV3.ts';
import { teslaRoadster } from './teslaRoadster.ts';

/** Drawings of SpaceX spacecraft. */
export const spaceXDrawings: readonly Drawing[] = [
  dragon1,
  crewDragon2,
  cargoDragon2,
  starshipV1,
  starshipV2,
  starshipV3,
  teslaRoadster,
];
