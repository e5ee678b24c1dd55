import { readFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import { type Card, cardSize } from './card.ts';
import type { CardDrawing, CardLine, CardText } from './drawing.ts';
import { colors } from './palette.ts';

const files = [
  ['Public Sans', 400, 'public-sans/files/public-sans-latin-400-normal.woff'],
  ['Public Sans', 600, 'public-sans/files/public-sans-latin-600-normal.woff'],
  ['Public Sans Extended', 400, 'public-sans/files/public-sans-latin-ext-400-normal.woff'],
  ['Public Sans Extended', 600, 'public-sans/files/public-sans-latin-ext-600-normal.woff'],
  ['B612 Mono', 400, 'b612-mono/files/b612-mono-latin-400-normal.woff'],
] as const;

/** The fonts of cards, read from npm packages because machines differ in their fonts. */
export const fonts: Font[] = files.map(([name, weight, file]) => ({
  name,
  weight,
  style: 'normal',
  data: readFileSync(`node_modules/@fontsource/${file}`),
}));

const faces: Record<CardLine['font'], { fontFamily: string; fontWeight: number }> = {
  text: { fontFamily: 'Public Sans, Public Sans Extended', fontWeight: 400 },
  strong: { fontFamily: 'Public Sans, Public Sans Extended', fontWeight: 600 },
  figures: { fontFamily: 'B612 Mono, Public Sans, Public Sans Extended', fontWeight: 400 },
};

/** Turns the texts of a card into shapes: a whole SVG, without fonts, for any machine to draw alike. */
export async function setLetters({ texts }: Pick<CardDrawing, 'texts'>): Promise<string> {
  return await shapesOf(texts.map(blockOf), () => {});
}

/** The characters in the texts of cards for which no font has a shape. */
export async function charactersWithoutShape(cards: readonly Card[]): Promise<Set<string>> {
  const texts = cards.flatMap(({ title, serialNumber, words }) => [title, serialNumber ?? '', words]);
  const uncommon = new Set(
    texts
      .join('')
      .normalize('NFC')
      .match(/[^ -~]/gu),
  );
  const without = new Set<string>();
  await shapesOf([element(faces.text, [...uncommon].join(' '))], (missing) => {
    for (const character of missing) without.add(character);
  });
  return without;
}

/** `report` gets each run of characters that no font has, because no other font may be loaded from the network. */
async function shapesOf(children: unknown[], report: (missing: string) => void): Promise<string> {
  const page = element(
    { display: 'flex', width: '100%', height: '100%', lineHeight: 1.15, background: colors.paper },
    children,
  );
  return await satori(page, {
    ...cardSize,
    fonts,
    loadAdditionalAsset: async (_, missing) => {
      report(missing);
      return [];
    },
  });
}

function blockOf({ x, y, width, align, lines }: CardText) {
  return element(
    { position: 'absolute', left: x, top: y, width, display: 'flex', flexDirection: 'column' },
    lines.map(({ text, font, size, color, lines }) =>
      element(
        {
          ...faces[font],
          display: 'block',
          width,
          color,
          fontSize: size,
          lineClamp: lines,
          textAlign: align,
          wordBreak: 'break-word',
          marginBottom: 8,
        },
        text,
      ),
    ),
  );
}

/** Satori reads elements of React's shape, but needs no React. */
function element(style: object, children: unknown): Parameters<typeof satori>[0] {
  return { type: 'div', key: null, props: { style, children } };
}
