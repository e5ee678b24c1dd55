import type { Configuration } from '../catalog/model.ts';
import type { Drawing } from '../drawings/drawing.ts';
import { drawingOf } from '../drawings/drawings.ts';
import { boundsOfPart } from '../drawings/part.ts';
import { personMeters, personWidth } from '../drawings/person.ts';
import { trueSize } from '../drawings/trueSize.ts';
import { type Dimensions, sizeOf } from './dimensions.ts';

/** A configuration as it is drawn, as a rectangle of its size where nobody has drawn it yet, or the words why neither is there. */
export type ScaledConfiguration = { configuration: Configuration } & (
  | { drawing: Drawing; size: Dimensions; width: number; height: number }
  | { drawing: null; size: Dimensions; width: number; height: number }
  | { reason: string }
);

/** Configurations and a person on one scale; widths and heights are in pixels. */
export interface ScaleDrawing {
  pixelsPerMeter: number;
  configurations: ScaledConfiguration[];
}

// A window of 320 pixels has room for one with its figures beside the person.
const alone = { width: 200, height: 260 };
const amongOthers = { width: 130, height: 220 };
/** The room of two and the person on one ground line, in such a window as well, each with its name below it. */
const two = { width: 288, height: 220, gap: 16, person: 72, name: 88 };

/** Draws configurations and a person on the largest scale that leaves room for all of them. */
export function scaleDrawingOf(configurations: readonly Configuration[]): ScaleDrawing {
  const sized = configurations.map((configuration) => ({ configuration, ...metersOf(configuration) }));
  const shown = sized.flatMap((one) => ('reason' in one ? [] : one));
  const largest = configurations.length > 1 ? amongOthers : alone;
  const height = Math.max(personMeters, ...shown.map((one) => one.height));
  const width = Math.max(personMeters, ...shown.map((one) => one.width));
  const pixelsPerMeter =
    shown.length === 2
      ? Math.min(two.height / height, scaleOfTwo(shown))
      : Math.min(largest.height / height, largest.width / width);
  return {
    pixelsPerMeter,
    configurations: sized.map((one) =>
      'reason' in one
        ? one
        : { ...one, width: one.width * pixelsPerMeter, height: one.height * pixelsPerMeter },
    ),
  };
}

/** The pixels to a meter with which two and the person take all the width there is; what is narrower than its name has that of the name. */
function scaleOfTwo(shown: readonly { width: number }[]): number {
  const columns = [
    { least: two.person, meters: personWidth },
    ...shown.map(({ width }) => ({ least: two.name, meters: width })),
  ].sort((a, b) => b.least / b.meters - a.least / a.meters);
  let room = two.width - two.gap * shown.length;
  let meters = columns.reduce((sum, column) => sum + column.meters, 0);
  for (const column of columns) {
    const scale = room / meters;
    if (scale * column.meters >= column.least) return scale;
    room -= column.least;
    meters -= column.meters;
  }
  return Number.POSITIVE_INFINITY;
}

/** How a configuration is drawn, with its whole width and height in meters. */
function metersOf(configuration: Configuration) {
  const drawing = drawingOf(configuration.id);
  if (drawing) {
    const { left, right, bottom, top } = boundsOfPart(drawing.side);
    return {
      drawing,
      size: trueSize(configuration, drawing),
      width: right - left,
      height: top - bottom,
    };
  }
  const size = sizeOf(configuration);
  if ('reason' in size) return { reason: `It has not been drawn yet. ${size.reason}` };
  return { drawing, size, width: size.diameter, height: size.length };
}
