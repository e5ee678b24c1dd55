import type { Drawing } from './drawing.ts';
import { render } from './render.ts';

/** A drawing as a small mark beside a name: its silhouette, with panels and other thin things paler, for light and dark pages. */
export function markFile(drawing: Drawing): string {
  const { box, layers } = render(drawing.side);
  const [left, top, width, height] = box;
  // A line of about a pixel, where the mark is 24 high or 40 wide.
  const pixel = Math.max(height / 24, width / 40);
  const view = [left - pixel, top - pixel, width + 2 * pixel, height + 2 * pixel].map(Math.round).join(' ');
  const solid = layers.filter(({ paint }) => paint !== 'seam' && paint !== 'glass' && paint !== 'strut');
  const bodies = solid.filter(({ paint }) => paint !== 'cells').map(({ data }) => data);
  const cells = solid.filter(({ paint }) => paint === 'cells').map(({ data }) => data);
  const struts = layers.filter(({ paint }) => paint === 'strut').map(({ data }) => data);
  const path = (data: string[], attributes: string) =>
    data.length > 0 ? `<path ${attributes} d="${data.join('')}"/>` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">`,
    '<style>g{fill:#575b63;stroke:#575b63}@media (prefers-color-scheme:dark){g{fill:#a3a7ae;stroke:#a3a7ae}}@media (forced-colors:active){g{fill:CanvasText;stroke:CanvasText}}</style>',
    `<g stroke-width="${Math.round(pixel * 0.6)}">`,
    path(struts, 'fill="none"'),
    path(cells, 'fill-opacity=".5"'),
    path(bodies, 'stroke-opacity=".6"'),
    '</g></svg>',
  ].join('');
}
