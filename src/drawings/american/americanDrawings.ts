import type { Drawing } from '../drawing.ts';
import { apolloCommandServiceModule } from './apolloCommandServiceModule.ts';
import { apolloLunarModule } from './apolloLunarModule.ts';
import { cygnusEnhanced } from './cygnusEnhanced.ts';
import { cygnusStandard } from './cygnusStandard.ts';
import { cygnusUpgraded } from './cygnusUpgraded.ts';
import { dreamChaser } from './dreamChaser.ts';
import { gemini } from './gemini.ts';
import { mercury } from './mercury.ts';
import { newShepardCrewCapsule1 } from './newShepardCrewCapsule1.ts';
import { newShepardCrewCapsule2 } from './newShepardCrewCapsule2.ts';
import { orion } from './orion.ts';
import { spaceShipTwo } from './spaceShipTwo.ts';
import { spaceShuttle } from './spaceShuttle.ts';
import { starliner } from './starliner.ts';
import { x15 } from './x15.ts';
import { x37b } from './x37b.ts';

/** Drawings of American spacecraft. */
export const americanDrawings: readonly Drawing[] = [
  mercury,
  gemini,
  apolloCommandServiceModule,
  apolloLunarModule,
  x15,
  spaceShuttle,
  starliner,
  orion,
  x37b,
  spaceShipTwo,
  dreamChaser,
  newShepardCrewCapsule1,
  newShepardCrewCapsule2,
  cygnusStandard,
  cygnusEnhanced,
  cygnusUpgraded,
];
