import type { Configuration } from '../../catalog/model.ts';
import { drawingOf } from '../../drawings/drawings.ts';
import { graphic } from '../../drawings/graphic.ts';
import { type Rendering, render } from '../../drawings/render.ts';
import { skyline } from '../../drawings/skyline.ts';
import { type Layer, layerOf } from './layer.ts';
import type { Room } from './room.ts';

/** The drawings of a fleet on one scale, at the lower right of a room; null where none is drawn. */
export function portraitsIn(room: Room, fleet: readonly Configuration[]): Layer | null {
  const drawings = fleet.flatMap(({ id }) => drawingOf(id) ?? []);
  return drawings.length === 0 ? null : draw(render(skyline(drawings)), room);
}

function draw(rendering: Rendering, { x, y, width, height }: Room): Layer {
  const [left, top, wide, high] = rendering.box;
  const scale = Math.min(width / wide, height / high);
  const [toX, toY] = [x + width - (left + wide) * scale, y + height - (top + high) * scale];
  // Lines of full weight would run together in drawings of a few pixels.
  const weight = scale * 100 < 6 ? 1 : 2;
  const lines = { outline: weight / scale, detail: weight / 2 / scale };
  const moved = `translate(${toX.toFixed(2)} ${toY.toFixed(2)}) scale(${scale.toPrecision(5)})`;
  const drawn = {
    x: x + width - wide * scale,
    y: y + height - high * scale,
    width: wide * scale,
    height: high * scale,
  };
  // Half of an outline lies around the drawing.
  return layerOf(around(drawn, 2), `<g transform="${moved}">${graphic(rendering, lines)}</g>`);
}

function around({ x, y, width, height }: Room, margin: number): Room {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}
