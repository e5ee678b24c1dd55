import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import type { Drawing } from '../src/drawings/drawing.ts';
import { drawings } from '../src/drawings/drawings.ts';
import { graphic } from '../src/drawings/graphic.ts';
import { measuresOf } from '../src/drawings/measures.ts';
import type { Part } from '../src/drawings/part.ts';
import { render } from '../src/drawings/render.ts';
import { views } from '../src/drawings/views.ts';
import { readFlags, toggle, wholeNumber } from './cli.ts';

const { values, rest } = readFlags({
  call: 'npm run drawings --',
  does: 'Writes all drawings of configurations on one sheet to look at, as SVG and PNG, each at 240 and at 64 pixels.',
  flags: {
    blind: toggle(
      'numbers instead of ids in another order, for a reader who is to name them, and a list of which is which',
    ),
    columns: wholeNumber(4, 'drawings beside each other', 12),
    size: wholeNumber(240, 'pixels of the large one', 1200),
  },
  rest: {
    value: '[CONFIGURATION-ID...]',
    does: 'only these, by their ids at Launch Library 2',
    read: (texts) => texts.map(Number),
  },
});

const directory = 'drawings';
const asked = drawings.filter(({ configuration }) => rest.length === 0 || rest.includes(configuration));
// Relatives must not stand beside each other where they are to be named: 29 has no factor in common with any likely count.
const chosen = values.blind
  ? asked.map((_, index) => asked[(index * 29 + 11) % asked.length] as Drawing)
  : asked;
const [large, small] = [values.size, 64];
const cell = { width: large + small + 48, height: large + 48 };
const rows = Math.ceil(chosen.length / values.columns);
const [width, height] = [cell.width * values.columns, cell.height * rows];

const cells = chosen.map((drawing, index) => {
  const [x, y] = [(index % values.columns) * cell.width, Math.floor(index / values.columns) * cell.height];
  const weight = brotliCompressSync(graphic(render(drawing.side), { outline: 1, detail: 1 })).length;
  const label = values.blind
    ? `${index + 1}`
    : `${drawing.configuration} · ${sizeInWords(drawing)} · ${weight} B`;
  return [
    fitted(values.blind ? drawing.side : views(drawing), x + 16, y + 8, large),
    fitted(drawing.side, x + large + 32, y + 8 + large - small, small),
    `<text x="${x + 16}" y="${y + large + 32}" font-family="sans-serif" font-size="13">${label}</text>`,
  ].join('');
});
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#faf9f6"/>${cells.join('')}</svg>`;
mkdirSync(directory, { recursive: true });
const file = path.join(directory, values.blind ? 'blind' : 'sheet');
writeFileSync(`${file}.svg`, sheet);
await sharp(Buffer.from(sheet)).png().toFile(`${file}.png`);
if (values.blind) {
  const key = chosen.map(({ configuration }, index) => `${index + 1}\t${configuration}`);
  writeFileSync(`${file}.tsv`, `${key.join('\n')}\n`);
}
console.log(`${chosen.length} drawings written to ${file}.svg and ${file}.png.`);

/** A drawing in a square, on its lower edge, with lines of one weight whatever its scale. */
function fitted(part: Part, x: number, y: number, size: number): string {
  const rendering = render(part);
  const { box } = rendering;
  const scale = Math.max(box[2], box[3]) / (size - 4);
  const isSmall = size < 100;
  const paths = graphic(rendering, {
    outline: scale * (isSmall ? 0.9 : 1.4),
    detail: scale * (isSmall ? 0.35 : 0.7),
  });
  const margin = 2 * scale;
  const view = [box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin];
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="${view.join(' ')}" preserveAspectRatio="xMidYMax">${paths}</svg>`;
}

function sizeInWords(drawing: Drawing): string {
  const { length, diameter } = measuresOf(drawing);
  return `${length.toFixed(2)} m long, ${diameter.toFixed(2)} m across`;
}
