import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lightColors } from '../../site/ui/lightColors.ts';
import { renderCard } from './picture.ts';
import { cardSize } from './room.ts';

test('each color of a card is drawn as it is, and a bar of it is solid', async () => {
  const all = Object.values(lightColors);
  const shapes = all
    .map((color, index) => `<path fill="${color}" d="M${index * 40} 0h11v90h-11z"/>`)
    .join('');
  const picture = await renderCard({
    texts: [],
    rules: [],
    shared: [{ x: 0, y: 0, ...cardSize, shapes }],
    mark: null,
  });
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const colorAt = (x: number, y: number) =>
    `#${data.subarray((y * info.width + x) * info.channels).toString('hex', 0, 3)}`;
  for (const [index, color] of all.entries())
    for (let x = 0; x < 11; x++) expect(colorAt(index * 40 + x, 40), color).toBe(color);
});
