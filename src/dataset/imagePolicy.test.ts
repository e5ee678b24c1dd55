import { expect, test } from 'vitest';
import { imagePolicies, isAllowed } from './imagePolicy.ts';
import type { ImageRecord } from './wire/image.ts';

const under = (name: string): ImageRecord => ({
  id: 1,
  name: 'Soyuz MS in orbit',
  image_url: 'https://images.example.org/soyuz.jpeg',
  thumbnail_url: 'https://images.example.org/soyuz.jpeg',
  credit: null,
  license: { id: 1, name, priority: 0, link: null },
});

test.each([
  'NASA Image and Media Guidelines',
  'Public Domain',
  'CC0',
  'CC0 1.0',
  'CC BY 2.0',
  'CC BY',
  'CC BY-SA 4.0',
  'cc-by-sa-3.0',
  'CC BY\u2011SA 3.0 IGO',
  ' CC  BY 4.0\n',
])('a picture under "%s" is for anyone to show', (name) => {
  expect(isAllowed('licensed', under(name))).toBe(true);
});

test.each([
  'Unknown',
  '',
  'ESA Standard Licence',
  'CC BY-NC 2.0',
  'CC BY-ND 4.0',
  'CC BY-NC-SA 2.0',
  'CC BY-NC',
  'CC BY-SA-NC 2.0',
  'CC BY 2.0 or ESA Standard Licence',
  'Not public domain',
  'ULA Image Use Policy',
  'Roscosmos Image Use Policy',
  'CSA Copyright',
])('a picture under "%s" is not', (name) => {
  expect(isAllowed('licensed', under(name))).toBe(false);
});

test('a policy of all or none asks no license', () => {
  for (const name of ['Unknown', 'CC0']) {
    expect(imagePolicies.map((policy) => isAllowed(policy, under(name)))).toEqual([
      name === 'CC0',
      true,
      false,
    ]);
  }
});
