import type { Drawing } from '../drawing.ts';
import { crewDragon2 } from './crewDragon2.ts';
import { starshipV1 } from './starshipV1.ts';

/** Drawings of SpaceX spacecraft. */
export const spaceXDrawings: readonly Drawing[] = [crewDragon2, starshipV1];
