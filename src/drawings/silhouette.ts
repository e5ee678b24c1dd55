import type { Paint, Part } from './part.ts';
import { render } from './render.ts';

/** How much of a shape's fill is seen; seams and windows are too fine for a small image. */
const fills: Partial<Record<Paint, number>> = { hull: 0.25, foil: 0.45, cells: 0.45, dark: 0.9, strut: 0 };

/**
 * A part as a small image of its own without fine lines, which are about a pixel where it is shown as large as that. Its
 * color goes with the color scheme of the page that shows it.
 */
export function silhouette(part: Part, shown: { width: number; height: number }): string {
  const { box, layers } = render(part);
  const [left, top, width, height] = box;
  const pixel = Math.max(height / shown.height, width / shown.width);
  const view = [left - pixel, top - pixel, width + 2 * pixel, height + 2 * pixel].map(Math.round).join(' ');
  const paths = layers.flatMap(({ paint, data }) => {
    const fill = fills[paint];
    return fill === undefined ? [] : `<path fill-opacity="${fill}" d="${data}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">`,
    '<style>g{fill:#575b63;stroke:#575b63}@media (prefers-color-scheme:dark){g{fill:#a3a7ae;stroke:#a3a7ae}}@media (forced-colors:active){g{fill:CanvasText;stroke:CanvasText}}</style>',
    `<g stroke-width="${Math.round(pixel)}" stroke-linejoin="round">${paths.join('')}</g>`,
    '</svg>',
  ].join('');
}
