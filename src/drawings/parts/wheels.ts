import { type Part, part } from '../part.ts';
import { circle, line } from '../path.ts';

/** A wheel of a car from the side, on the ground: tire, rim, and spokes from the hub. */
export function wheel({ diameter, spokes }: { diameter: number; spokes: number }): Part {
  const half = diameter / 2;
  const rim = half * 0.68;
  return part(
    { paint: 'dark', path: circle([0, half], half) },
    { paint: 'hull', path: circle([0, half], rim) },
    {
      paint: 'seam',
      path: Array.from({ length: spokes }, (_, index) => {
        const angle = Math.PI / 2 + (2 * Math.PI * index) / spokes;
        return line([0, half], [rim * Math.cos(angle), half + rim * Math.sin(angle)]);
      }).flat(),
    },
  );
}
