import type { Configuration } from '../catalog/model.ts';
import { type Dimensions, sizeOf } from './dimensions.ts';

/** A configuration drawn as a rectangle, or the words why it is not. */
export type ScaledConfiguration = { configuration: Configuration } & (
  | { size: Dimensions; width: number; height: number }
  | { reason: string }
);

/** Configurations and a person on one scale; widths and heights are in pixels. */
export interface ScaleDrawing {
  pixelsPerMeter: number;
  configurations: ScaledConfiguration[];
}

/** The height of the person that everything is drawn beside, in meters. */
export const personMeters = 1.8;

// A window of 320 pixels has room for one with its figures beside the person, or for two side by side.
const alone = { width: 130, height: 260 };
const amongOthers = { width: 85, height: 200 };

/**
 * The outline of a standing person, in meters, feet at 0 and head up to -1.8: a head, a body, two arms and two legs.
 */
export const personOutline =
  'M0-1.8a.115.13 0 0 1 0 .26a.115.13 0 0 1 0-.26zM-.2-1.5H.2L.27-1.4V-.85H.19V-1.3H.16V0H.02V-.8H-.02V0H-.16V-1.3H-.19V-.85H-.27V-1.4z';

/** Draws configurations and a person on the largest scale that leaves room for all of them. */
export function scaleDrawingOf(configurations: readonly Configuration[]): ScaleDrawing {
  const sized = configurations.map((configuration) => ({ configuration, size: sizeOf(configuration) }));
  const sizes = sized.flatMap(({ size }) => ('reason' in size ? [] : size));
  const largest = configurations.length > 1 ? amongOthers : alone;
  const pixelsPerMeter = Math.min(
    largest.height / Math.max(personMeters, ...sizes.map(({ length }) => length)),
    largest.width / Math.max(...sizes.map(({ diameter }) => diameter), personMeters),
  );
  return {
    pixelsPerMeter,
    configurations: sized.map(({ configuration, size }) =>
      'reason' in size
        ? { configuration, reason: size.reason }
        : {
            configuration,
            size,
            width: size.diameter * pixelsPerMeter,
            height: size.length * pixelsPerMeter,
          },
    ),
  };
}
