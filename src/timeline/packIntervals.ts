/** The room between two places of a drawing. */
export interface Interval {
  from: number;
  to: number;
}

/**
 * Packs intervals into as few lanes as there are intervals side by side, each in the first lane with room for it. In a lane
 * nothing is nearer to the next than `gap`. Intervals that begin at the same place keep their order.
 */
export function packIntervals<Item extends Interval>(items: readonly Item[], gap: number): Item[][] {
  const lanes: Item[][] = [];
  for (const item of items.toSorted((a, b) => a.from - b.from)) {
    const lane = lanes.find((others) => (others.at(-1) as Item).to + gap <= item.from);
    if (lane) lane.push(item);
    else lanes.push([item]);
  }
  return lanes;
}
