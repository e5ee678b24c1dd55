import { describe, expect, test } from 'vitest';
import type { Kind } from '../dataset/kinds.ts';
import { fieldsInWords } from './fieldWords.ts';

type Value = string | number | boolean | null;
const say = (kind: Kind, field: string, from: Value, to: Value) =>
  Object.values(fieldsInWords(kind, [{ field, from, to }])[0] ?? {});

describe('a changed field is told in the words of its page', () => {
  test.each<[Kind, string, Value, Value, (string | null)[]]>([
    ['spacecraft', 'time_in_space', 'P60DT3H16M59S', 'P61D', ['Time in space', '60 days 3 hours', '61 days']],
    ['configuration', 'maiden_flight', null, '2015-12-21', ['Maiden flight', null, '21 December 2015']],
    ['configuration', 'height', 748, 7.48, ['Length', '748 m', '7.48 m']],
    ['configuration', 'payload_capacity', 2400, null, ['Payload capacity', '2,400 kg', null]],
    ['spacecraft', 'in_space', true, false, ['In space', 'yes', 'no']],
    ['spacecraft', 'status', 'Active', 'Retired', ['Status', 'Active', 'Retired']],
    ['agency', 'founding_year', 1958, 2002, ['Founded', '1958', '2002']],
    ['spacecraft', 'serial_number', '', ' 205 ', ['Serial number', null, '205']],
    ['family', 'spacecraft', 'Soyuz', 'Soyuz, Soyuz MS', ['Configurations', 'Soyuz', 'Soyuz, Soyuz MS']],
  ])('%s: %s', (kind, field, from, to, words) => {
    expect(say(kind, field, from, to)).toEqual(words);
  });

  test('a field that the catalog has no words for goes by its own', () => {
    expect(say('agency', 'logo.license.name', 'CC0', 'Unknown')).toEqual([
      'Logo license name',
      'CC0',
      'Unknown',
    ]);
    expect(say('spacecraft', 'constructor', 1, 2)).toEqual(['Constructor', '1', '2']);
  });

  test('a value that is none of its field stands as it is', () => {
    expect(say('spacecraft', 'time_in_space', 'a while', 'P1D')).toEqual([
      'Time in space',
      'a while',
      '1 day',
    ]);
    expect(say('family', 'maiden_flight', 'soon', '2015-12-21')).toEqual([
      'Maiden flight',
      'soon',
      '21 December 2015',
    ]);
  });

  test('a change too small for the words is told as the source writes it', () => {
    expect(say('spacecraft', 'time_in_space', 'P60DT3H1S', 'P60DT3H2S')).toEqual([
      'Time in space',
      '"P60DT3H1S"',
      '"P60DT3H2S"',
    ]);
    expect(say('agency', 'description', 'Cargo', 'Cargo ')).toEqual(['Description', '"Cargo"', '"Cargo "']);
  });
});

describe('a flight', () => {
  test('has its launch told no more exactly than it was known then and is now', () => {
    const changed = [
      { field: 'flights.7.launch.net', from: '2027-03-31T00:00:00Z', to: '2027-06-30T00:00:00Z' },
    ];
    const precisions = new Map([['7', { before: 'Month', after: 'Quarter 2' }]]);
    expect(fieldsInWords('spacecraft', changed, new Map(), precisions)).toEqual([
      { label: 'Flight 7: launch', from: 'March 2027', to: 'second quarter 2027' },
    ]);
    const odd = [{ field: 'flights.7.launch.net', from: 'soon', to: '2027-03-12T10:15:30Z' }];
    const toSecond = new Map([['7', { before: 'Decade', after: 'Second' }]]);
    expect(fieldsInWords('spacecraft', odd, new Map(), toSecond)).toEqual([
      { label: 'Flight 7: launch', from: 'soon', to: '12 March 2027, 10:15 UTC' },
    ]);
  });

  test('that came is listed, by the mission it brings along, and without its number', () => {
    const changed = [
      { field: 'flights.7.id', from: null, to: 7 },
      { field: 'flights.7.destination', from: null, to: 'Mir' },
      { field: 'flights.7.launch.name', from: null, to: 'Soyuz-U2 | Progress M-6' },
      { field: 'flights.7.launch.net', from: null, to: '1991-01-14T14:50:27Z' },
    ];
    expect(fieldsInWords('spacecraft', changed)).toEqual([
      { label: 'Flight Progress M-6', from: 'not listed', to: 'listed' },
      { label: 'Flight Progress M-6: destination', from: null, to: 'Mir' },
      { label: 'Flight Progress M-6: name of the launch', from: null, to: 'Soyuz-U2 | Progress M-6' },
      { label: 'Flight Progress M-6: launch', from: null, to: '14 January 1991, 14:50 UTC' },
    ]);
  });

  test('is named as the catalog has it, its launch at midnight by the day only', () => {
    const changed = [{ field: 'flights.7.launch.net', from: null, to: '2027-03-01T00:00:00Z' }];
    expect(fieldsInWords('spacecraft', changed, new Map([['7', 'Artemis III']]))).toEqual([
      { label: 'Flight Artemis III: launch', from: null, to: '1 March 2027' },
    ]);
    expect(fieldsInWords('spacecraft', changed)[0]?.label).toBe('Flight 7: launch');
  });
});
