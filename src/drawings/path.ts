/** Meters: to the right of the axis, and up from the ground. */
export type Point = readonly [x: number, y: number];

/** How a line goes on from where it is. Parts of circles keep their form, because shapes are only moved, turned and mirrored. */
export type Segment =
  | { kind: 'line'; to: Point }
  | { kind: 'curve'; from: Point; toward: Point; to: Point }
  | { kind: 'arc'; radius: number; isLarge: boolean; isClockwise: boolean; to: Point };

/** A line that is drawn without lifting the pen. */
export interface Stroke {
  start: Point;
  segments: readonly Segment[];
  isClosed: boolean;
}

/** Strokes that are filled and drawn together. */
export type Path = readonly Stroke[];

/** A corner to go through; with a radius it is rounded, and a smooth one is bent through. */
export type Corner = readonly [x: number, y: number, bend?: number | 'smooth'];

/** A closed outline through corners. */
export function outline(corners: readonly Corner[]): Path {
  return [through(corners, true)];
}

/** An open line through corners. */
export function line(...corners: readonly Corner[]): Path {
  return [through(corners, false)];
}

/** A full circle. */
export function circle([x, y]: Point, radius: number): Path {
  const half = (to: Point) => arc(radius, to, { isLarge: true });
  return [
    { start: [x - radius, y], segments: [half([x + radius, y]), half([x - radius, y])], isClosed: true },
  ];
}

/** A part of a circle to a point. */
export function arc(
  radius: number,
  to: Point,
  { isLarge = false, isClockwise = true }: { isLarge?: boolean; isClockwise?: boolean } = {},
): Segment {
  return { kind: 'arc', radius, isLarge, isClockwise, to };
}

function through(corners: readonly Corner[], isClosed: boolean): Stroke {
  const at = (index: number): Corner => corners.at(index % corners.length) as Corner;
  const count = corners.length;
  const isEnd = (index: number) => !isClosed && (index === 0 || index === count - 1);
  const cuts = corners.map((corner, index) =>
    typeof corner[2] === 'number' && corner[2] > 0 && !isEnd(index)
      ? rounded(at(index + count - 1), corner, at(index + 1), corner[2])
      : null,
  );
  const tangents = corners.map((corner, index) =>
    corner[2] === 'smooth' && !isEnd(index) ? direction(at(index + count - 1), at(index + 1)) : null,
  );
  const start: Point = cuts[0]?.leave ?? [at(0)[0], at(0)[1]];
  const segments: Segment[] = [];
  let here = start;
  for (let step = 1; step < count + (isClosed ? 1 : 0); step++) {
    const index = step % count;
    const cut = cuts[index];
    const corner = at(index);
    const to: Point = cut?.enter ?? [corner[0], corner[1]];
    const [leaving, arriving] = [tangents[(step - 1) % count], tangents[index]];
    const reach = Math.hypot(to[0] - here[0], to[1] - here[1]) / 3;
    if (leaving || arriving) {
      const straight = direction(here, to);
      const out = leaving ?? straight;
      const back = arriving ?? straight;
      segments.push({
        kind: 'curve',
        from: [here[0] + out[0] * reach, here[1] + out[1] * reach],
        toward: [to[0] - back[0] * reach, to[1] - back[1] * reach],
        to,
      });
    } else {
      segments.push({ kind: 'line', to });
    }
    here = to;
    if (cut) {
      segments.push(arc(cut.radius, cut.leave, { isClockwise: cut.isClockwise }));
      here = cut.leave;
    }
  }
  return { start, segments, isClosed };
}

/** Where a corner is cut off to be rounded: its sides keep at least half of their lengths. */
function rounded(before: Corner, corner: Corner, after: Corner, wanted: number) {
  const back = direction(corner, before);
  const on = direction(corner, after);
  const half = Math.acos(Math.max(-1, Math.min(1, back[0] * on[0] + back[1] * on[1]))) / 2;
  const room = Math.min(distance(corner, before), distance(corner, after)) / 2;
  const cut = Math.min(wanted / Math.tan(half), room);
  const turn = back[0] * on[1] - back[1] * on[0];
  return {
    enter: [corner[0] + back[0] * cut, corner[1] + back[1] * cut] as Point,
    leave: [corner[0] + on[0] * cut, corner[1] + on[1] * cut] as Point,
    radius: cut * Math.tan(half),
    isClockwise: turn > 0,
  };
}

const distance = (a: Corner, b: Corner): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

function direction(a: Corner, b: Corner): Point {
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** The path with each of its points moved; the map may move, turn and mirror, but not stretch. */
export function moved(path: Path, map: (point: Point) => Point, isMirrored: boolean): Path {
  return path.map(({ start, segments, isClosed }) => ({
    start: map(start),
    segments: segments.map((segment): Segment => {
      const to = map(segment.to);
      if (segment.kind === 'line') return { kind: 'line', to };
      if (segment.kind === 'curve')
        return { kind: 'curve', from: map(segment.from), toward: map(segment.toward), to };
      return { ...segment, isClockwise: segment.isClockwise !== isMirrored, to };
    }),
    isClosed,
  }));
}
