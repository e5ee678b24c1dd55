import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { imagePolicies } from '../../../src/dataset/imagePolicy.ts';
import { pictureSchema } from '../../../src/dataset/picture.ts';
import { checkPictures } from '../../../src/dataset/readPicture.ts';
import { sha256Of } from '../../../src/dataset/sha256.ts';
import type { ImageRecord } from '../../../src/dataset/wire/image.ts';
import { listen } from '../../../src/tests/testkit/listen.ts';
import { Stopped } from '../../ll2/faults.ts';
import { fetchImages, type ImageOptions } from './images.ts';

const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#9a3412' } })
  .jpeg()
  .toBuffer();
const png = await sharp(jpeg).png().toBuffer();

/** What the server holds, by path; at null it never answers. */
const held: Record<string, string | Buffer | null> = {
  '/a.jpeg': jpeg,
  '/b.png': png,
  '/twin.jpeg': jpeg,
  '/page.jpeg': '<!doctype html>',
  '/cut.jpeg': jpeg.subarray(0, jpeg.length / 2),
  '/silent.jpeg': null,
};

let directory: string;
let origin: string;
let requests: string[];

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'spacecraft-catalog-'));
  requests = [];
  const server = createServer((request, response) => {
    const at = request.url ?? '';
    requests.push(at);
    const bytes = held[at];
    if (bytes !== null) response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  origin = `http://127.0.0.1:${await listen(server)}`;
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

/** The record of an image that everyone may show unless another license is named. */
function image(address: string, license = 'CC0'): ImageRecord {
  const url = URL.canParse(address) ? address : `${origin}${address}`;
  const name = path.basename(address);
  return {
    id: 7,
    name,
    image_url: url,
    thumbnail_url: url,
    credit: null,
    license: { id: 1, name: license, priority: 0, link: null },
  };
}

/** Fetches into a directory of its own, which it names. */
async function fetchInto(name: string, images: ImageRecord[], options: Partial<ImageOptions> = {}) {
  const into = path.join(directory, name);
  mkdirSync(into, { recursive: true });
  const fetched = await fetchImages(images, {
    policy: 'licensed',
    trustedOrigin: origin,
    previous: null,
    into: () => into,
    ...options,
  });
  return { ...fetched, directory: into };
}

describe('images', () => {
  test('become files, and rows that describe them, in order of their addresses', async () => {
    const progress: [number, number][] = [];
    const { pictures, notes, directory } = await fetchInto('first', [image('/b.png'), image('/a.jpeg')], {
      onProgress: (...step) => progress.push(step),
    });
    expect(notes).toEqual([]);
    expect(pictures.map(({ url }) => url)).toEqual([`${origin}/a.jpeg`, `${origin}/b.png`]);
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const files = pictures.flatMap((picture) => picture.files);
    expect(readdirSync(directory)).toEqual(files.map(({ file }) => file).sort());
    for (const { file, bytes } of files) expect(statSync(path.join(directory, file)).size).toBe(bytes);
  });

  test('of one address are fetched once; those that are the same to the byte share their files', async () => {
    const { pictures, directory } = await fetchInto('first', [
      image('/a.jpeg'),
      image('/a.jpeg'),
      image('/twin.jpeg'),
    ]);
    expect(requests.sort()).toEqual(['/a.jpeg', '/twin.jpeg']);
    expect(pictures).toHaveLength(2);
    expect(readdirSync(directory)).toHaveLength(2);
  });

  test.each(['http:/', 'http:', 'http:\\\\', ' http://'])(
    'at an address that begins with %j have a picture that a data set takes',
    async (start) => {
      const address = `${start}${new URL(origin).host}/a.jpeg`;
      const { pictures } = await fetchInto('first', [image(address)]);
      expect(pictures.map((picture) => pictureSchema.parse(picture).url)).toEqual([address]);
    },
  );

  test('are fetched as far as the policy allows', async () => {
    const images = [image('/a.jpeg', 'CC BY 2.0'), image('/b.png', 'Unknown')];
    const fetched = await Promise.all(
      imagePolicies.map(async (policy) => (await fetchInto(policy, images, { policy })).pictures.length),
    );
    expect(Object.fromEntries(imagePolicies.map((policy, index) => [policy, fetched[index]]))).toEqual({
      licensed: 1,
      all: 2,
      none: 0,
    });
  });
});

describe('a picture of the previous data set', () => {
  test('stays as it is, without a request', async () => {
    const previous = await fetchInto('last', [image('/a.jpeg'), image('/b.png')]);
    requests.length = 0;
    const next = await fetchInto('next', [image('/a.jpeg')], { previous });
    expect(requests).toEqual([]);
    expect(next.pictures).toEqual(previous.pictures.slice(0, 1));
    expect(readdirSync(next.directory)).toEqual(next.pictures[0]?.files.map(({ file }) => file).sort());
  });

  test('shares another one its files', async () => {
    const images = [image('/a.jpeg'), image('/twin.jpeg')];
    const previous = await fetchInto('last', images);
    requests.length = 0;
    const next = await fetchInto('next', images, { previous });
    expect([next.pictures, requests]).toEqual([previous.pictures, []]);
  });

  test.each(['/a.jpeg', '/twin.jpeg'])(
    'at %s that was encoded otherwise stays whole, and another address of the same bytes shares its files',
    async (at) => {
      const previous = await fetchInto('last/images', [image(at)]);
      // Another version of the encoder gives other bytes to a file of the same name.
      const pictures = previous.pictures.map((picture) => ({
        ...picture,
        files: picture.files.map((file) => {
          const place = path.join(previous.directory, file.file);
          const bytes = Buffer.concat([readFileSync(place), Buffer.from([0])]);
          writeFileSync(place, bytes);
          return { ...file, bytes: bytes.length, sha256: sha256Of(bytes) };
        }),
      }));
      const next = await fetchInto('next/images', [image('/a.jpeg'), image('/twin.jpeg')], {
        previous: { ...previous, pictures },
      });
      expect(next.notes).toEqual([]);
      expect(next.pictures.map(({ files }) => files)).toEqual([pictures[0]?.files, pictures[0]?.files]);
      checkPictures(path.join(directory, 'last'), pictures);
      checkPictures(path.join(directory, 'next'), next.pictures);
    },
  );

  test('goes when the policy no longer allows it', async () => {
    const previous = await fetchInto('last', [image('/a.jpeg')]);
    const next = await fetchInto('next', [image('/a.jpeg')], { previous, policy: 'none' });
    expect(next.pictures).toEqual([]);
    expect(readdirSync(next.directory)).toEqual([]);
  });

  test('is fetched again when a file of it is missing, damaged or of another size than now', async () => {
    const previous = await fetchInto('last', [image('/a.jpeg')]);
    const [first] = previous.pictures[0]?.files ?? [];
    const again = async (name: string, pictures = previous.pictures) => {
      requests.length = 0;
      const next = await fetchInto(name, [image('/a.jpeg')], { previous: { ...previous, pictures } });
      expect(next.pictures).toEqual(previous.pictures);
      return requests;
    };
    const [picture] = previous.pictures;
    if (!first || !picture) throw new Error('There is no picture to spoil.');
    expect(await again('sizes', [{ ...picture, files: [first] }])).toEqual(['/a.jpeg']);
    writeFileSync(path.join(previous.directory, first.file), 'damaged');
    expect(await again('damaged')).toEqual(['/a.jpeg']);
    rmSync(path.join(previous.directory, first.file));
    expect(await again('missing')).toEqual(['/a.jpeg']);
  });
});

describe('an image that cannot be had', () => {
  test('is told of in a sentence, and the others are there', async () => {
    const images = ['/gone.jpeg', '/page.jpeg', '/cut.jpeg', '/a.jpeg', 'javascript:alert(1)'].map((at) =>
      image(at),
    );
    const { pictures, notes } = await fetchInto('first', images);
    expect(pictures.map(({ url }) => url)).toEqual([`${origin}/a.jpeg`]);
    expect(notes.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        new RegExp(`^There is no picture of image 7 "cut.jpeg": ${origin}/cut.jpeg cannot be read: .*\\.$`),
      ),
      `There is no picture of image 7 "gone.jpeg": ${origin}/gone.jpeg answered 404, where 200 was expected.`,
      `There is no picture of image 7 "page.jpeg": ${origin}/page.jpeg is no JPEG, PNG, WebP, AVIF or GIF.`,
      'There is no picture of image 7 "javascript:alert(1)": javascript:alert(1) is no address of http or https.',
    ]);
  });

  test('because its host does not answer is the last but two to be asked for there', async () => {
    const asked: string[] = [];
    const lookup = async (name: string): Promise<never> => {
      asked.push(name);
      throw new Error(`getaddrinfo ENOTFOUND ${name}`);
    };
    const dead = [1, 2, 3, 4, 5, 6].map((number) => image(`http://dead.example.org/${number}.jpeg`));
    const { pictures, notes } = await fetchInto('first', [...dead, image('/a.jpeg')], { lookup });
    expect(pictures).toHaveLength(1);
    // Two are fetched at a time, so the fourth may be on its way when the third fails.
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(notes.at(-1)?.reason).toBe(
      'There is no picture of image 7 "6.jpeg": http://dead.example.org/6.jpeg was not asked for, as dead.example.org had failed 3 times in a row.',
    );
  });
});

test('somebody who stops the run does not wait for an image', async () => {
  const stop = new AbortController();
  const run = fetchInto('first', [image('/silent.jpeg'), image('/b.png')], { signal: stop.signal });
  setTimeout(() => stop.abort(), 300);
  const before = Date.now();
  await expect(run).rejects.toThrow(Stopped);
  expect(Date.now() - before).toBeLessThan(1_000);
});

test('a disk that cannot be written to ends the run, as it would end any other', async () => {
  const file = path.join(directory, 'file');
  writeFileSync(file, '');
  await expect(
    fetchImages([image('/a.jpeg'), image('/silent.jpeg')], {
      policy: 'all',
      trustedOrigin: origin,
      previous: null,
      into: () => path.join(file, 'images'),
    }),
  ).rejects.toThrow('ENOTDIR');
});
