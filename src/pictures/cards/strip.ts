import type { Configuration, Spacecraft } from '../../catalog/model.ts';
import { type HullStrip, hullStripsOf } from '../../fleet/hullStrip.ts';
import { drawStrip, stripHeight } from '../../fleet/hullStripDrawing.ts';
import { lightColors } from '../../site/ui/lightColors.ts';
import { type Layer, layerOf } from './layer.ts';
import type { Room } from './room.ts';

/** Room of a craft on a strip that drawStrip draws, in its units. */
const unitsPerCraft = 10;
/** The widest step between craft, so that a few craft still look like a row. */
const widestPitch = 36;
/** The gap between two configurations, in widths of a craft. */
const gap = 1;

/** The hull strips of a fleet, and where its craft stand on them. */
export interface Strip {
  layer: Layer;
  /** The middle of the tick of each craft, in pixels of the card. */
  places: ReadonlyMap<Spacecraft, number>;
}

/** A shape in one color, in the room that it fills. */
export interface CardMark extends Room {
  /** Data of an SVG path, in pixels of the card. */
  path: string;
  color: string;
}

/** The hull strips of a fleet side by side in a room, at one scale of time and of width. */
export function stripsIn(room: Room, fleet: readonly Configuration[]): Strip {
  const strips = hullStripsOf(fleet).filter(({ ticks }) => ticks.length > 0);
  const crafts = strips.reduce((sum, { ticks }) => sum + ticks.length + gap, -gap);
  const pitch = Math.min(widestPitch, room.width / crafts);
  const places = new Map<Spacecraft, number>();
  let x = room.x;
  const shapes = strips.map((strip) => {
    for (const [index, { spacecraft }] of strip.ticks.entries())
      places.set(spacecraft, round(x + (index + 0.5) * pitch));
    const drawn = shapesOf(strip, { ...room, x }, pitch);
    x += (strip.ticks.length + gap) * pitch;
    return drawn;
  });
  return { layer: layerOf({ ...room, width: crafts * pitch }, shapes.join('')), places };
}

/** The wedge below a place on a strip. */
export function wedge(place: number, { y, height }: Room): CardMark {
  const top = y + height + 4;
  const path = `M${place} ${top}l11 19h-22z`;
  return { path, color: lightColors.accent, x: place - 11, y: top, width: 22, height: 19 };
}

function shapesOf(strip: HullStrip, { x, y, height }: Room, pitch: number): string {
  const drawing = drawStrip(strip);
  const scale = { x: pitch / unitsPerCraft, y: height / stripHeight };
  const tick = Math.max(1, Math.min(10, round(pitch * 0.4)));
  const lines = [
    { d: drawing.grid, color: lightColors.rule, width: 1.5 },
    { d: drawing.baseline, color: lightColors.ink, width: 1.5 },
    { d: drawing.recorded, color: lightColors.data, width: tick },
    { d: drawing.inSpace, color: lightColors.accent, width: tick },
    { d: drawing.notRecorded, color: lightColors.muted, width: Math.min(1.5, tick) },
    { d: drawing.notLaunched, color: lightColors.muted, width: Math.min(4, tick) },
    // A subpath without length is drawn as a dot, because line ends are round.
    { d: drawing.heads, color: lightColors.accent, width: Math.min(14, tick * 2.2) },
    { d: drawing.placeholders, color: lightColors.muted, width: Math.min(8, tick * 1.6) },
  ];
  const paths = lines
    .filter(({ d }) => d !== '')
    .map(
      ({ d, color, width }) =>
        `<path d="${scaled(d, scale)}" stroke="${color}" stroke-width="${width}" stroke-linecap="${d.endsWith('h0') ? 'round' : 'butt'}"/>`,
    );
  return `<g fill="none" transform="translate(${round(x)} ${y})">${paths.join('')}</g>`;
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

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
