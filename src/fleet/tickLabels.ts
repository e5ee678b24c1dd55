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
  /** Such a name has no room where a strip takes the width of a phone, because it would begin before the strip. */
  isOutside: boolean;
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
  const isFollowed = (strip: DecadeStrip, index: number) =>
    tallest.some((one) => one.strip === strip && one.index > index && one.index - index < near);
  const isLed = (strip: DecadeStrip, index: number) =>
    tallest.some((one) => one.strip === strip && one.index < index && index - one.index < near);
  const isBeforeTick = (strip: DecadeStrip, index: number) =>
    index > strip.ticks.length - near || isFollowed(strip, index);
  return new Map(
    strips.map((strip) => [
      strip,
      tallest
        .filter((one) => one.strip === strip)
        // It would lie across the name of the one before it.
        .filter(({ index }) => !(isBeforeTick(strip, index) && isLed(strip, index)))
        .sort((a, b) => a.index - b.index)
        .map(({ tick, index }) => {
          const along = (index + 0.5) / strip.ticks.length;
          const isBefore = isBeforeTick(strip, index);
          const tip = tipOf(strip, tick);
          return {
            name: tick.spacecraft.title,
            along: percent(along),
            // Of a low strip the lower half is there alone.
            below: percent(isLow(strip) ? 2 * tip - 1 : tip),
            isBefore,
            isOutside: isBefore && along < 0.5,
          };
        }),
    ]),
  );
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
