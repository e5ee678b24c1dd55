import type { Drawing } from '../drawing.ts';
import { buran } from './buran.ts';
import { progress7kTg } from './progress7kTg.ts';
import { progressM } from './progressM.ts';
import { progressM1 } from './progressM1.ts';
import { progressMModified } from './progressMModified.ts';
import { progressMs } from './progressMs.ts';
import { progressMUm } from './progressMUm.ts';
import { soyuz7kOk } from './soyuz7kOk.ts';
import { soyuzMs } from './soyuzMs.ts';
import { soyuzT } from './soyuzT.ts';
import { soyuzTm } from './soyuzTm.ts';
import { soyuzTma } from './soyuzTma.ts';
import { soyuzTmaM } from './soyuzTmaM.ts';
import { voskhod } from './voskhod.ts';
import { vostok } from './vostok.ts';

/** Drawings of Soviet and Russian spacecraft. */
export const russianDrawings: readonly Drawing[] = [
  vostok,
  voskhod,
  soyuz7kOk,
  soyuzT,
  soyuzTm,
  soyuzTma,
  soyuzTmaM,
  soyuzMs,
  progress7kTg,
  progressM,
  progressM1,
  progressMModified,
  progressMs,
  progressMUm,
  buran,
];
