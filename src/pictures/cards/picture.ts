import { type Node, Renderer } from '@takumi-rs/core';
import { lightColors } from '../../site/ui/lightColors.ts';
import { once } from '../../words/once.ts';
import type { CardDrawing, CardText } from './drawing.ts';
import { fewColors } from './fewColors.ts';
import type { Layer } from './layer.ts';
import { faces, fonts } from './letters.ts';
import { cardSize, type Room } from './room.ts';

/**
 * The colors of a drawing or a strip. The texts have 90, and a card of at most 256 colors is a PNG with a byte for a pixel
 * instead of three, which is smaller and made in half of the time.
 */
const mostColors = 80;

/** Renders a card as a PNG, outside the thread that asks for it. */
export async function renderCard(drawing: CardDrawing): Promise<Buffer> {
  const { shared, mark } = drawing;
  const images = await Promise.all(
    shared.map(async (layer, index) => ({ src: `shared ${index}`, data: await pictureOf(layer) })),
  );
  if (mark) images.push({ src: 'mark', data: fileOf(mark) });
  const renderer = await openRenderer();
  return renderer.render(nodeOf(drawing), { ...cardSize, format: 'png', images });
}

/** The lines of a card as they are set, those that are cut off with what is left of them. */
export async function linesSet({ texts }: CardDrawing): Promise<string[]> {
  const renderer = await openRenderer();
  const { children } = await renderer.measure(nodeOf({ texts, rules: [], shared: [], mark: null }), cardSize);
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

/** A layer on paper in few colors, made once for all cards that show it, or as it is where it has no more. */
const pictureOf = once(async (layer: Layer): Promise<Buffer> => {
  const { width, height } = layer;
  const renderer = await openRenderer();
  const onPaper: Node = {
    type: 'container',
    style: { width, height, display: 'flex', background: lightColors.paper },
    children: [{ type: 'image', src: 'layer', width, height }],
  };
  const file = fileOf(layer);
  const images = [{ src: 'layer', data: file, cache: 'none' as const }];
  const pixels = await renderer.render(onPaper, { width, height, format: 'raw', images });
  const data = fewColors(pixels, mostColors);
  if (data === null) return file;
  const reduced: Node = { type: 'image', src: { width, height, data }, width, height };
  return renderer.render(reduced, { width, height, format: 'png' });
});

/** A layer as an SVG. */
function fileOf({ x, y, width, height, shapes }: Layer): Buffer {
  const box = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${shapes}</svg>`);
}

function nodeOf({ texts, rules, shared, mark }: CardDrawing): Node {
  return {
    type: 'container',
    style: {
      ...cardSize,
      position: 'relative',
      display: 'flex',
      lineHeight: 1.15,
      background: lightColors.paper,
    },
    children: [
      ...texts.map(blockOf),
      ...rules.map(
        (rule): Node => ({ type: 'container', style: { ...placeOf(rule), background: rule.color } }),
      ),
      ...shared.map((layer, index) => imageOf(layer, `shared ${index}`)),
      ...(mark ? [imageOf(mark, 'mark')] : []),
    ],
  };
}

function imageOf(layer: Layer, src: string): Node {
  return { type: 'image', src, width: layer.width, height: layer.height, style: placeOf(layer) };
}

function placeOf({ x, y, width, height }: Room) {
  return { position: 'absolute', left: x, top: y, width, height } as const;
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
