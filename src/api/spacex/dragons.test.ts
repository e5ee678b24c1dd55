import { expect, test } from 'vitest';
import { catalogOf } from '../../catalog/smallCatalog.testkit.ts';
import { configurationSchema } from '../../dataset/wire/configuration.ts';
import { contentAt } from '../files/files.testkit.ts';

const dragonOf = (more: object) => {
  const configurations = [configurationSchema.parse({ id: 3, name: 'Dragon 1', ...more })];
  return contentAt('/api/spacex/v4/dragons.json', catalogOf([], { configurations }))[0];
};

test('a mass is said in pounds as well, and what is not recorded is null in both', () => {
  expect(dragonOf({ payload_capacity: 6_000 })).toMatchObject({
    launch_payload_mass: { kg: 6_000, lb: 13_228 },
    return_payload_mass: { kg: null, lb: null },
  });
});

test('a figure that is too large for its second unit has none in it, because JSON has no number for it', () => {
  const largest = Number.MAX_VALUE;
  expect(dragonOf({ diameter: largest }).diameter).toEqual({ meters: largest, feet: null });
  expect(dragonOf({ diameter: 3.7 }).diameter).toEqual({ meters: 3.7, feet: 12.1 });
});
