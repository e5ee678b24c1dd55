import { at, type Part, part, together, turned } from '../part.ts';
import { type Corner, circle, line, outline, type Path } from '../path.ts';
import { strut } from './fittings.ts';

/** A wing of solar cells to the right of the origin: a boom, then panels in a row, each parted once along the middle. */
export function wing({
  boom,
  span,
  chord,
  panels,
  rows = 2,
}: {
  /** Meters of bare boom before the first panel. */
  boom: number;
  /** From the root of the first panel to the tip of the last one. */
  span: number;
  chord: number;
  panels: number;
  rows?: number;
}): Part {
  return together(
    strut([0, 0], [boom, 0]),
    at(boom, -chord / 2, cover({ width: span, height: chord, columns: panels, rows })),
  );
}

/** A round fan of cells (UltraFlex) on a boom to the right of the origin. */
export function fan({ boom, diameter, ribs }: { boom: number; diameter: number; ribs: number }): Part {
  const radius = diameter / 2;
  const middle = boom + radius;
  const spokes: Path = Array.from({ length: ribs }, (_, index) => {
    const angle = (2 * Math.PI * index) / ribs;
    return line([middle, 0], [middle + radius * Math.cos(angle), radius * Math.sin(angle)]);
  }).flat();
  return part(
    { paint: 'strut', path: line([0, 0], [boom, 0]) },
    { paint: 'cells', path: circle([middle, 0], radius) },
    { paint: 'seam', path: spokes },
  );
}

/** Cells that lie on a hull: a rectangle with its lower left corner at the origin, parted into a grid. */
export function cover({
  width,
  height,
  columns,
  rows,
}: {
  width: number;
  height: number;
  columns: number;
  rows: number;
}): Part {
  const between = (size: number, count: number) =>
    Array.from({ length: count - 1 }, (_, index) => (size * (index + 1)) / count);
  const lines: Path = [
    ...between(width, columns).flatMap((x) => line([x, 0], [x, height])),
    ...between(height, rows).flatMap((y) => line([0, y], [width, y])),
  ];
  const frame: Corner[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return part({ paint: 'cells', path: outline(frame) }, { paint: 'seam', path: lines });
}

/** Wings in a cross, as the four of ATV are: turned by the angle from the horizontal. */
export function crossed(one: Part, angle: number, y: number): Part {
  return together(at(0, y, turned(angle, one)), at(0, y, turned(-angle, one)));
}
