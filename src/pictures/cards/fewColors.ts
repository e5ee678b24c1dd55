/** A color of a picture, as the number that its four bytes make. */
interface Shade {
  color: number;
  pixels: number;
  /** The nearest color that is kept. */
  kept: number;
  distance: number;
}

/** So many colors are kept because most pixels have them: those of areas, where an eye would see a difference. */
const common = 32;
/** The square of the farthest that the color of a pixel may move. */
const farthest = 12 ** 2;

/**
 * Leaves so many colors in a picture of RGBA pixels, and gives its other pixels the nearest of these: they are the edges of
 * areas, of which a drawing has hundreds of shades. Null where it has no more colors, or where an eye would see what it loses.
 */
export function fewColors(picture: Uint8Array, most: number): Uint8Array | null {
  const pixels = new Int32Array(picture.buffer, picture.byteOffset, picture.length / 4);
  const shades = new Map<number, Shade>();
  // Most pixels have the color of the one before, and a look into a map takes as long as all else here.
  let shade: Shade | undefined;
  for (const color of pixels) {
    if (shade?.color !== color) {
      shade = shades.get(color) ?? { color, pixels: 0, kept: color, distance: Number.POSITIVE_INFINITY };
      shades.set(color, shade);
    }
    shade.pixels++;
  }
  if (shades.size <= most || keepFarApart([...shades.values()], most) > farthest) return null;
  const changed = pixels.map((color) => {
    if (shade?.color !== color) shade = shades.get(color);
    return shade?.kept ?? color;
  });
  return new Uint8Array(changed.buffer);
}

/** Keeps the most common colors, and then one by one that which is farthest from all that are kept; returns how far the next is. */
function keepFarApart(shades: Shade[], most: number): number {
  const keep = (kept: number) => {
    for (const shade of shades) {
      const distance = distanceOf(shade.color, kept);
      if (distance < shade.distance) Object.assign(shade, { kept, distance });
    }
  };
  const next = () => shades.reduce((far, shade) => (shade.distance > far.distance ? shade : far));
  shades.sort((one, other) => other.pixels - one.pixels || one.color - other.color);
  for (const { color } of shades.slice(0, common)) keep(color);
  for (let kept = common; kept < most; kept++) keep(next().color);
  return next().distance;
}

/** The square of the distance between two colors. */
function distanceOf(one: number, other: number): number {
  let distance = 0;
  for (let bits = 0; bits < 32; bits += 8)
    distance += (((one >>> bits) & 255) - ((other >>> bits) & 255)) ** 2;
  return distance;
}
