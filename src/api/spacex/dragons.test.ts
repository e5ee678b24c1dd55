import { expect, test } from 'vitest';
import { catalogOf } from '../../catalog/smallCatalog.testkit.ts';
import { configurationSchema } from '../../dataset/wire/configuration.ts';
import { dragonsFile } from './dragons.ts';

const dragonOf = (more: object) => {
  const configurations = [configurationSchema.parse({ id: 3, name: 'Dragon 1', ...more })];
  const catalog = catalogOf([], { configurations });
  const [file] = dragonsFile.files(catalog);
  // Before it is JSON, which would write null for any number that it has no words for.
  const dragons = file?.make?.({ catalog, addressOf: (path) => path });
  return Array.isArray(dragons) ? dragons[0] : null;
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
