import { asMarkup } from '../words/markup.ts';
import { siteName } from '../words/siteName.ts';
import { creditOf } from './credit.ts';
import type { Drawing } from './drawing.ts';
import { graphic } from './graphic.ts';
import type { Label } from './label.ts';
import { citationOfDrawing, license } from './license.ts';
import { render } from './render.ts';
import { views } from './views.ts';

/**
 * A drawing as a file that stands alone: one unit is a centimeter, colors and lines are attributes, and it says what it
 * shows, from what sources, under which license (CC BY 4.0), and how to cite it. Its longer side is 1600 pixels.
 */
export function drawingFile(drawing: Drawing, { title, address, page }: Label): string {
  const rendering = render(views(drawing));
  const [left, top, width, height] = rendering.box;
  const longest = Math.max(width, height);
  const margin = Math.ceil(longest * 0.02);
  const box = [left - margin, top - margin, width + 2 * margin, height + 2 * margin] as const;
  const scale = 1600 / (longest + 2 * margin);
  const lines = { outline: longest / 400, detail: longest / 800 };
  const sources = drawing.sources
    .map((source) => `${source.title} (${creditOf(source)}): ${source.gives}`)
    .join('; ');
  const about = `${drawing.shape} One unit is a centimeter. Drawn from: ${sources}. Simplified: ${drawing.simplified}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${Math.round(box[2] * scale)}" height="${Math.round(box[3] * scale)}" role="img">`,
    `<title>${asMarkup(title)}, drawn to scale</title>`,
    `<desc>${asMarkup(about)}</desc>`,
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<cc:Work rdf:about="${asMarkup(address)}"><dc:title>${asMarkup(title)}, drawn to scale</dc:title><dc:creator>${siteName}</dc:creator><dc:source>${asMarkup(page)}</dc:source><dc:bibliographicCitation>${asMarkup(citationOfDrawing(title, address))}</dc:bibliographicCitation><cc:license rdf:resource="${license.address}"/></cc:Work>`,
    '</rdf:RDF></metadata>',
    graphic(rendering, lines),
    '</svg>\n',
  ].join('');
}
