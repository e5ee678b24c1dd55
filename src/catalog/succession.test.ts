import { expect, test } from 'vitest';
import { configurationSchema } from '../dataset/wire/configuration.ts';
import { familySchema } from '../dataset/wire/family.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';
import { successionOf } from './succession.ts';

const family = [{ id: 1, name: 'Soyuz' }];
const configuration = (id: number, name: string, maiden_flight: string | null) =>
  configurationSchema.parse({ id, name, maiden_flight, family });
const launchOf = (id: number, year: number) =>
  craft(id, `Craft ${id}`, [flight(id, { launch: { net: `${year}-06-01T12:00:00Z` } })], {
    spacecraft_config: { id, name: 'Any' },
  });

test('a configuration followed the one whose maiden flight was before its own, which may have gone on', () => {
  const { configurations } = catalogOf([launchOf(1, 2012), launchOf(2, 2010), launchOf(3, 2020)], {
    configurations: [
      configuration(3, 'Third', '2020-06-01'),
      configuration(1, 'First', '2000-06-01'),
      configuration(4, 'Unflown', null),
      configuration(2, 'Second', '2010-06-01'),
    ],
    families: family.map((one) => familySchema.parse(one)),
  });
  const told = configurations.map((one) => {
    const { before, wentOn } = successionOf(one) ?? {};
    return [one.name, before?.name, wentOn];
  });
  expect(told).toEqual([
    ['First', undefined, undefined],
    ['Second', 'First', true],
    ['Third', 'Second', false],
    ['Unflown', undefined, undefined],
  ]);
});
