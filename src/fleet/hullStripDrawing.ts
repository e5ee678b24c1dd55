import { scaleSqrt } from 'd3-scale';
import { isInSpace } from '../catalog/counts.ts';
import { once } from '../words/once.ts';
import { type HullStrip, secondsOf, type Tick } from './hullStrip.ts';

/** Height of a drawn strip in pixels; its width stretches, and a tick has a tenth of its units. */
export const stripHeight = 52;
const pitch = 10;
const baseline = 50;
const top = 5;
// The tick of the shortest flight must still be seen.
const shortest = 2;
// Craft without a time get a tick that is shorter than nearly all others.
const stub = 7;
// In a line of text the tick of a short flight is lower still.
const miniStub = 4;

/** The lines of a hull strip as data of SVG paths: `width` by `stripHeight` units, one subpath a craft in each. */
export interface StripDrawing {
  width: number;
  /** Width of a tick in pixels, so thin that gaps stay open in a small window. */
  tick: number;
  /** The heights of the longest time and of a quarter of it. */
  grid: string;
  baseline: string;
  recorded: string;
  /** Of craft in space, and what tells their ticks apart for an eye that sees no color. */
  inSpace: string;
  heads: string;
  /** Of craft without a time, or with one that is not ranked: a box, and a line where the strip stands in a line of text. */
  notRecorded: string;
  notRecordedMini: string;
  notLaunched: string;
  placeholders: string;
}

/**
 * Draws a hull strip. Height grows with the square root of time in space, because a strip can hold flights of an hour
 * beside flights of a year, and a linear height would leave nothing of the hour.
 */
export const drawStrip = once(({ ticks, longest }: Pick<HullStrip, 'ticks' | 'longest'>): StripDrawing => {
  const width = ticks.length * pitch;
  const full = secondsOf(longest);
  const y = scaleSqrt([0, full || 1], [baseline, top]).clamp(true);
  const draw = (chosen: (tick: Tick) => boolean, line: (x: number, top: number) => string) =>
    ticks
      .map((tick, index) => ({ tick, x: (index + 0.5) * pitch }))
      .filter(({ tick }) => chosen(tick))
      .map(({ tick, x }) => line(x, topOf(tick, y)))
      .join('');
  const stem = (x: number, top: number) => `M${x} ${baseline}V${top}`;
  // In a small fleet a unit is many pixels wide.
  const half = Math.min(2, ticks.length / 8);
  const isRecorded = ({ kind }: Tick) => kind === 'recorded';
  const isUnmeasured = ({ kind }: Tick) => kind === 'not recorded' || kind === 'not ranked';

  return {
    width,
    tick: ticks.length > 120 ? 1 : ticks.length > 60 ? 2 : 3,
    grid: full > 0 ? `M0 ${top}H${width}M0 ${round(y(full / 4))}H${width}` : '',
    baseline: `M0 ${baseline}H${width}`,
    recorded: draw((tick) => isRecorded(tick) && !tick.spacecraft.inSpace, stem),
    inSpace: draw((tick) => isRecorded(tick) && tick.spacecraft.inSpace === true, stem),
    heads: draw(
      ({ spacecraft }) => isInSpace(spacecraft),
      (x, top) => `M${x} ${top}h0`,
    ),
    notRecorded: draw(isUnmeasured, (x) => `M${x - half} ${baseline}v-${stub}h${2 * half}v${stub}`),
    notRecordedMini: draw(isUnmeasured, (x) => stem(x, baseline - miniStub)),
    notLaunched: draw(
      ({ kind }) => kind === 'not launched',
      (x) => `M${x - 1.5 * half} ${baseline}h${3 * half}`,
    ),
    placeholders: draw(
      ({ kind }) => kind === 'placeholder',
      (x) => `M${x} ${baseline - stub + 1}h0`,
    ),
  };
});

/** How far along a strip a craft stands, in percent; null when it is not on it. */
export function placeOnStrip({ ticks }: HullStrip, craft: Tick['spacecraft']): string | null {
  const index = ticks.findIndex((tick) => tick.spacecraft === craft);
  return index < 0 ? null : `${(((index + 0.5) / ticks.length) * 100).toFixed(2)}%`;
}

/** How high the tick of a craft is, as a share of the strip. */
export function shareOfHeight(tick: Tick, longest: Tick['spacecraft'] | null): number {
  const y = scaleSqrt([0, secondsOf(longest) || 1], [baseline, top]).clamp(true);
  return 1 - topOf(tick, y) / stripHeight;
}

function topOf({ kind, spacecraft }: Tick, y: (seconds: number) => number): number {
  if (kind !== 'recorded') return baseline - stub;
  return round(Math.min(y(secondsOf(spacecraft)), baseline - shortest));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
