import type { Drawing } from '../drawing.ts';
import { apolloCommandServiceModule } from './apolloCommandServiceModule.ts';
import { apolloLunarModule } from './apolloLunarModule.ts';
import { cygnusEnhanced } from './cygnusEnhanced.ts';
import { gemini } from './gemini.ts';
import { mercury } from './mercury.ts';
import { spaceShuttle } from './spaceShuttle.ts';

/** Drawings of American spacecraft. */
export const americanDrawings: readonly Drawing[] = [
  mercury,
  gemini,
  apolloCommandServiceModule,
  apolloLunarModule,
  spaceShuttle,
  cygnusEnhanced,
];
