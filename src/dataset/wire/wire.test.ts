import { describe, expect, test } from 'vitest';
import { configurationSchema } from './configuration.ts';
import { familySchema } from './family.ts';
import { flightSchema } from './flight.ts';
import { spacecraftSchema } from './spacecraft.ts';

test.each([
  ['a spacecraft', spacecraftSchema],
  ['a configuration', configurationSchema],
  ['a family', familySchema],
])('%s is read from an id and a name alone, and nothing else is made up for it', (_what, schema) => {
  const read = schema.parse({ id: 0, name: 'Columbia' });
  const { id, name, ...others } = read as Record<string, unknown>;
  expect([id, name]).toEqual([0, 'Columbia']);
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
  expect(schema.parse(read)).toEqual(read);
});

describe('a label', () => {
  test('has any integer for its id: LL2 counts precisions from 0', () => {
    const launch = { net: '1981-04-12T12:00:04Z', net_precision: { id: 0, name: 'Second' } };
    expect(flightSchema.parse({ id: 1, launch }).launch?.net_precision).toEqual({ id: 0, name: 'Second' });
    const status = { id: -2_147_483_648, name: 'Lost' };
    expect(spacecraftSchema.parse({ id: 1, name: 'Mir', status }).status).toEqual(status);
  });

  test('of an agency may be nameless, as LL2 allows it', () => {
    const agency = { id: 999, name: 'North American Aviation', type: null, abbrev: '' };
    expect(configurationSchema.parse({ id: 1, name: 'Apollo', agency }).agency).toMatchObject(agency);
    const typed = { ...agency, type: { id: 3 } };
    expect(configurationSchema.parse({ id: 1, name: 'Apollo', agency: typed }).agency?.type).toEqual({
      id: 3,
      name: null,
    });
  });
});

test.each([
  ['1964-04-08', '1964-04-08'],
  ['1964-04-08T16:00:00Z', '1964-04-08'],
  ['1964-04-08T23:00:00-05:00', '1964-04-08'],
  [null, null],
])('a maiden flight of %j is on the day %j', (maiden_flight, day) => {
  expect(configurationSchema.parse({ id: 1, name: 'Gemini', maiden_flight }).maiden_flight).toBe(day);
  expect(familySchema.parse({ id: 1, name: 'Gemini', maiden_flight }).maiden_flight).toBe(day);
});
