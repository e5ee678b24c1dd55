import type { Drawing } from '../drawing.ts';

/** Drawings of European spacecraft. */
export const europeanDrawings: readonly Drawing[] = [];
