import type { DecadeStrip } from './decadeStrips.ts';
import { secondsOf, type Tick } from './hullStrip.ts';
import { shareOfHeight } from './hullStripDrawing.ts';

/** The name of a tick, set beside its tip. */
export interface TickLabel {
  name: string;
  /** Where the tip is, in percent of the strip from its start and from its top. */
  along: string;
  below: string;
  /** The name ends at the tick, because what follows it would be in the way or the strip is over. */
  isBefore: boolean;
  /** Such a name has no room where a strip begins at the edge of a window, because it would begin before the strip. */
  isOutside: boolean;
}

/** A tick and where it stands. */
interface PlacedTick {
  strip: DecadeStrip;
  tick: Tick;
  index: number;
}

/** Ticks that are closer than a name is long. */
const near = 24;

/** Names the ticks of the longest times on strips of one scale, by the strips that they are on. */
export function tickLabelsOf(strips: readonly DecadeStrip[], count = 3): Map<DecadeStrip, TickLabel[]> {
  const all = strips.flatMap((strip) =>
    strip.ticks.flatMap((tick, index) => (tick.kind === 'recorded' ? { strip, tick, index } : [])),
  );
  const tallest = all
    .toSorted((a, b) => secondsOf(b.tick.spacecraft) - secondsOf(a.tick.spacecraft))
    .slice(0, count);
  return new Map(strips.map((strip) => [strip, labelsOn(strip, tallest)]));
}

/** Names those of some ticks that are on a strip. */
function labelsOn(strip: DecadeStrip, ticks: readonly PlacedTick[]): TickLabel[] {
  const own = ticks.filter((one) => one.strip === strip).sort((a, b) => a.index - b.index);
  const isNear = (one: PlacedTick, other: PlacedTick | undefined) =>
    other !== undefined && Math.abs(one.index - other.index) < near;
  const { length } = strip.ticks;
  const isHalf = isLow(strip);
  return own.flatMap((one, place) => {
    const isBefore = one.index > length - near || isNear(one, own[place + 1]);
    // It would lie across the name of the one before it.
    if (isBefore && isNear(one, own[place - 1])) return [];
    const along = (one.index + 0.5) / length;
    const tip = tipOf(strip, one.tick);
    return {
      name: one.tick.spacecraft.title,
      along: percent(along),
      // Of a low strip the lower half is there alone.
      below: percent(isHalf ? 2 * tip - 1 : tip),
      isBefore,
      isOutside: isBefore && along < 0.5,
    };
  });
}

/** Whether no tick of a strip is higher than half of it, so that the upper half can be left out where strips lie below each other. */
export function isLow(strip: DecadeStrip): boolean {
  return strip.ticks.every((tick) => tipOf(strip, tick) > 0.5);
}

function tipOf({ longest }: DecadeStrip, tick: Tick): number {
  return 1 - shareOfHeight(tick, longest);
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}
