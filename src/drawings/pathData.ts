import type { Path, Point, Segment } from './path.ts';

/** The path as SVG writes it, in whole units, which are centimeters, with the y axis down, each point after the last one. */
export function pathData(path: Path, unitsPerMeter = 100): string {
  const grid = ([x, y]: Point): [number, number] => [
    Math.round(x * unitsPerMeter),
    Math.round(-y * unitsPerMeter),
  ];
  let data = '';
  for (const { start, segments, isClosed } of path) {
    let here = start;
    let [x, y] = grid(start);
    data += `M${numbers(x, y)}`;
    for (const [index, segment] of segments.entries()) {
      const [toX, toY] = grid(segment.to);
      const relative = (point: Point) => {
        const [a, b] = grid(point);
        return [a - x, b - y] as const;
      };
      if (segment.kind === 'line') {
        // The line that closes the path is drawn by closing it.
        const closes = isClosed && index === segments.length - 1;
        if (!closes && (toX !== x || toY !== y)) {
          if (toX === x) data += `v${toY - y}`;
          else if (toY === y) data += `h${toX - x}`;
          else data += `l${numbers(toX - x, toY - y)}`;
        }
      } else if (segment.kind === 'curve') {
        data += `c${numbers(...relative(segment.from), ...relative(segment.toward), toX - x, toY - y)}`;
      } else if (toX !== x || toY !== y) {
        const { isLarge, isClockwise } = segment;
        const flags = `${Number(isLarge)} ${Number(isClockwise)}`;
        const radius = radiusOf(segment, here, Math.hypot(toX - x, toY - y), unitsPerMeter);
        data += `a${numbers(radius, radius, 0)} ${flags}${numbers(toX - x, toY - y).replace(/^(?=\d)/, ' ')}`;
      }
      here = segment.to;
      [x, y] = [toX, toY];
    }
    if (isClosed) data += 'z';
  }
  return data;
}

/** The radius of an arc in units. That of half a turn is not longer than half of its chord on the grid, because it would swell. */
function radiusOf(
  { radius, to }: Extract<Segment, { kind: 'arc' }>,
  from: Point,
  chord: number,
  unitsPerMeter: number,
): number {
  const units = Math.round(radius * unitsPerMeter);
  const isHalfTurn = Math.abs(Math.hypot(to[0] - from[0], to[1] - from[1]) - 2 * radius) < 1e-9;
  return isHalfTurn ? Math.min(units, Math.floor(chord) / 2) : units;
}

/** Numbers in a row, with a space only where no sign parts them. */
function numbers(...all: readonly number[]): string {
  return all.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');
}
