import type { Configuration } from '../catalog/model.ts';
import type { Drawing } from './drawing.ts';
import { drawingOf } from './drawings.ts';

/** A configuration with its drawing. */
export type Drawn = {
  configuration: Configuration;
  drawing: Drawing;
};

/** Those of some configurations that are drawn. */
export function drawnOf(configurations: readonly Configuration[]): Drawn[] {
  return configurations.flatMap((configuration) => {
    const drawing = drawingOf(configuration.id);
    return drawing ? { configuration, drawing } : [];
  });
}
