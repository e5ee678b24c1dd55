import { once } from '../words/once.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { boundsOfPart, type Paint, type Part, type Shape } from './part.ts';
import type { Path } from './path.ts';
import { pathData } from './pathData.ts';

/** The paths of a drawing, each with its paint, in the order they are painted. */
export interface Rendering {
  /** Left, top, width and height for a viewBox. */
  box: readonly [number, number, number, number];
  layers: readonly { paint: Paint; data: string }[];
}

/** Renders a part in centimeters, once, because many pages show the same. */
export const render = once((part: Part) => renderIn(part, 100));

/** Renders a part in units of its own: shapes of one paint are put together as far as nothing between them is covered. */
export function renderIn(part: Part, unitsPerMeter: number): Rendering {
  return {
    box: boxOf(part, unitsPerMeter),
    layers: gathered(part.shapes).map(({ paint, path }) => ({ paint, data: pathData(path, unitsPerMeter) })),
  };
}

/** The whole units that a part takes: left, top, width and height. */
export function boxOf(part: Part, unitsPerMeter = 100): Rendering['box'] {
  const bounds = boundsOfPart(part);
  const left = Math.floor(bounds.left * unitsPerMeter);
  const top = Math.floor(-bounds.top * unitsPerMeter);
  return [
    left,
    top,
    Math.ceil(bounds.right * unitsPerMeter) - left,
    Math.ceil(-bounds.bottom * unitsPerMeter) - top,
  ];
}

interface Layer {
  paint: Paint;
  path: Path;
  boxes: Bounds[];
}

function gathered(shapes: readonly Shape[]): Layer[] {
  const layers: Layer[] = [];
  for (const { paint, path } of shapes) {
    const box = boundsOf([path]);
    const home = layerFor(layers, paint, box);
    if (home) {
      home.path = [...home.path, ...path];
      home.boxes.push(box);
    } else {
      layers.push({ paint, path, boxes: [box] });
    }
  }
  return layers;
}

function layerFor(layers: readonly Layer[], paint: Paint, box: Bounds): Layer | null {
  for (const layer of layers.toReversed()) {
    const overlaps = layer.boxes.some((other) => overlap(box, other));
    // Lines have no fill that could hide each other.
    if (layer.paint === paint && (!overlaps || paint === 'seam' || paint === 'strut')) return layer;
    if (overlaps) return null;
  }
  return null;
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}
