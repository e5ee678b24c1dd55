import type { Drawing } from '../drawing.ts';
import { chineseReusableSpaceVehicle } from './chineseReusableSpaceVehicle.ts';
import { gaganyaan } from './gaganyaan.ts';
import { htv } from './htv.ts';
import { htvX } from './htvX.ts';
import { shenzhou } from './shenzhou.ts';
import { tianzhou } from './tianzhou.ts';

/** Drawings of Chinese, Indian and Japanese spacecraft. */
export const asianDrawings: readonly Drawing[] = [
  shenzhou,
  tianzhou,
  chineseReusableSpaceVehicle,
  gaganyaan,
  htv,
  htvX,
];
