import sharp from 'sharp';
import { expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { cardSize } from '../../site/ui/cardSize.ts';
import { lightColors } from '../../site/ui/lightColors.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { cardsOf } from './cards.ts';
import { type CardDrawing, drawCard } from './drawing.ts';
import { renderCard } from './picture.ts';

const blank: CardDrawing = { texts: [], rules: [], background: [], mark: null };
const all = Object.values(lightColors);

/** The pixels of a card, three bytes for each, as another program reads them. */
const pixelsOf = async (drawing: Partial<CardDrawing>) =>
  sharp(await renderCard({ ...blank, ...drawing }))
    .removeAlpha()
    .raw()
    .toBuffer();

async function colorsOf(drawing: Partial<CardDrawing>) {
  const pixels = await pixelsOf(drawing);
  return (x: number, y: number) => {
    const at = (y * cardSize.width + x) * 3;
    return `#${pixels.subarray(at, at + 3).toString('hex')}`;
  };
}

test('each color of a drawing is drawn as it is, and a bar of it is solid', async () => {
  const shapes = all
    .map((color, index) => `<path fill="${color}" d="M${index * 40} 0h11v90h-11z"/>`)
    .join('');
  const colorAt = await colorsOf({ background: [{ x: 0, y: 0, ...cardSize, shapes }] });
  for (const [index, color] of all.entries())
    for (const x of [0, 5, 10]) expect(colorAt(index * 40 + x, 40), color).toBe(color);
});

test('letters, rules and marks have the colors that they are given, each where it stands', async () => {
  const { ink, muted, accent, rule, paper } = lightColors;
  const line = { text: 'IIIIIIIIII', font: 'strong' as const, size: 96, lines: 1 };
  const texts = [ink, muted, accent].map((color, row) => ({
    x: 100,
    y: 50 + row * 150,
    width: 400,
    align: 'start' as const,
    lines: [{ ...line, color }],
  }));
  const colorAt = await colorsOf({
    texts,
    rules: [{ x: 10, y: 500, width: 30, height: 2, color: rule }],
    mark: { x: 600, y: 500, width: 20, height: 20, path: 'M600 500h20v20h-20z', color: accent },
  });
  for (const [row, color] of [ink, muted, accent].entries()) {
    const along = new Set(Array.from({ length: 400 }, (_, x) => colorAt(100 + x, 110 + row * 150)));
    expect(along, color).toContain(color);
    for (const other of [ink, muted, accent]) if (other !== color) expect(along).not.toContain(other);
  }
  expect([colorAt(10, 500), colorAt(39, 501), colorAt(40, 500), colorAt(10, 502)]).toEqual([
    rule,
    rule,
    paper,
    paper,
  ]);
  expect([colorAt(601, 501), colorAt(618, 518), colorAt(625, 510)]).toEqual([accent, accent, paper]);
});

test('a color that no card has is refused by its name, and a shape that is none', async () => {
  const rules = [{ x: 0, y: 0, width: 9, height: 9, color: '#123456' }];
  await expect(renderCard({ ...blank, rules })).rejects.toThrow('#123456');
  const mark = { x: 0, y: 0, width: 9, height: 9, path: 'no shape', color: lightColors.accent };
  await expect(renderCard({ ...blank, mark })).rejects.toThrow('"no shape"');
});

test('the drawings of the catalog lose no color that an eye would miss', async () => {
  const cards = cardsOf(linkCatalog(readDataSet(frozenEdition)));
  const backgrounds = new Set(cards.map((card) => drawCard(card, (text) => text).background));
  expect(backgrounds.size).toBeGreaterThan(50);
  for (const background of backgrounds) {
    const shown = await pixelsOf({ background });
    for (const { x, y, width, height, shapes } of background) {
      const box = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${shapes}</svg>`;
      const drawn = await sharp(Buffer.from(svg)).flatten({ background: lightColors.paper }).raw().toBuffer();
      let farthest = 0;
      for (let row = 0; row < height; row++) {
        const first = ((y + row) * cardSize.width + x) * 3;
        for (let part = 0; part < width * 3; part++) {
          const lost = Math.abs((shown[first + part] ?? 0) - (drawn[row * width * 3 + part] ?? 0));
          if (lost > farthest) farthest = lost;
        }
      }
      // Of 255, in one of red, green and blue, at the edge of an area.
      expect(farthest, shapes.slice(0, 200)).toBeLessThanOrEqual(12);
    }
  }
});
