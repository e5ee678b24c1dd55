import { americanDrawings } from './american/americanDrawings.ts';
import { asianDrawings } from './asian/asianDrawings.ts';
import type { Drawing } from './drawing.ts';
import { europeanDrawings } from './european/europeanDrawings.ts';
import { russianDrawings } from './russian/russianDrawings.ts';
import { spaceXDrawings } from './spacex/spaceXDrawings.ts';

/** Every drawing there is. */
export const drawings: readonly Drawing[] = [
  ...russianDrawings,
  ...americanDrawings,
  ...spaceXDrawings,
  ...europeanDrawings,
  ...asianDrawings,
];

/** The drawing of a configuration, by its id at Launch Library 2; null where nobody has drawn it yet. */
export function drawingOf(configuration: number): Drawing | null {
  return drawings.find((one) => one.configuration === configuration) ?? null;
}
