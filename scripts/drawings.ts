import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { closeUp } from '../src/drawings/closeUp.ts';
import type { Drawing } from '../src/drawings/drawing.ts';
import { drawingOf, drawings } from '../src/drawings/drawings.ts';
import { graphic } from '../src/drawings/graphic.ts';
import { measuresOf } from '../src/drawings/measures.ts';
import { render } from '../src/drawings/render.ts';
import { views } from '../src/drawings/views.ts';
import { lightColors } from '../src/site/ui/lightColors.ts';
import { readFlags, toggle, wholeNumber } from './cli.ts';

const { values, rest } = readFlags({
  call: 'npm run drawings --',
  does: 'Writes all drawings of configurations on one sheet to look at, as SVG and PNG, each at 240 and at 64 pixels.',
  flags: {
    blind: toggle(
      'each as a file of its own in both sizes, shuffled and numbered, for a reader who is to name them, and a key that says which is which',
    ),
    columns: wholeNumber(4, 'drawings beside each other', 12, 1),
    size: wholeNumber(240, 'pixels of the large one', 1200, 16),
  },
  rest: {
    value: '[CONFIGURATION-ID...]',
    does: 'only these, by their ids at Launch Library 2',
    read: (texts) => texts.map(readId),
  },
});

const directory = 'drawings';
const asked = drawings.filter(({ configuration }) => rest.length === 0 || rest.includes(configuration));
const [large, small] = [values.size, 64];
const cell = { width: large + small + 48, height: large + 48 };
const rows = Math.ceil(asked.length / values.columns);
const [width, height] = [cell.width * values.columns, cell.height * rows];

const cells = asked.map((drawing, index) => {
  const [x, y] = [(index % values.columns) * cell.width, Math.floor(index / values.columns) * cell.height];
  const weight = brotliCompressSync(graphic(render(drawing.side), { outline: 1, detail: 1 })).length;
  const label = `${drawing.configuration} · ${sizeInWords(drawing)} · ${weight} B`;
  return [
    at(x + 16, y + 8, fitted(drawing, large)),
    at(x + large + 32, y + 8 + large - small, fitted(drawing, small)),
    `<text x="${x + 16}" y="${y + large + 32}" font-family="sans-serif" font-size="13">${label}</text>`,
  ].join('');
});
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${lightColors.paper}"/>${cells.join('')}</svg>`;
mkdirSync(directory, { recursive: true });
const file = path.join(directory, 'sheet');
writeFileSync(`${file}.svg`, sheet);
await sharp(Buffer.from(sheet)).png().toFile(`${file}.png`);
console.log(`${asked.length} drawings written to ${file}.svg and ${file}.png.`);
if (values.blind) await writeBlind(path.join(directory, 'blind'));

function readId(text: string): number {
  if (drawingOf(Number(text))) return Number(text);
  throw new Error(`CONFIGURATION-ID "${text}": expected the id of a configuration that is drawn, such as 20`);
}

/** Each drawing by itself, for a reader who is to name it; shuffled anew for each size, so that one does not tell the other. */
async function writeBlind(to: string): Promise<void> {
  // Those of a larger choice before would have no line in the key.
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const key: Record<string, Record<string, number>> = {};
  for (const size of [large, small]) {
    const shuffled = asked
      .map((drawing) => ({ drawing, place: Math.random() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ drawing }, index) => [`${index + 1}`, drawing] as const);
    key[size] = Object.fromEntries(shuffled.map(([number, { configuration }]) => [number, configuration]));
    for (const [number, drawing] of shuffled) {
      await sharp(Buffer.from(fitted(drawing, size)))
        .flatten({ background: lightColors.paper })
        .png()
        .toFile(path.join(to, `${size}-${number}.png`));
    }
  }
  writeFileSync(path.join(to, 'key.json'), `${JSON.stringify(key, null, 2)}\n`);
  console.log(`Each by itself in ${to}, with key.json.`);
}

function at(x: number, y: number, svg: string): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" `);
}

/** A drawing in a square, on its lower edge, with lines of one weight whatever its scale. */
function fitted(drawing: Drawing, size: number): string {
  const rendering = render(views(drawing));
  const isSmall = size < 100;
  const box = isSmall && !drawing.above ? closeUp(rendering.box) : rendering.box;
  const scale = Math.max(box[2], box[3]) / (size - 4);
  const paths = graphic(rendering, {
    outline: scale * (isSmall ? 1 : 1.4),
    detail: scale * (isSmall ? 0.4 : 0.7),
  });
  const margin = 2 * scale;
  const view = [box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${view.join(' ')}" preserveAspectRatio="xMidYMax">${paths}</svg>`;
}

function sizeInWords(drawing: Drawing): string {
  const { length, diameter } = measuresOf(drawing);
  return `${length.toFixed(2)} m long, ${diameter.toFixed(2)} m across`;
}
