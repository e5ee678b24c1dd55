import type { Path, Point } from './path.ts';

/** The path as SVG writes it, in whole units, which are centimeters, with the y axis down, each point after the last one. */
export function pathData(path: Path, unitsPerMeter = 100): string {
  const grid = ([x, y]: Point): [number, number] => [
    Math.round(x * unitsPerMeter),
    Math.round(-y * unitsPerMeter),
  ];
  let data = '';
  for (const { start, segments, isClosed } of path) {
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
        const { radii, turn, isLarge, isClockwise } = segment;
        const flags = `${Number(isLarge)} ${Number(isClockwise)}`;
        const [rx, ry] = radii.map((radius) => Math.round(radius * unitsPerMeter)) as [number, number];
        data += `a${numbers(rx, ry, Math.round(-turn))} ${flags}${numbers(toX - x, toY - y).replace(/^(?=\d)/, ' ')}`;
      }
      [x, y] = [toX, toY];
    }
    if (isClosed) data += 'z';
  }
  return data;
}

/** Numbers in a row, with a space only where no sign parts them. */
function numbers(...all: readonly number[]): string {
  return all.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');
}
