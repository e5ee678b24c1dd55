import type { Drawing } from '../drawing.ts';

/** Drawings of Chinese, Indian and Japanese spacecraft. */
export const asianDrawings: readonly Drawing[] = [];
