import type { Configuration } from '../catalog/model.ts';
import type { Drawing } from '../drawings/drawing.ts';
import { drawingOf } from '../drawings/drawings.ts';
import { boundsOfPart } from '../drawings/part.ts';
import { personMeters } from '../drawings/person.ts';
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

// A window of 320 pixels has room for one with its figures beside the person, or for two side by side.
const alone = { width: 200, height: 260 };
const amongOthers = { width: 130, height: 220 };

/** Draws configurations and a person on the largest scale that leaves room for all of them. */
export function scaleDrawingOf(configurations: readonly Configuration[]): ScaleDrawing {
  const sized = configurations.map((configuration) => ({ configuration, ...metersOf(configuration) }));
  const shown = sized.flatMap((one) => ('reason' in one ? [] : one));
  const largest = configurations.length > 1 ? amongOthers : alone;
  const pixelsPerMeter = Math.min(
    largest.height / Math.max(personMeters, ...shown.map(({ height }) => height)),
    largest.width / Math.max(personMeters, ...shown.map(({ width }) => width)),
  );
  return {
    pixelsPerMeter,
    configurations: sized.map((one) =>
      'reason' in one
        ? one
        : { ...one, width: one.width * pixelsPerMeter, height: one.height * pixelsPerMeter },
    ),
  };
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
