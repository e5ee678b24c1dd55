import { type HullStrip, hullStripsOf } from '../../fleet/hullStrip.ts';
import { drawStrip, stripHeight } from '../../fleet/hullStripDrawing.ts';
import { once } from '../../words/once.ts';
import type { Card } from './card.ts';
import { colors } from './palette.ts';
import type { Room } from './room.ts';

/** Room of a craft on a strip that drawStrip draws, in its units. */
const unitsPerCraft = 10;
/** The widest step between craft, so that a few craft still look like a row. */
const widestPitch = 36;
/** The gap between two configurations, in widths of a craft. */
const gap = 1;

/** The hull strips of a card side by side, at one scale of time and of width, as elements of SVG. */
export function stripShapes({ fleet, present }: Pick<Card, 'fleet' | 'present'>, room: Room): string {
  const strips = stripsOf(fleet).filter(({ ticks }) => ticks.length > 0);
  const places = strips.reduce((sum, { ticks }) => sum + ticks.length + gap, -gap);
  const pitch = Math.min(widestPitch, room.width / places);
  let x = room.x;
  return strips
    .map((strip) => {
      const shapes = shapesOf(strip, { ...room, x }, pitch, present);
      x += (strip.ticks.length + gap) * pitch;
      return shapes;
    })
    .join('');
}

function shapesOf(strip: HullStrip, { x, y, height }: Room, pitch: number, present: Card['present']): string {
  const drawing = drawStrip(strip);
  const scale = { x: pitch / unitsPerCraft, y: height / stripHeight };
  const tick = Math.max(1, Math.min(10, round(pitch * 0.4)));
  const lines = [
    { d: drawing.grid, color: colors.rule, width: 1.5 },
    { d: drawing.baseline, color: colors.ink, width: 1.5 },
    { d: drawing.recorded, color: colors.data, width: tick },
    { d: drawing.inSpace, color: colors.accent, width: tick },
    { d: drawing.notRecorded, color: colors.muted, width: Math.min(1.5, tick) },
    { d: drawing.notLaunched, color: colors.muted, width: Math.min(4, tick) },
    // A subpath without length is drawn as a dot, because line ends are round.
    { d: drawing.heads, color: colors.accent, width: Math.min(14, tick * 2.2) },
    { d: drawing.placeholders, color: colors.muted, width: Math.min(8, tick * 1.6) },
  ];
  const paths = lines
    .filter(({ d }) => d !== '')
    .map(
      ({ d, color, width }) =>
        `<path d="${scaled(d, scale)}" stroke="${color}" stroke-width="${width}" stroke-linecap="${d.endsWith('h0') ? 'round' : 'butt'}"/>`,
    );
  const index = strip.ticks.findIndex(({ spacecraft }) => spacecraft === present);
  const wedge =
    index < 0
      ? ''
      : `<path fill="${colors.accent}" d="M${round(x + (index + 0.5) * pitch)} ${y + height + 4}l11 19h-22z"/>`;
  return `<g fill="none" transform="translate(${round(x)} ${y})">${paths.join('')}</g>${wedge}`;
}

/** The data of a path at another size. Its lines keep their width, as lines of a picture that is scaled would not. */
function scaled(d: string, scale: { x: number; y: number }): string {
  return d.replace(
    /([MVHvh])(-?[\d.]+)(?: (-?[\d.]+))?/g,
    (_, command: string, first: string, second?: string) => {
      const along = command === 'V' || command === 'v' ? scale.y : scale.x;
      const rest = second === undefined ? '' : ` ${round(Number(second) * scale.y)}`;
      return `${command}${round(Number(first) * along)}${rest}`;
    },
  );
}

// The cards of all craft of a configuration show its strip.
const stripsOf = once(hullStripsOf);

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
