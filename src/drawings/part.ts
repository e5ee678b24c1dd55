import { once } from '../words/once.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { moved, type Path, type Point } from './path.ts';

/**
 * What a shape is of, which says how it is filled and how heavy its line is: plain hull, dark heat shield, solar cells,
 * foil or bare metal, glass; a fine seam on a surface, or a strut that stands by itself. A guess, whose line is broken, is a
 * hull that nobody has published.
 */
export type Paint = 'hull' | 'guess' | 'dark' | 'cells' | 'foil' | 'glass' | 'seam' | 'strut';

/** A path with its paint. */
export interface Shape {
  paint: Paint;
  path: Path;
  /** The part that it belongs to, where sizes are taken of it. */
  of?: string;
  /** It stands out from the hull: a panel, an antenna. Length and diameter are taken without it. */
  isOutside?: boolean;
}

/** Shapes, painted one after the other. Most parts stand on the axis, and the next one stands on their height. */
export interface Part {
  shapes: readonly Shape[];
  height: number;
}

/** A part of shapes that nothing stands on. */
export const part = (...shapes: readonly Shape[]): Part => ({ shapes, height: 0 });

/** A shape by itself. */
export const shape = (paint: Paint, path: Path): Part => part({ paint, path });

/** Parts that keep their places, painted in this order. */
export function together(...parts: readonly Part[]): Part {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    height: Math.max(0, ...parts.map(({ height }) => height)),
  };
}

/** Parts that stand on each other, from the ground up. */
export function stack(...parts: readonly Part[]): Part {
  let height = 0;
  const shapes = parts.flatMap((one) => {
    const raised = at(0, height, one);
    height += one.height;
    return raised.shapes;
  });
  return { shapes, height };
}

/** A part moved to the right and up. */
export function at(x: number, y: number, one: Part): Part {
  const map = ([a, b]: Point): Point => [a + x, b + y];
  return change(one, map, false);
}

/** A part turned around the origin, in degrees, to the left. */
export function turned(degrees: number, one: Part): Part {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return change(one, ([x, y]) => [x * cos - y * sin, x * sin + y * cos], false);
}

/** A part as a mirror on the axis shows it. */
export function mirrored(one: Part): Part {
  return change(one, ([x, y]) => [-x, y], true);
}

/** A part as a mirror on the ground shows it, or on the axis of what is seen from above. */
export function flipped(one: Part): Part {
  return change(one, ([x, y]) => [x, -y], true);
}

/** A part to the right of the axis and its twin to the left. */
export const pair = (one: Part): Part => together(one, mirrored(one));

/** A part that length and diameter are taken without. */
export function outside(one: Part): Part {
  return { ...one, shapes: one.shapes.map((each) => ({ ...each, isOutside: true })) };
}

/** A part that sizes can be taken of by its name. */
export function named(name: string, one: Part): Part {
  return { ...one, shapes: one.shapes.map((each) => ({ of: name, ...each })) };
}

/** The box around a part. */
export const boundsOfPart = once(
  ({ shapes }: Pick<Part, 'shapes'>): Bounds => boundsOf(shapes.map(({ path }) => path)),
);

function change(one: Part, map: (point: Point) => Point, isMirrored: boolean): Part {
  return { ...one, shapes: one.shapes.map((each) => ({ ...each, path: moved(each.path, map, isMirrored) })) };
}
