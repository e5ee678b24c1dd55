import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureSchema } from '../../../src/dataset/picture.ts';
import { Refused, Stopped } from '../../ll2/faults.ts';
import { makePicture } from './picture.ts';

/** An image of something, so that it has bytes to cut. */
const drawn = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#123',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

describe('a picture', () => {
  test('has files in AVIF and WebP of three widths, named after what was downloaded', async () => {
    const { contents, ...picture } = await makePicture(await drawn(1300, 200).jpeg().toBuffer());
    expect(pictureSchema.parse({ url: 'https://images.example.org/soyuz.jpeg', ...picture })).toBeTruthy();
    const start = picture.sha256.slice(0, 16);
    expect(picture.files.map(({ file, width, height }) => [file, width, height])).toEqual([
      [`${start}-400.avif`, 400, 62],
      [`${start}-800.avif`, 800, 123],
      [`${start}-1200.avif`, 1200, 185],
      [`${start}-400.webp`, 400, 62],
      [`${start}-800.webp`, 800, 123],
      [`${start}-1200.webp`, 1200, 185],
    ]);
    const read = await Promise.all(contents.map((content) => sharp(content).metadata()));
    expect(read.map(({ format, width }) => [format, width])).toEqual(
      picture.files.map(({ format, width }) => [format === 'avif' ? 'heif' : format, width]),
    );
  });

  test('is never made larger than it was', async () => {
    const widths = async (width: number) => {
      const { files } = await makePicture(await drawn(width, 100).png().toBuffer());
      return files.filter(({ format }) => format === 'webp').map((file) => file.width);
    };
    expect(await widths(300)).toEqual([300]);
    expect(await widths(400)).toEqual([400]);
    expect(await widths(900)).toEqual([400, 800, 900]);
  });

  test('stands upright, and tells nothing of the camera or the place', async () => {
    const source = await drawn(600, 200)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .jpeg()
      .toBuffer();
    const { width, height, contents } = await makePicture(source);
    expect([width, height]).toEqual([200, 600]);
    for (const content of contents) {
      const { width, height, exif, orientation, xmp, icc } = await sharp(content).metadata();
      expect([width, height, exif, orientation, xmp, icc]).toEqual([200, 600, ...Array(4).fill(undefined)]);
    }
  });

  test('is the same to the byte when it is made again', async () => {
    const source = await drawn(450, 300).jpeg().toBuffer();
    const [one, other] = await Promise.all([makePicture(source), makePicture(source)]);
    expect(other).toEqual(one);
  });

  test('is made from any format that browsers show, and is the first frame of what moves', async () => {
    const frames = await Promise.all([drawn(60, 40).png().toBuffer(), drawn(60, 40).png().toBuffer()]);
    const sources = [
      drawn(60, 40).png(),
      drawn(60, 40).webp(),
      drawn(60, 40).avif(),
      sharp(frames, { join: { animated: true } }).gif({ loop: 0, delay: [100, 100] }),
    ];
    for (const source of sources) {
      expect(await makePicture(await source.toBuffer())).toMatchObject({ width: 60, height: 40 });
    }
  });

  test('is not made once somebody stops the run', async () => {
    const source = await drawn(100, 100).png().toBuffer();
    await expect(makePicture(source, AbortSignal.abort())).rejects.toThrow(Stopped);
  });
});

describe('what is no picture is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>';
  test.each([
    ['nothing', Buffer.from('')],
    ['a text', Buffer.from('Not the image you are looking for.')],
    ['a page', Buffer.from('<!doctype html><title>Sorry</title>')],
    ['an SVG', Buffer.from(`${svg}`)],
    ['an SVG with a declaration', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
  ])('%s', async (_what, source) => {
    await expect(makePicture(source)).rejects.toThrow(new Refused('is no JPEG, PNG, WebP, AVIF or GIF'));
  });

  test('a TIFF', async () => {
    await expect(makePicture(await drawn(60, 40).tiff().toBuffer())).rejects.toThrow(Refused);
  });

  test('the start of one and nothing behind it', async () => {
    const start = (await drawn(60, 40).png().toBuffer()).subarray(0, 20);
    await expect(makePicture(start)).rejects.toThrow(/^cannot be read: /);
  });

  test('one that was cut short, in any format', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif'] as const) {
      const whole = await drawn(90, 60).toFormat(format).toBuffer();
      const cut = whole.subarray(0, whole.length * 0.6);
      await expect(makePicture(cut), format).rejects.toThrow(/^cannot be read: /);
    }
  });

  test('a small file that claims more pixels than memory holds', async () => {
    expect(await makePicture(blackPng(20))).toMatchObject({ width: 20, height: 20 });
    const bomb = blackPng(20_000);
    expect(bomb.length).toBeLessThan(300_000);
    await expect(makePicture(bomb)).rejects.toThrow(new Refused('has more than 64 million pixels'));
  });
});

/** A square PNG of one bit a pixel. */
function blackPng(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(size * (1 + Math.ceil(size / 8))), { level: 1 });
  const chunks = [chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  const body = Buffer.concat([Buffer.from(type), data]);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
