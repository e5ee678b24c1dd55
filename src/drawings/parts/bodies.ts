import { type Paint, type Part, part, type Shape } from '../part.ts';
import { arc, type Corner, circle, line, outline, type Path, type Point } from '../path.ts';

/** A body turned about its axis: its profile from the bottom up, as radius and height. */
export function revolved(
  profile: readonly Corner[],
  { paint = 'hull', seams = [] }: { paint?: Paint; seams?: readonly number[] } = {},
): Part {
  const left = profile
    .filter(([radius]) => radius > 0)
    .map(([radius, y, bend]): Corner => [-radius, y, bend])
    .reverse();
  const height = Math.max(...profile.map(([, y]) => y));
  const body: Shape = { paint, path: outline([...profile, ...left]) };
  return { shapes: [body, ...seams.map((y) => seamAt(y, radiusAt(profile, y)))], height };
}

/** A cylinder, standing; seams are heights above its bottom. */
export function cylinder({
  diameter,
  height,
  paint,
  seams,
}: {
  diameter: number;
  height: number;
  paint?: Paint;
  seams?: readonly number[];
}): Part {
  return frustum({ bottom: diameter, top: diameter, height, paint, seams });
}

/** A cone that is cut off: the diameters at its bottom and its top. */
export function frustum({
  bottom,
  top,
  height,
  paint,
  seams,
}: {
  bottom: number;
  top: number;
  height: number;
  paint?: Paint;
  seams?: readonly number[];
}): Part {
  const profile: Corner[] = [
    [bottom / 2, 0],
    [top / 2, height],
  ];
  return revolved(profile, { paint, seams });
}

/** A capsule's cone by the angle of its wall to the axis, in degrees; its shoulder and its top may be rounded. */
export function capsule({
  diameter,
  height,
  angle,
  shoulder = 0,
  crown = 0,
  paint,
  seams,
}: {
  diameter: number;
  height: number;
  angle: number;
  shoulder?: number;
  crown?: number;
  paint?: Paint;
  seams?: readonly number[];
}): Part {
  const top = diameter / 2 - height * Math.tan((angle * Math.PI) / 180);
  const profile: Corner[] = [
    [diameter / 2, 0, shoulder],
    [top, height, crown],
  ];
  return revolved(profile, { paint, seams });
}

/** A heat shield: the cap of a sphere, its edge up, as deep as the radius of its curve makes it. */
export function shield({
  diameter,
  radius,
  paint = 'dark',
}: {
  diameter: number;
  radius: number;
  paint?: Paint;
}): Part {
  const half = diameter / 2;
  const depth = radius - Math.sqrt(radius ** 2 - half ** 2);
  const bottom = arc(radius, [half, depth], { isClockwise: false });
  const path: Path = [{ start: [-half, depth], segments: [bottom], isClosed: true }];
  return { shapes: [{ paint, path }], height: depth };
}

/** A sphere that stands on the ground. */
export function sphere({ diameter, paint = 'hull' }: { diameter: number; paint?: Paint }): Part {
  const half = diameter / 2;
  return { shapes: [{ paint, path: circle([0, half], half) }], height: diameter };
}

/** A pointed nose of two arcs that leave the cylinder below without an edge, its tip rounded. */
export function ogive({
  diameter,
  height,
  tip,
  paint = 'hull',
}: {
  diameter: number;
  height: number;
  /** Radius of the rounded tip. */
  tip: number;
  paint?: Paint;
}): Part {
  const half = diameter / 2;
  const middle = height - tip;
  const radius = (middle ** 2 - tip ** 2 + half ** 2) / (2 * (half - tip));
  // The side's arc goes on in that of the tip where both have one tangent.
  const reach = Math.hypot(radius - half, middle);
  const touch: Point = [half - radius + (radius * (radius - half)) / reach, (radius * middle) / reach];
  const segments = [arc(radius, [-touch[0], touch[1]]), arc(tip, touch), arc(radius, [half, 0])];
  return { shapes: [{ paint, path: [{ start: [-half, 0], segments, isClosed: true }] }], height };
}

/**
 * The headlight of a Soyuz's descent module: a shallow shield below, a wall that leans in by the angle, and the cap of a
 * sphere above.
 */
export function headlight({
  diameter,
  height,
  angle,
  top,
  paint = 'hull',
}: {
  diameter: number;
  height: number;
  angle: number;
  /** Diameter of the flat hatch ring on top. */
  top: number;
  paint?: Paint;
}): Part {
  const half = diameter / 2;
  const [foot, wall] = [height * 0.12, height * 0.52];
  const narrow = half - (wall - foot) * Math.tan((angle * Math.PI) / 180);
  // The cap goes on from the wall as a quarter of an ellipse, cut off by the hatch.
  const cap = (height - wall) / Math.sqrt(1 - (top / 2 / narrow) ** 2);
  const along = (degrees: number): Corner => {
    const radians = (degrees * Math.PI) / 180;
    return [narrow * Math.cos(radians), wall + cap * Math.sin(radians), 'smooth'];
  };
  return revolved(
    [[half * 0.86, 0], [half, foot, half * 0.12], along(4), along(24), along(44), [top / 2, height]],
    { paint },
  );
}

function seamAt(y: number, radius: number): Shape {
  return { paint: 'seam', path: line([-radius, y], [radius, y]) };
}

function radiusAt(profile: readonly Corner[], y: number): number {
  const above = profile.findIndex(([, height]) => height >= y);
  const [upper, lower] = [profile[above], profile[above - 1]];
  if (!upper) return 0;
  if (!lower) return upper[0];
  const share = (y - lower[1]) / (upper[1] - lower[1]);
  return lower[0] + (upper[0] - lower[0]) * share;
}

/** Fine lines along a body, from one height to another, at these distances from the axis on both sides. */
export function staves(distances: readonly number[], bottom: number, top: number): Part {
  return part({
    paint: 'seam',
    path: distances.flatMap((x) => [
      ...line([x, bottom], [x, top]),
      ...(x === 0 ? [] : line([-x, bottom], [-x, top])),
    ]),
  });
}
