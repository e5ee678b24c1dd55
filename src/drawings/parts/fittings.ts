import { type Paint, type Part, part, shape, stack } from '../part.ts';
import { arc, type Corner, circle, line, outline } from '../path.ts';
import { cylinder, frustum, revolved } from './bodies.ts';

/** The bell of an engine, its exit down: diameters at its throat and exit. */
export function bell({
  throat,
  exit,
  height,
  paint = 'foil',
}: {
  throat: number;
  exit: number;
  height: number;
  paint?: Paint;
}): Part {
  return revolved(
    [
      [exit / 2, 0],
      [throat / 2 + (exit - throat) * 0.36, height * 0.42, 'smooth'],
      [throat / 2, height],
    ],
    { paint },
  );
}

/** A ring to dock or berth with. */
export function ring({ diameter, height }: { diameter: number; height: number }): Part {
  return cylinder({ diameter, height, paint: 'dark' });
}

/** The probe of a Soyuz on its collar, pointing up. */
export function probe({ collar, height }: { collar: number; height: number }): Part {
  const rod = collar * 0.12;
  return stack(
    frustum({ bottom: collar, top: collar * 0.5, height: height * 0.3, paint: 'foil' }),
    cylinder({ diameter: rod, height: height * 0.55, paint: 'dark' }),
    frustum({ bottom: rod * 1.9, top: rod * 0.8, height: height * 0.15, paint: 'dark' }),
  );
}

/** A round window or port. */
export function port(x: number, y: number, diameter: number, paint: Paint = 'glass'): Part {
  return shape(paint, circle([x, y], diameter / 2));
}

/** Any flat outline on a hull. */
export function patch(paint: Paint, ...corners: readonly Corner[]): Part {
  return shape(paint, outline(corners));
}

/** A fine line on a hull. */
export function seam(...corners: readonly Corner[]): Part {
  return shape('seam', line(...corners));
}

/** A bar that stands out by itself. */
export function strut(...corners: readonly Corner[]): Part {
  return shape('strut', line(...corners));
}

/** A rectangle on a hull by its middle. */
export function box(paint: Paint, x: number, y: number, width: number, height: number, round = 0): Part {
  const [a, b] = [width / 2, height / 2];
  return patch(
    paint,
    [x - a, y - b, round],
    [x + a, y - b, round],
    [x + a, y + b, round],
    [x - a, y + b, round],
  );
}

/** A dish seen from the side: it opens to the right of the origin, where its back is, with its feed before it. */
export function dish({ diameter, depth }: { diameter: number; depth: number }): Part {
  const half = diameter / 2;
  const radius = (half ** 2 + depth ** 2) / (2 * depth);
  const back = arc(radius, [depth, -half], { isClockwise: false });
  return part(
    { paint: 'hull', path: [{ start: [depth, half], segments: [back], isClosed: true }] },
    { paint: 'strut', path: line([depth, 0], [depth + half * 0.5, 0]) },
  );
}

/** A block of four small thrusters, as a cross. */
export function quad(x: number, y: number, size: number): Part {
  const half = size / 2;
  return shape('strut', [...line([x - half, y], [x + half, y]), ...line([x, y - half], [x, y + half])]);
}
