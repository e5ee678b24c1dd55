import { once } from '../words/once.ts';
import type { Path, Point, Segment } from './path.ts';

/** A box in meters. */
export interface Bounds {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** The box around paths, to a thousandth of each of their curves. */
export function boundsOf(paths: readonly Path[]): Bounds {
  const boxes = paths.map(boundsOfPath);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}

// Pages, cards and files ask for the same paths hundreds of times.
const boundsOfPath = once((path: Path): Bounds => {
  const points = path.flatMap(({ start, segments }) => {
    let here = start;
    return [
      start,
      ...segments.flatMap((segment) => {
        const passed = pointsOf(here, segment);
        here = segment.to;
        return passed;
      }),
    ];
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
});

const steps = Array.from({ length: 32 }, (_, index) => (index + 1) / 32);

function pointsOf(here: Point, segment: Segment): Point[] {
  if (segment.kind === 'line') return [segment.to];
  if (segment.kind === 'curve') {
    const { from, toward, to } = segment;
    const along = (t: number, axis: 0 | 1) =>
      (1 - t) ** 3 * here[axis] +
      3 * (1 - t) ** 2 * t * from[axis] +
      3 * (1 - t) * t ** 2 * toward[axis] +
      t ** 3 * to[axis];
    return steps.map((t) => [along(t, 0), along(t, 1)]);
  }
  const { center, start, sweep } = centerOf(here, segment);
  const { radius } = segment;
  return steps.map((t) => [
    center[0] + radius * Math.cos(start + sweep * t),
    -(center[1] + radius * Math.sin(start + sweep * t)),
  ]);
}

/** The center of an arc with the y axis down, after the appendix on implementation of SVG 2 (B.2.4), for circles. */
function centerOf(here: Point, arc: Extract<Segment, { kind: 'arc' }>) {
  const { to, radius, isLarge, isClockwise } = arc;
  const [x, y]: Point = [(here[0] - to[0]) / 2, (to[1] - here[1]) / 2];
  const half = x ** 2 + y ** 2;
  // Half a turn may have a chord that is longer by a rounding.
  const root = Math.sqrt(Math.max(0, radius ** 2 - half) / half) * (isLarge === isClockwise ? -1 : 1);
  const middle: Point = [root * y, -root * x];
  const start = Math.atan2(y - middle[1], x - middle[0]);
  const end = Math.atan2(-y - middle[1], -x - middle[0]);
  const turns = 2 * Math.PI;
  const sweep = isClockwise ? (end - start + turns) % turns : -((start - end + turns) % turns);
  const center: Point = [middle[0] + (here[0] + to[0]) / 2, middle[1] - (here[1] + to[1]) / 2];
  return { center, start, sweep };
}
