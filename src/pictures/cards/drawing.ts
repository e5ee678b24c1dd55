import { type Card, cardSize, craftOf, isUndrawn } from './card.ts';
import { nameSize } from './nameSize.ts';
import { colors } from './palette.ts';
import { portraitOf } from './portrait.ts';
import { stripShapes } from './stripShapes.ts';

/** A card before its letters become shapes; it is plain data, because equal drawings must give equal pictures. */
export interface CardDrawing {
  texts: CardText[];
  /** Elements of SVG over the texts. */
  shapes: string;
}

/** Lines of text, one below the other, in a place on a card. */
export interface CardText {
  x: number;
  y: number;
  width: number;
  align: 'start' | 'end';
  lines: CardLine[];
}

/** A text in one or a few lines, cut off with an ellipsis where they are full. */
export interface CardLine {
  text: string;
  font: 'text' | 'strong' | 'figures';
  /** Size of the letters in pixels. */
  size: number;
  color: string;
  lines: number;
}

const margin = 64;
const width = cardSize.width - 2 * margin;
const column = width / 4;
/** Where strips, and figures without a strip, stand. */
const bottom = 570;
const rule = { top: 88, figures: 366 };
/** Where the fleet is drawn, beside the name. */
const portraitRoom = { x: 776, y: 108, width: 360, height: 236 };
/** Where all are drawn, below the name of the catalog. */
const skylineRoom = { x: margin, y: 266, width, height: 86 };

/** Lays out a card; `legible` gives the part of a text that the fonts hold. */
export function drawCard(card: Card, legible: (text: string) => string): CardDrawing {
  const hasStrip = craftOf(card.fleet).length > 1;
  const figures = hasStrip ? rule.figures + 12 : bottom - 76;
  const strip = { x: margin, y: figures + 100, width, height: bottom - figures - 100 };
  const title = legible(card.title) || card.slug;
  const isOfAll = card.kind === 'Catalog';
  const portrait = portraitOf(card.fleet, isOfAll ? skylineRoom : portraitRoom);
  const beside = portrait === null || isOfAll ? width : portrait.left - 24 - margin;
  const size = nameSize(title, beside);
  const serialNumber = legible(card.serialNumber ?? '');
  const texts: CardText[] = [
    { ...row(40), lines: [line('Spacecraft Catalog', 28, { font: 'strong' })] },
    { ...row(40), align: 'end', lines: [line(card.kind, 28, { color: colors.muted })] },
    {
      ...row(106),
      width: beside,
      lines: [
        line(title, 0, { font: 'strong', ...size }),
        ...(serialNumber ? [serialLine(`Serial number ${serialNumber}`, beside)] : []),
        // Beside a drawing they may need a second line, for which a name of three leaves no room below a serial number.
        line(legible(isUndrawn(card.fleet) ? `${card.words} · not drawn yet` : card.words), 30, {
          lines: serialNumber && size.lines > 2 ? 1 : 2,
        }),
      ],
    },
    ...card.figures.map(({ label, value, isUnderWay }, index): CardText => {
      const color = isUnderWay ? colors.accent : colors.ink;
      return {
        ...row(figures),
        x: margin + index * column,
        width: column,
        lines: [line(label, 24, { color: colors.muted }), line(value, 29, { font: 'figures', color })],
      };
    }),
  ];
  const rules =
    `<path fill="${colors.ink}" d="M${margin} ${rule.top}h${width}v3h-${width}z"/>` +
    `<path fill="${colors.rule}" d="M${margin} ${figures - 12}h${width}v2h-${width}z"/>`;
  return { texts, shapes: rules + (portrait?.shapes ?? '') + (hasStrip ? stripShapes(card, strip) : '') };
}

/** A serial number in one line, smaller where it would not end before the drawing. */
function serialLine(text: string, width: number): CardLine {
  // The round brackets of the mono face look square, and the letters of the text face are narrower than 0.65 of their size.
  const fitting = Math.floor(width / (text.length * 0.65));
  return line(text, Math.max(16, Math.min(28, fitting)), { color: colors.accent });
}

function row(y: number): Omit<CardText, 'lines'> {
  return { x: margin, y, width, align: 'start' };
}

function line(text: string, size: number, rest: Partial<CardLine> = {}): CardLine {
  return { text, size, font: 'text', color: colors.ink, lines: 1, ...rest };
}
