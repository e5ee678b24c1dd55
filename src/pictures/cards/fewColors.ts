/** A color of a picture (0xrrggbb), and what becomes of it. */
interface Shade {
  color: number;
  pixels: number;
  /** The nearest color that is kept. */
  kept: number;
  distance: number;
}

/** Pixels as places in a palette of colors (0xrrggbb). */
export interface FewColors {
  palette: number[];
  pixels: Uint8Array;
}

/** So many colors are kept because most pixels have them: those of areas, where an eye would see a difference. */
const common = 32;

/**
 * Leaves so many colors in a picture, and gives its other pixels the nearest of these: they are the edges of areas, of which a
 * drawing has hundreds of shades. The picture is a byte for each of red, green and blue of each pixel.
 */
export function fewColors(picture: Uint8Array, most: number): FewColors {
  const shades = new Map<number, Shade>();
  const colors = new Uint32Array(picture.length / 3);
  // Most pixels have the color of the one before, and a look into a map takes as long as all else here.
  let shade: Shade | undefined;
  for (let pixel = 0, byte = 0; pixel < colors.length; pixel++) {
    const color = ((picture[byte++] ?? 0) << 16) | ((picture[byte++] ?? 0) << 8) | (picture[byte++] ?? 0);
    if (shade?.color !== color) {
      shade = shades.get(color) ?? { color, pixels: 0, kept: color, distance: Number.POSITIVE_INFINITY };
      shades.set(color, shade);
    }
    shade.pixels++;
    colors[pixel] = color;
  }
  if (shades.size > most) keepFarApart([...shades.values()], most);
  const palette = [...new Set([...shades.values()].map(({ kept }) => kept))];
  const places = new Map([...shades.values()].map(({ color, kept }) => [color, palette.indexOf(kept)]));
  let [last, place] = [-1, 0];
  const pixels = new Uint8Array(colors.length);
  for (const [pixel, color] of colors.entries()) {
    if (color !== last) [last, place] = [color, places.get(color) ?? 0];
    pixels[pixel] = place;
  }
  return { palette, pixels };
}

/** Keeps the most common colors, and then one by one that which is farthest from all that are kept. */
function keepFarApart(shades: Shade[], most: number): void {
  const keep = (kept: number) => {
    for (const shade of shades) {
      const distance = distanceOf(shade.color, kept);
      if (distance < shade.distance) Object.assign(shade, { kept, distance });
    }
  };
  shades.sort((one, other) => other.pixels - one.pixels || one.color - other.color);
  for (const { color } of shades.slice(0, common)) keep(color);
  for (let kept = common; kept < most; kept++)
    keep(shades.reduce((far, shade) => (shade.distance > far.distance ? shade : far)).color);
}

/** The square of the distance between two colors. */
function distanceOf(one: number, other: number): number {
  let distance = 0;
  for (let bits = 0; bits < 24; bits += 8)
    distance += (((one >>> bits) & 255) - ((other >>> bits) & 255)) ** 2;
  return distance;
}
