import type { Drawing } from '../drawing.ts';
import { atv } from './atv.ts';
import { spaceRider } from './spaceRider.ts';

/** Drawings of European spacecraft. */
export const europeanDrawings: readonly Drawing[] = [atv, spaceRider];
