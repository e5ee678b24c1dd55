import type { Configuration } from '../../catalog/model.ts';
import { cardSize } from '../../site/ui/cardSize.ts';
import { lightColors } from '../../site/ui/lightColors.ts';
import { once } from '../../words/once.ts';
import { siteName } from '../../words/siteName.ts';
import { type Card, hasStrip, isUndrawn } from './card.ts';
import type { Layer } from './layer.ts';
import { nameSize } from './nameSize.ts';
import { portraitsIn } from './portrait.ts';
import type { Room } from './room.ts';
import { type CardMark, stripsIn, wedge } from './strip.ts';

/** A card before its letters become shapes; it is plain data, because equal drawings must give equal pictures. */
export interface CardDrawing {
  texts: CardText[];
  rules: CardRule[];
  /** The drawings and the strips of a fleet: one list for all its cards, because they are rendered once for all of them. */
  background: readonly Layer[];
  /** What marks the present craft on its strip. */
  mark: CardMark | null;
}

/** A line from margin to margin. */
export interface CardRule extends Room {
  color: string;
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
/** Between two figures stays room for two letters of the largest, because one would read as a space within a figure. */
const columnGap = 40;
/** Where strips, and figures without a strip, stand. */
const bottom = 570;
const rule = { top: 88, figures: 366 };
/** Where the fleet is drawn, beside the name. */
const portraitRoom = { x: 776, y: 108, width: 360, height: 236 };
/** Where all are drawn, below the name of the catalog. */
const skylineRoom = { x: margin, y: 266, width, height: 86 };
/** Where strips are drawn, below the figures. */
const stripRoom = { x: margin, y: rule.figures + 112, width, height: bottom - rule.figures - 112 };

/** Lays out a card; `legible` gives the part of a text that the fonts hold. */
export function drawCard(card: Card, legible: (text: string) => string): CardDrawing {
  const isOfAll = card.kind === 'Catalog';
  const { portrait, strip, background } = (isOfAll ? fleetBelow : fleetBeside)(card.fleet);
  const figures = strip ? rule.figures + 12 : bottom - 76;
  const title = legible(card.title) || card.slug;
  const place = card.present && strip?.places.get(card.present);
  const beside = portrait === null || isOfAll ? width : portrait.x - 22 - margin;
  const size = nameSize(title, beside);
  const serialNumber = legible(card.serialNumber ?? '');
  const pitch = (width + columnGap) / Math.max(1, card.figures.length);
  const column = pitch - columnGap;
  const texts: CardText[] = [
    { ...row(40), lines: [line(siteName, 28, { font: 'strong' })] },
    { ...row(40), align: 'end', lines: [line(card.kind, 28, { color: lightColors.muted })] },
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
      const color = isUnderWay ? lightColors.accent : lightColors.ink;
      const figure = legible(value);
      return {
        ...row(figures),
        x: margin + index * pitch,
        width: column,
        lines: [
          line(label, 24, { color: lightColors.muted }),
          line(figure, figureSize(figure, column), { font: 'figures', color }),
        ],
      };
    }),
  ];
  return {
    texts,
    rules: [
      { x: margin, y: rule.top, width, height: 3, color: lightColors.ink },
      { x: margin, y: figures - 12, width, height: 2, color: lightColors.rule },
    ],
    background,
    mark: typeof place === 'number' ? wedge(place, stripRoom) : null,
  };
}

/** The drawings of a fleet in a room, and its strips if they show more than that there are craft. */
function drawFleet(fleet: readonly Configuration[], room: Room) {
  const portrait = portraitsIn(room, fleet);
  const strip = hasStrip(fleet) ? stripsIn(stripRoom, fleet) : null;
  const background: readonly Layer[] = [portrait, strip?.layer].filter((layer) => layer != null);
  return { portrait, strip, background };
}

const fleetBeside = once((fleet: readonly Configuration[]) => drawFleet(fleet, portraitRoom));
const fleetBelow = once((fleet: readonly Configuration[]) => drawFleet(fleet, skylineRoom));

/** A serial number in one line, smaller where it would not end before the drawing. */
function serialLine(text: string, width: number): CardLine {
  // The round brackets of the mono face look square, and the letters of the text face are narrower than 0.65 of their size.
  const fitting = Math.floor(width / (text.length * 0.65));
  return line(text, Math.max(16, Math.min(28, fitting)), { color: lightColors.accent });
}

/** The size of a figure, smaller where it would not end within its column: each of its letters takes 0.66 of it. */
function figureSize(text: string, column: number): number {
  return Math.min(29, Math.floor(column / (text.length * 0.66)));
}

function row(y: number): Omit<CardText, 'lines'> {
  return { x: margin, y, width, align: 'start' };
}

function line(text: string, size: number, rest: Partial<CardLine> = {}): CardLine {
  return { text, size, font: 'text', color: lightColors.ink, lines: 1, ...rest };
}
