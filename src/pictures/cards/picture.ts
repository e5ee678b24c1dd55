import sharp from 'sharp';
import { cardSize } from './card.ts';
import type { CardDrawing } from './drawing.ts';
import { indexedPng } from './indexedPng.ts';
import { setLetters } from './letters.ts';
import { palette } from './palette.ts';

const png = indexedPng(palette);

/** Renders a card as a PNG. */
export async function renderCard(drawing: CardDrawing): Promise<Buffer> {
  const letters = await setLetters(drawing);
  const svg = letters.replace(/<\/svg>$/, () => `${drawing.shapes}</svg>`);
  const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return await png({ data, ...cardSize });
}
