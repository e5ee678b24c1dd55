import type { Drawing } from '../drawing.ts';
import { soyuzMs } from './soyuzMs.ts';
import { vostok } from './vostok.ts';

/** Drawings of Soviet and Russian spacecraft. */
export const russianDrawings: readonly Drawing[] = [vostok, soyuzMs];
