import { paints } from './paints.ts';
import type { Paint, Part } from './part.ts';
import { boxOf, type Rendering, renderIn } from './render.ts';

/** How much of a shape's fill is seen; seams are too fine for a small image. */
const fills: Partial<Record<Paint, number>> = {
  hull: 0.25,
  guess: 0,
  foil: 0.45,
  cells: 0.45,
  dark: 0.9,
  glass: 1,
  strut: 0,
};
/** A gray that stands out from light and dark pages alike, because an image does not know which it is on. */
const gray = '#767b84';
/** Units of the drawing to a pixel of the page, so that the image stays sharp where it is shown larger. */
const unitsPerPixel = 5;

/**
 * A part as a small image of its own without fine lines, which are a pixel wide where it is shown in this size; the frame says
 * how much of it is seen.
 */
export function silhouette(
  part: Part,
  shown: { width: number; height: number },
  frame: (box: Rendering['box']) => Rendering['box'] = (box) => box,
): string {
  const [, , wide, high] = frame(boxOf(part));
  const pixelsPerMeter = 100 * Math.min(shown.height / high, shown.width / wide);
  const rendering = renderIn(part, Math.min(100, pixelsPerMeter * unitsPerPixel));
  const box = frame(rendering.box);
  const margin = Math.ceil(unitsPerPixel / 2);
  const view = [box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin].join(' ');
  const paths = rendering.layers.flatMap(({ paint, data }) => {
    const fill = fills[paint];
    const dashes = paints[paint].isBroken ? ` stroke-dasharray="${2 * unitsPerPixel}"` : '';
    // A line around a window would make it larger than it is.
    const edge = paint === 'glass' ? ' stroke="none"' : '';
    return fill === undefined ? [] : `<path fill-opacity="${fill}"${dashes}${edge} d="${data}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">`,
    `<g fill="${gray}" stroke="${gray}" stroke-width="${unitsPerPixel}" stroke-linejoin="round">${paths.join('')}</g>`,
    '</svg>',
  ].join('');
}
