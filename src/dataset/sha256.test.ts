import { expect, test } from 'vitest';
import { sha256Of } from './sha256.ts';

test('a text has the checksum of its bytes in UTF-8, as sha256sum says it', () => {
  const ofE = '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c';
  expect(sha256Of('é')).toBe(sha256Of(new Uint8Array([0xc3, 0xa9])));
  expect([sha256Of('é'), sha256Of('')]).toEqual([
    ofE,
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ]);
});
