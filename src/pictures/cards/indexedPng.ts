import { crc32, deflateSync } from 'node:zlib';

/** A picture whose pixels are places in a list of at most 256 colors (0xrrggbb). */
export interface IndexedPicture {
  width: number;
  height: number;
  palette: readonly number[];
  pixels: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** A byte for each pixel, which is a place in the palette (color type 3); the methods of compression and filtering that there are; not interlaced. */
const format = [8, 3, 0, 0, 0];
/** The next level saves an eighth of the bytes, and takes as long again as all else that a card needs. */
const level = 3;

/**
 * Writes a picture as a PNG (W3C, Portable Network Graphics, third edition), row by row without a filter, as it recommends for
 * colors of a palette. By hand, because libraries that write PNG look for the palette in pixels of four bytes, which takes
 * longer than all else that a card needs.
 */
export function indexedPng({ width, height, palette, pixels }: IndexedPicture): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const rows = roomFor((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([size, Uint8Array.from(format)])),
    chunk('PLTE', Uint8Array.from(palette.flatMap((color) => [color >> 16, color >> 8, color]))),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', new Uint8Array()),
  ]);
}

let room = new Uint8Array();

/** Room for so many bytes, the same each time, because most pictures are of one size. */
function roomFor(bytes: number): Uint8Array {
  if (room.length !== bytes) room = new Uint8Array(bytes);
  return room;
}

/** A chunk: the length of its data, its type, its data, and a checksum of both. */
function chunk(type: string, data: Uint8Array): Buffer {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const checked = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(checked));
  return Buffer.concat([length, checked, checksum]);
}
