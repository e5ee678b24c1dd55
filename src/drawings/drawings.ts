import { cygnusEnhanced } from './american/cygnusEnhanced.ts';
import type { Drawing } from './drawing.ts';
import { apolloCommandServiceModule } from './nasa/apolloCommandServiceModule.ts';
import { mercury } from './nasa/mercury.ts';
import { spaceShuttle } from './nasa/spaceShuttle.ts';
import { soyuzMs } from './russian/soyuzMs.ts';
import { vostok } from './russian/vostok.ts';
import { crewDragon2 } from './spacex/crewDragon2.ts';
import { starshipV1 } from './spacex/starshipV1.ts';

/** Every drawing there is. */
export const drawings: readonly Drawing[] = [
  vostok,
  soyuzMs,
  mercury,
  apolloCommandServiceModule,
  spaceShuttle,
  crewDragon2,
  cygnusEnhanced,
  starshipV1,
];

/** The drawing of a configuration, by its id at Launch Library 2; null where nobody has drawn it yet. */
export function drawingOf(configuration: number): Drawing | null {
  return drawings.find((one) => one.configuration === configuration) ?? null;
}
