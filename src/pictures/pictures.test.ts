import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import type { PictureRecord } from '../dataset/picture.ts';
import type { ImageRecord } from '../dataset/wire/image.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { filesShown, imageOf, representedInWords, showPicture } from './pictures.ts';

const dataSet = readDataSet(frozenEdition);
const url = 'https://images.example.org/soyuz.jpeg';

const image = (license: string): ImageRecord => ({
  id: 7,
  name: 'Soyuz MS in orbit',
  image_url: url,
  thumbnail_url: url,
  credit: null,
  license: { id: 1, name: license, priority: 0, link: null },
});

function picture(of: string): PictureRecord {
  const sha256 = 'a'.repeat(64);
  const size = { width: 400, height: 300, sha256 };
  return {
    ...size,
    url: of,
    files: [
      { ...size, file: `${'a'.repeat(16)}-400.avif`, format: 'avif', bytes: 9 },
      { ...size, file: `${'a'.repeat(16)}-400.webp`, format: 'webp', bytes: 9 },
    ],
  };
}

const kept = new Map([[url, picture(url)]]);
const none = new Map<string, PictureRecord>();
const others = new Map([['https://images.example.org/other.jpeg', picture(url)]]);

describe('a page shows', () => {
  test('a picture that is there and may be shown', () => {
    expect(showPicture(image('CC BY 4.0'), kept, 'licensed')).toEqual({ picture: kept.get(url) });
    expect(showPicture(image('Unknown'), kept, 'all')).toEqual({ picture: kept.get(url) });
  });

  test.each([
    ['none is recorded', null, kept, 'licensed'],
    ['this edition of the catalog shows none', image('CC0'), kept, 'none'],
    ['its license is not recorded', image('Unknown'), kept, 'licensed'],
    ['its license is not recorded', image(' '), none, 'licensed'],
    ['its license does not let everyone show it (CC BY-NC 2.0)', image('CC BY-NC 2.0'), kept, 'licensed'],
    ['it could not be had when these data were fetched', image('CC0'), others, 'licensed'],
    ['none comes with these data', image('CC0'), none, 'licensed'],
    ['none comes with these data', image('Unknown'), others, 'all'],
  ] as const)('no picture, for %s', (reason, image, pictures, policy) => {
    expect(showPicture(image, pictures, policy)).toEqual({ reason });
  });
});

describe('the image of a spacecraft', () => {
  const { spacecraft } = linkCatalog(dataSet);
  const [craft] = spacecraft.filter(({ image }) => image !== null);
  if (!craft) throw new Error('No spacecraft has an image.');

  test('is its own, or its configuration stands for it', () => {
    const { configuration } = craft;
    const own = image('CC0');
    expect(imageOf({ configuration, image: own })).toEqual({ image: own, isRepresentative: false });
    const representative = { image: configuration.record.image, isRepresentative: true };
    expect(imageOf({ configuration, image: configuration.record.image })).toEqual(representative);
    expect(imageOf({ configuration, image: null })).toEqual(representative);
  });

  test('is said to show another craft perhaps, where the configuration that it is of has several', () => {
    const [one, ...others] = spacecraft;
    if (!one) throw new Error('There is no spacecraft.');
    expect(representedInWords('Crew Dragon 2', { spacecraft: [one, ...others] })).toBe(
      'Crew Dragon 2, perhaps another one',
    );
    expect(representedInWords('Tesla Roadster', { spacecraft: [one] })).toBe('Tesla Roadster');
  });

  test('is none when neither has one', () => {
    const { configuration } = craft;
    const without = { ...configuration, record: { ...configuration.record, image: null } };
    expect(imageOf({ configuration: without, image: null })).toEqual({
      image: null,
      isRepresentative: false,
    });
  });
});

test('a site holds each file of a picture once, and none that no page shows', () => {
  const shown = dataSet.configurations.find(({ image }) => image?.license?.name?.startsWith('NASA'))?.image;
  const hidden = dataSet.configurations.find(({ image }) => image?.license?.name === 'Unknown')?.image;
  const pictures = [shown, hidden].map((image) => picture(image?.image_url ?? ''));
  const catalog = linkCatalog({ ...dataSet, pictures });
  expect(filesShown(catalog, 'licensed').map(({ file }) => file)).toEqual([
    'aaaaaaaaaaaaaaaa-400.avif',
    'aaaaaaaaaaaaaaaa-400.webp',
  ]);
  expect(filesShown(linkCatalog({ ...dataSet, pictures: pictures.slice(1) }), 'licensed')).toEqual([]);
  expect(filesShown(catalog, 'none')).toEqual([]);
});
