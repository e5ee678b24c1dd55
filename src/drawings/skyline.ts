import type { Drawing } from './drawing.ts';
import { at, boundsOfPart, type Part, part } from './part.ts';
import { boxOf } from './render.ts';
import { silhouette } from './silhouette.ts';

/** Meters between two drawings. */
const gap = 1.6;
/** Pixels that a row of drawings is shown in. */
const shown = { width: 1200, height: 600 };

/** A row of drawings on one ground line as a file: silhouettes alone, for light and dark pages. */
export function skylineFile(drawings: readonly Drawing[]): string {
  return silhouette(skyline(drawings), shown);
}

/** The width and the height of the file, in pixels of a page that is as wide as a desk has room for. */
export function skylineSize(drawings: readonly Drawing[]): { width: number; height: number } {
  const [, , width, height] = boxOf(skyline(drawings));
  return { width: shown.width, height: Math.round((shown.width * height) / width) };
}

/** Drawings beside each other on one ground line, to one scale. */
export function skyline(drawings: readonly Drawing[]): Part {
  let x = 0;
  const shapes = drawings.flatMap(({ side }) => {
    const { left, right, bottom } = boundsOfPart(side);
    const placed = at(x - left, -bottom, side);
    x += right - left + gap;
    return placed.shapes;
  });
  return part(...shapes);
}
