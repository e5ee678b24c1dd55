import { type Node, Renderer } from '@takumi-rs/core';
import { cardSize } from './card.ts';
import type { CardDrawing, CardText } from './drawing.ts';
import { faces, fonts } from './letters.ts';
import { colors } from './palette.ts';

/** Renders a card as a PNG, outside the thread that asks for it. */
export async function renderCard(drawing: CardDrawing): Promise<Buffer> {
  const { width, height } = cardSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawing.shapes}</svg>`;
  const renderer = await openRenderer();
  return renderer.render(nodeOf(drawing), {
    ...cardSize,
    format: 'png',
    // No two cards have the same shapes.
    images: [{ src: 'shapes', data: Buffer.from(svg), cache: 'none' }],
  });
}

/** The lines of a card as they are set, those that are cut off with what is left of them. */
export async function linesSet(drawing: CardDrawing): Promise<string[]> {
  const renderer = await openRenderer();
  const { children } = await renderer.measure(nodeOf({ ...drawing, shapes: '' }), cardSize);
  return children.flatMap((block) => block.children.map(({ runs }) => runs.map(({ text }) => text).join('')));
}

let opened: Promise<Renderer> | undefined;

/** One renderer of all cards, which knows their fonts and no others. */
function openRenderer(): Promise<Renderer> {
  opened ??= (async () => {
    const renderer = new Renderer();
    for (const font of fonts) await renderer.registerFont(font);
    return renderer;
  })();
  return opened;
}

function nodeOf({ texts, shapes }: CardDrawing): Node {
  const place = { position: 'absolute', left: 0, top: 0, ...cardSize } as const;
  return {
    type: 'container',
    style: { ...cardSize, position: 'relative', display: 'flex', lineHeight: 1.15, background: colors.paper },
    children: [
      ...texts.map(blockOf),
      ...(shapes ? [{ type: 'image', src: 'shapes', ...cardSize, style: place } as const] : []),
    ],
  };
}

function blockOf({ x, y, width, align, lines }: CardText): Node {
  return {
    type: 'container',
    style: { position: 'absolute', left: x, top: y, width, display: 'flex', flexDirection: 'column' },
    children: lines.map(({ text, font, size, color, lines }) => ({
      type: 'text',
      text,
      style: {
        ...faces[font],
        width,
        color,
        fontSize: size,
        lineClamp: lines,
        textOverflow: 'ellipsis',
        textAlign: align,
        wordBreak: 'break-word',
        marginBottom: 8,
      },
    })),
  };
}
