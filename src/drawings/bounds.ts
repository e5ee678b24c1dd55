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
  const { radii, turn } = segment;
  const [cos, sin] = [Math.cos((-turn * Math.PI) / 180), Math.sin((-turn * Math.PI) / 180)];
  return steps.map((t) => {
    const [x, y] = [radii[0] * Math.cos(start + sweep * t), radii[1] * Math.sin(start + sweep * t)];
    return [center[0] + x * cos - y * sin, -(center[1] + x * sin + y * cos)];
  });
}

/** The center of an arc with the y axis down, after the appendix on implementation of SVG 2 (B.2.4). */
function centerOf(here: Point, arc: Extract<Segment, { kind: 'arc' }>) {
  const { to, isLarge, isClockwise } = arc;
  const [cos, sin] = [Math.cos((-arc.turn * Math.PI) / 180), Math.sin((-arc.turn * Math.PI) / 180)];
  const half: Point = [(here[0] - to[0]) / 2, (to[1] - here[1]) / 2];
  const [x, y]: Point = [cos * half[0] + sin * half[1], -sin * half[0] + cos * half[1]];
  const growth = Math.max(1, Math.hypot(x / arc.radii[0], y / arc.radii[1]));
  const [rx, ry] = [arc.radii[0] * growth, arc.radii[1] * growth];
  const rest = (rx * y) ** 2 + (ry * x) ** 2;
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 - rest) / rest) * (isLarge === isClockwise ? -1 : 1);
  const middle: Point = [(root * rx * y) / ry, (-root * ry * x) / rx];
  const start = Math.atan2((y - middle[1]) / ry, (x - middle[0]) / rx);
  const end = Math.atan2((-y - middle[1]) / ry, (-x - middle[0]) / rx);
  const turns = 2 * Math.PI;
  const sweep = isClockwise ? (end - start + turns) % turns : -((start - end + turns) % turns);
  const center: Point = [
    cos * middle[0] - sin * middle[1] + (here[0] + to[0]) / 2,
    sin * middle[0] + cos * middle[1] - (here[1] + to[1]) / 2,
  ];
  return { center, start, sweep };
}
