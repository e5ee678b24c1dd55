import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A color as red, green and blue, from 0 to 255. */
export type Color = readonly [number, number, number];

/** Pixels as sharp gives them: red, green, blue and alpha of each, row by row. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

const deflated = promisify(deflate);

// A byte tells no more colors apart.
const mostColors = 256;

/**
 * Makes a function that writes pixels as a PNG of at most 256 given colors, each pixel in the nearest one: a byte a pixel
 * (PNG, third edition, section 11.2). Sharp's own palettes are not used, because finding one takes as long as all other
 * steps together, and leaves out rare colors.
 * @throws Error when there are more colors.
 */
export function indexedPng(palette: readonly Color[]): (pixels: Pixels) => Promise<Buffer> {
  if (palette.length > mostColors)
    throw new Error(`A palette has at most ${mostColors} colors, and this one has ${palette.length}.`);
  const nearest = nearestIn(palette);
  return async ({ data, width, height }) => {
    const row = width + 1;
    const rows = Buffer.alloc(row * height);
    for (let y = 0, from = 0; y < height; y++) {
      // The first byte of a row stays 0: it is not filtered.
      for (let to = y * row + 1; to < (y + 1) * row; to++, from += 4)
        rows[to] = nearest[cellAt(data, from)] as number;
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // Eight bits a pixel, by palette.
    header.set([8, 3], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', await deflated(rows, { level: 6 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

/** For every cell of colors, five bits a channel, the place of the nearest color of the palette. */
function nearestIn(palette: readonly Color[]): Uint8Array {
  return Uint8Array.from({ length: 1 << 15 }, (_, cell) => {
    const color = [cell >> 10, (cell >> 5) & 31, cell & 31].map((part) => part * 8 + 4);
    const distances = palette.map((one) =>
      one.reduce((sum, part, channel) => sum + (part - (color[channel] as number)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  });
}

function cellAt(data: Buffer, at: number): number {
  return (
    (((data[at] as number) >> 3) << 10) |
    (((data[at + 1] as number) >> 3) << 5) |
    ((data[at + 2] as number) >> 3)
  );
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
