import initCanvasKit, {
  type Canvas,
  type CanvasKit,
  type MallocObj,
  type Paint,
  type Paragraph,
  type Surface,
  type TypefaceFontProvider,
} from 'canvaskit-wasm';
import { cardSize } from '../../site/ui/cardSize.ts';
import type { CardLine, CardText } from './drawing.ts';
import { faces, fonts } from './letters.ts';
import type { Room } from './room.ts';
import type { CardMark } from './strip.ts';

/** Space between two lines, in pixels. */
const leading = 8;
/** Letters may reach out of their line: accents of capitals above, the first of them to the left. */
const overhang = leading / 2;

/** Where something in one color stands. */
export interface Covered {
  room: Room;
  color: string;
}

/**
 * Sets texts on a card with CanvasKit, which is Skia, and tells how much of each pixel they cover. The pixels are read from its
 * memory in place, because a copy of them takes longer than all letters.
 */
export class Lettering {
  readonly #kit: CanvasKit;
  readonly #fonts: TypefaceFontProvider;
  readonly #memory: MallocObj;
  readonly #surface: Surface;
  readonly #canvas: Canvas;
  readonly #paint: Paint;

  private constructor(kit: CanvasKit) {
    this.#kit = kit;
    this.#fonts = kit.TypefaceFontProvider.Make();
    for (const { name, data } of fonts) this.#fonts.registerFont(Uint8Array.from(data).buffer, name);
    const { width, height } = cardSize;
    this.#memory = kit.Malloc(Uint32Array, width * height);
    const pixels = {
      ...cardSize,
      // Skia is slower where a pixel is one byte.
      colorType: kit.ColorType.RGBA_8888,
      alphaType: kit.AlphaType.Premul,
      colorSpace: kit.ColorSpace.SRGB,
    };
    const surface = kit.MakeRasterDirectSurface(pixels, this.#memory, width * 4);
    if (!surface) throw new Error(`CanvasKit gives no room for a card of ${width} by ${height} pixels.`);
    this.#surface = surface;
    this.#canvas = surface.getCanvas();
    this.#paint = new kit.Paint();
    this.#paint.setAntiAlias(true);
  }

  static async open(): Promise<Lettering> {
    return new Lettering(await initCanvasKit());
  }

  /** The pixels of a card, of which the highest byte tells how much is covered since the last wipe; valid until more is set. */
  get pixels(): Uint32Array {
    this.#surface.flush();
    return this.#memory.toTypedArray() as Uint32Array;
  }

  wipe(): void {
    this.#canvas.clear(this.#kit.TRANSPARENT);
  }

  /** Sets the lines of a text, one below the other. */
  set({ x, y, width, align, lines }: CardText): Covered[] {
    let top = y;
    return lines.map((line) => {
      const paragraph = this.#layOut(line, width, align);
      this.#canvas.drawParagraph(paragraph, x, top);
      const [long, height] = [paragraph.getLongestLine(), paragraph.getHeight()];
      paragraph.delete();
      const room = around({ x: align === 'end' ? x + width - long : x, y: top, width: long, height });
      top += height + leading;
      return { room, color: line.color };
    });
  }

  /** Fills the shape of a mark. */
  fill({ path, color, ...room }: CardMark): Covered {
    const shape = this.#kit.Path.MakeFromSVGString(path);
    if (!shape) throw new Error(`"${path}" is the shape of a mark, and no data of an SVG path.`);
    this.#canvas.drawPath(shape, this.#paint);
    shape.delete();
    return { room: around(room), color };
  }

  /** What stands in the lines of a text where they are set: those that are cut off end with an ellipsis. */
  readBack({ width, align, lines }: CardText): string[] {
    return lines.map((line) => {
      const paragraph = this.#layOut(line, width, align);
      const rows = paragraph.getLineMetrics();
      const text = rows.map(({ startIndex, endIndex }) => line.text.slice(startIndex, endIndex)).join('');
      const isCut = paragraph.didExceedMaxLines();
      paragraph.delete();
      return isCut ? `${text}…` : text;
    });
  }

  #layOut({ text, font, size, lines }: CardLine, width: number, align: CardText['align']): Paragraph {
    const kit = this.#kit;
    const { fontFamilies, weight } = faces[font];
    const height = { fontSize: size, heightMultiplier: 1.15, halfLeading: true };
    const style = new kit.ParagraphStyle({
      textStyle: {
        ...height,
        fontFamilies,
        fontStyle: { weight: weight === 600 ? kit.FontWeight.SemiBold : kit.FontWeight.Normal },
        color: kit.BLACK,
      },
      // Letters of another font would else make their line higher.
      strutStyle: { ...height, fontFamilies, strutEnabled: true, forceStrutHeight: true },
      textAlign: align === 'end' ? kit.TextAlign.Right : kit.TextAlign.Left,
      maxLines: lines,
      ellipsis: '…',
    });
    const builder = kit.ParagraphBuilder.MakeFromFontProvider(style, this.#fonts);
    builder.addText(text);
    const paragraph = builder.build();
    builder.delete();
    paragraph.layout(width);
    return paragraph;
  }
}

/** All whole pixels of a card that what stands in a room may touch. */
function around({ x, y, width, height }: Room): Room {
  const [left, top] = [Math.max(0, Math.floor(x - overhang)), Math.max(0, Math.floor(y - overhang))];
  const right = Math.min(cardSize.width, Math.ceil(x + width + overhang));
  const bottom = Math.min(cardSize.height, Math.ceil(y + height + overhang));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
