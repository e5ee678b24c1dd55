/** So many colors are kept because most pixels have them: those of areas, where an eye would see a difference. */
const common = 32;

/**
 * Leaves so many colors in a picture of RGBA pixels, and gives its other pixels the nearest of these. They are edges between
 * areas, of which a drawing has hundreds of shades.
 */
export function fewColors(picture: Uint8Array, most: number): Uint8Array {
  const pixels = new Uint32Array(picture.buffer, picture.byteOffset, picture.length / 4);
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  if (counts.size <= most) return picture;
  const matches = [...counts]
    .sort(([color, count], [other, otherCount]) => otherCount - count || color - other)
    .map(([color]) => ({ color, kept: color, distance: Number.POSITIVE_INFINITY }));
  const keep = (kept: number) => {
    for (const match of matches) {
      const distance = distanceOf(match.color, kept);
      if (distance < match.distance) Object.assign(match, { kept, distance });
    }
  };
  for (const { color } of matches.slice(0, common)) keep(color);
  // The color that is farthest from all that are kept is the next, so that no pixel changes much.
  for (let kept = common; kept < most; kept++)
    keep(matches.reduce((farthest, match) => (match.distance > farthest.distance ? match : farthest)).color);
  const nearest = new Map(matches.map(({ color, kept }) => [color, kept]));
  return new Uint8Array(pixels.map((color) => nearest.get(color) ?? color).buffer);
}

/** The square of the distance between two colors of four bytes. */
function distanceOf(one: number, other: number): number {
  let distance = 0;
  for (let bits = 0; bits < 32; bits += 8)
    distance += (((one >>> bits) & 255) - ((other >>> bits) & 255)) ** 2;
  return distance;
}
