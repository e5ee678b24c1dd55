import type { Configuration } from '../../catalog/model.ts';
import { drawingOf } from '../../drawings/drawings.ts';
import { graphic } from '../../drawings/graphic.ts';
import { type Rendering, render } from '../../drawings/render.ts';
import { skyline } from '../../drawings/skyline.ts';
import { once } from '../../words/once.ts';
import type { Room } from './room.ts';

/** The drawings of a fleet on a card. */
export interface Portrait {
  /** Elements of SVG. */
  shapes: string;
  /** Where the first of them begins, in pixels. */
  left: number;
}

/** The drawings of a fleet on one scale, at the lower right of their room; null where none is drawn. */
export function portraitOf(fleet: readonly Configuration[], room: Room): Portrait | null {
  const rendering = renderingOf(fleet);
  return rendering === null ? null : draw(rendering, room);
}

// The cards of all craft of a configuration show its drawing.
const renderingOf = once((fleet: readonly Configuration[]): Rendering | null => {
  const drawings = fleet.flatMap(({ id }) => drawingOf(id) ?? []);
  return drawings.length === 0 ? null : render(skyline(drawings));
});

function draw(rendering: Rendering, { x, y, width, height }: Room): Portrait {
  const [left, top, wide, high] = rendering.box;
  const scale = Math.min(width / wide, height / high);
  const [toX, toY] = [x + width - (left + wide) * scale, y + height - (top + high) * scale];
  // Lines of full weight would run together in drawings of a few pixels.
  const weight = scale * 100 < 6 ? 1 : 2;
  const lines = { outline: weight / scale, detail: weight / 2 / scale };
  const moved = `translate(${toX.toFixed(2)} ${toY.toFixed(2)}) scale(${scale.toPrecision(5)})`;
  return {
    shapes: `<g transform="${moved}">${graphic(rendering, lines)}</g>`,
    left: Math.floor(x + width - wide * scale),
  };
}
