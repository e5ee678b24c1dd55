import { expect, test } from 'vitest';
import type { Pad } from '../catalog/model.ts';
import { padRecordSchema } from '../dataset/wire/launch.ts';
import { factInWords, factOf } from './fact.ts';
import { padFacts } from './pad.ts';

const coordinates = (latitude: number | null, longitude: number | null) =>
  factInWords(factOf(padFacts, 'coordinates'), {
    record: padRecordSchema.parse({ id: 1, name: '31/6', latitude, longitude }),
  } as Pad);

test('the coordinates of a pad are said in degrees and directions, or not at all', () => {
  expect(coordinates(28.60822681, -80.60428186)).toBe('28.6082°\u00a0N, 80.6043°\u00a0W');
  expect(coordinates(-39.26, 177.86)).toBe('39.2600°\u00a0S, 177.8600°\u00a0E');
  expect(coordinates(0, 0)).toBe('0.0000°\u00a0N, 0.0000°\u00a0E');
  expect(coordinates(28.6, null)).toBeNull();
});
