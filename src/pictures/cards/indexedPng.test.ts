import { crc32, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng } from './indexedPng.ts';

/** A picture of so many colors, no two alike, one after the other in lines from upper left to lower right. */
const pictureOf = (colors: number, [width, height]: [number, number]) => ({
  width,
  height,
  palette: Array.from({ length: colors }, (_, place) => (place * 0x010307) & 0xffffff),
  pixels: Uint8Array.from({ length: width * height }, (_, pixel) => pixel % colors),
});

test('another program reads the color of each pixel', async () => {
  for (const picture of [pictureOf(256, [40, 30]), pictureOf(1, [1, 1]), pictureOf(3, [7, 2])]) {
    const { palette, pixels, ...size } = picture;
    const { data, info } = await sharp(indexedPng(picture)).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ ...size, channels: 3 });
    const read = Array.from(pixels, (_, pixel) => data.readUIntBE(pixel * 3, 3));
    expect(read).toEqual(Array.from(pixels, (place) => palette[place]));
  }
});

test('what is written first leaves nothing in what is written next', () => {
  const small = pictureOf(3, [7, 2]);
  const alone = indexedPng(small);
  indexedPng(pictureOf(256, [40, 30]));
  expect(indexedPng(small)).toEqual(alone);
});

test('each chunk says its length and its checksum, and all rows are whole', () => {
  const png = indexedPng(pictureOf(5, [6, 4]));
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const [checked, data] = [png.subarray(at + 4, at + 8 + length), png.subarray(at + 8, at + 8 + length)];
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(checked));
    chunks.push({ type: checked.toString('latin1', 0, 4), data });
    at += 12 + length;
  }
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(inflateSync(chunks[2]?.data ?? '')).toHaveLength(4 * (1 + 6));
});
