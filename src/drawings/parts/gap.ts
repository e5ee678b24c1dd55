import type { Part } from '../part.ts';

/** Room that stays free in a stack, as for engines that are painted behind it. */
export const gap = (height: number): Part => ({ shapes: [], height });
